package io.github.rca4j.validate;

import io.github.rca4j.model.Finding;
import java.util.Objects;

/**
 * A finding that the document says does not apply, by a rule that it switches off at this place.
 *
 * @param finding what was found
 * @param reason why it does not apply, in the document's words
 * @since 0.1
 */
public record Suppression(Finding finding, String reason) {
    /** Refuses what is null. */
    public Suppression {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(reason, "reason");
    }
}
