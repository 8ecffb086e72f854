package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;

import io.github.rca4j.model.constraint.DistinctWhys;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * A further chain of whys, where one incident had several causes. Beyond the template.
 *
 * @param title what the chain explains, one line
 * @param whys its steps, from the symptom down
 * @param rootCause where it ends, block Markdown
 * @since 0.1
 */
@Value.Builder
public record WhyChain(
        Optional<String> title,
        @DistinctWhys(groups = InReview.class) List<@Valid Why> whys,
        Optional<String> rootCause)
        implements WithWhyChain {

    static final WhyChain NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public WhyChain {
        title = NormalForm.line(title);
        whys = Elements.present(whys, Why.NOTHING);
        rootCause = NormalForm.block(rootCause);
    }

    /** {@return a builder of a chain with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link WhyChain}. */
    public static final class Builder extends WhyChainBuilder {
        Builder() {}

        /**
         * Adds a step.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder addWhy(Consumer<Why.Builder> f) {
            return addWhy(filled(Why.builder(), f).build());
        }
    }
}
