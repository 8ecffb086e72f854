package io.github.rca4j.model;

import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * What broke, what that did, and why, in two or three sentences: the template's "Executive Summary".
 *
 * @param text block Markdown
 * @since 0.1
 */
public record ExecutiveSummary(Optional<@Given(message = "{SUM-01.absent}", groups = InReview.class) String> text) {
    static final ExecutiveSummary NOTHING = new ExecutiveSummary(Optional.empty());

    /** Brings the text to its normal form. */
    public ExecutiveSummary {
        text = NormalForm.block(text);
    }

    /**
     * {@return a summary}
     *
     * @param text block Markdown
     */
    public static ExecutiveSummary of(String text) {
        return new ExecutiveSummary(Optional.of(text));
    }
}
