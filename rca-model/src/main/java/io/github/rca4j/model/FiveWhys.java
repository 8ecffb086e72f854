package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;

import io.github.rca4j.model.constraint.DistinctWhys;
import io.github.rca4j.model.constraint.EnoughWhys;
import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * The way from the symptom down to the root cause: the template's "5 Whys Analysis".
 *
 * @param whys the steps, from the symptom down ("Why #1" and so on)
 * @param rootCause where they end, block Markdown ("Root Cause")
 * @param furtherChains further chains, where the incident had several causes
 * @since 0.1
 */
@Value.Builder
public record FiveWhys(
        @EnoughWhys(groups = InReview.class) @DistinctWhys(groups = InReview.class)
        List<@Valid Why> whys,

        Optional<@Given(message = "{RC-05.absent}", groups = InReview.class) String> rootCause,
        List<@Valid WhyChain> furtherChains)
        implements WithFiveWhys {

    static final FiveWhys NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public FiveWhys {
        whys = Elements.present(whys, Why.NOTHING);
        rootCause = NormalForm.block(rootCause);
        furtherChains = Elements.present(furtherChains, WhyChain.NOTHING);
    }

    /** {@return a builder of an analysis with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link FiveWhys}. */
    public static final class Builder extends FiveWhysBuilder {
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

        /**
         * Adds a step with its evidence.
         *
         * @param answer the cause found at this step, block Markdown
         * @param evidence what bears it out, block Markdown
         * @return this builder
         */
        public Builder addWhy(String answer, String evidence) {
            return addWhy(w -> w.answer(answer).evidence(evidence));
        }

        /**
         * Adds a further chain.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder addFurtherChain(Consumer<WhyChain.Builder> f) {
            return addFurtherChain(filled(WhyChain.builder(), f).build());
        }
    }
}
