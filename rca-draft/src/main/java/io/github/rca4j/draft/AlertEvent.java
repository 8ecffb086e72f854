package io.github.rca4j.draft;

import io.github.rca4j.model.text.NormalForm;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that a tool says happened to an alert, besides its beginning and its end: that it was acknowledged, a note,
 * an update to customers.
 *
 * @param time when, with the offset that was sent
 * @param text what, one line, such as {@code acknowledged}; never blank; untrusted, not escaped
 * @param author who did it, where the tool names a person, one line; personal data
 * @param pointer where in the payload it stands, as a JSON pointer (RFC 6901)
 * @since 0.1
 */
public record AlertEvent(OffsetDateTime time, String text, Optional<String> author, String pointer) {

    /**
     * Brings the text to its normal form.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public AlertEvent {
        text = NormalForm.line(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("text must not be blank");
        }
        author = NormalForm.line(author);
    }
}
