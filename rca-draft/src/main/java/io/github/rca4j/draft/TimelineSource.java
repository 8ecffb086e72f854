package io.github.rca4j.draft;

import java.util.List;

/**
 * Something besides alerts that tells what happened when: deployments, commits, a chat, updates to customers.
 * Implementations are found by {@link java.util.ServiceLoader}; they are immutable and thread-safe, and treat what they
 * read as untrusted.
 *
 * @since 0.1
 */
public interface TimelineSource {

    /** {@return the source's name, lower case, such as {@code github}} */
    String name();

    /**
     * {@return how sure it is that a payload is its own}
     *
     * @param payload the whole payload
     */
    Confidence confidence(Payload payload);

    /**
     * {@return what a payload says happened, in its order; none where it is of this source, and tells of nothing at a
     * known time that belongs into a timeline}
     *
     * @param payload the whole payload
     * @throws AlertPayloadException if it is not shaped as the source shapes it, with everything that is wrong
     */
    List<TimelineEvent> read(Payload payload);
}
