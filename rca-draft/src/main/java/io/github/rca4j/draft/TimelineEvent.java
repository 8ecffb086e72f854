package io.github.rca4j.draft;

import io.github.rca4j.model.text.NormalForm;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Something that happened at a known time and is no alert: a deployment, a message in a chat, an update to customers. It
 * stands in a draft's timeline by its time; whether it has to do with the incident, it does not say.
 *
 * @param source who tells of it, as {@link TimelineSource#name()} says, one line; never blank
 * @param time when, with the offset that was sent
 * @param text what, one line; never blank; untrusted, not escaped
 * @param author who did or said it, where the source names a person, one line; personal data
 * @param pointer where in the payload it stands, as a JSON pointer (RFC 6901)
 * @since 0.1
 */
public record TimelineEvent(String source, OffsetDateTime time, String text, Optional<String> author, String pointer) {

    /**
     * Brings every component to its normal form.
     *
     * @throws IllegalArgumentException if source or text is blank
     */
    public TimelineEvent {
        source = NormalForm.line(source);
        text = NormalForm.line(text);
        if (source.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException("source and text must not be blank");
        }
        author = NormalForm.line(author);
    }
}
