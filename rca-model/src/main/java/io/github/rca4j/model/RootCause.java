package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orNothing;

import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Why it happened: the template's "Root Cause".
 *
 * @param problemStatement what went wrong, block Markdown ("Problem Statement")
 * @param fiveWhys the way down to the cause ("5 Whys Analysis")
 * @param categories the ticked boxes of "Root Cause Category": the template's first and in its order, then others
 * @since 0.1
 */
@Value.Builder
public record RootCause(
        Optional<@Given(message = "{RC-01.problemStatement}", groups = InReview.class) String> problemStatement,
        @Valid FiveWhys fiveWhys,

        @NotEmpty(message = "{RC-06.categories}", groups = InReview.class) List<CauseCategory> categories)
        implements WithRootCause {

    static final RootCause NOTHING = builder().build();

    /** Brings every component to its normal form; a category counts once. */
    public RootCause {
        problemStatement = NormalForm.block(problemStatement);
        fiveWhys = orNothing(fiveWhys, FiveWhys.NOTHING);
        categories = inTemplateOrder(categories);
    }

    private static List<CauseCategory> inTemplateOrder(@Nullable List<CauseCategory> categories) {
        if (categories == null) {
            return List.of();
        }
        Set<CauseCategory> given = new LinkedHashSet<>(List.copyOf(categories));
        List<CauseCategory> ordered = new ArrayList<>(CauseCategory.TEMPLATE);
        ordered.retainAll(given);
        CauseCategory.TEMPLATE.forEach(given::remove);
        ordered.addAll(given);
        return List.copyOf(ordered);
    }

    /** {@return a builder of a root cause with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds; its lambdas leave what they do not set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Builds a {@link RootCause}. */
    public static final class Builder extends RootCauseBuilder {
        /** What it began with, and what lambdas have made of that since; absent for one that began with nothing. */
        private Optional<RootCause> base = Optional.empty();

        Builder() {
            fiveWhys(FiveWhys.NOTHING);
        }

        private Builder(RootCause base) {
            this();
            from(base);
            this.base = Optional.of(base);
        }

        /**
         * Sets the chain of whys.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder fiveWhys(Consumer<FiveWhys.Builder> f) {
            FiveWhys section = filled(base.map(b -> b.fiveWhys().toBuilder()).orElseGet(FiveWhys::builder), f)
                    .build();
            base = base.map(b -> b.withFiveWhys(section));
            return fiveWhys(section);
        }
    }
}
