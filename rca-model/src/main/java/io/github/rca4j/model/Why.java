package io.github.rca4j.model;

import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of a chain of whys: the template's "Why #1" and its "Evidence".
 *
 * @param question what was asked ("Question"), one line; beyond the template, shown only where it is given
 * @param answer the cause found at this step, block Markdown
 * @param evidence what bears it out, block Markdown ("Evidence")
 * @since 0.1
 */
@Value.Builder
public record Why(
        Optional<String> question,
        Optional<@Given(message = "{RC-02.answer}", groups = InReview.class) String> answer,
        Optional<@Given(message = "{RC-03.absent}", groups = InReview.class) String> evidence)
        implements WithWhy {

    static final Why NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public Why {
        question = NormalForm.line(question);
        answer = NormalForm.block(answer);
        evidence = NormalForm.block(evidence);
    }

    /** {@return a builder of a why with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Why}. */
    public static final class Builder extends WhyBuilder {
        Builder() {}
    }
}
