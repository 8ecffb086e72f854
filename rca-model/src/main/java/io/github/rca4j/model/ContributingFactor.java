package io.github.rca4j.model;

import io.github.rca4j.model.constraint.BorneOut;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that let the incident happen or made it worse: an item of the template's "Contributing Factors".
 *
 * @param name its name, one line
 * @param description what it was, block Markdown
 * @param impact how it contributed, block Markdown ("Impact")
 * @param evidence what bears it out, block Markdown ("Evidence")
 * @since 0.1
 */
@Value.Builder
@BorneOut(groups = InReview.class)
public record ContributingFactor(
        Optional<String> name, Optional<String> description, Optional<String> impact, Optional<String> evidence)
        implements WithContributingFactor {

    static final ContributingFactor NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public ContributingFactor {
        name = NormalForm.line(name);
        description = NormalForm.block(description);
        impact = NormalForm.block(impact);
        evidence = NormalForm.block(evidence);
    }

    /** {@return a builder of a factor with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ContributingFactor}. */
    public static final class Builder extends ContributingFactorBuilder {
        Builder() {}
    }
}
