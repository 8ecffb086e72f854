package io.github.rca4j.draft;

import java.util.List;
import java.util.Optional;

/**
 * What one monitoring tool sends. Implementations are found by {@link java.util.ServiceLoader}; they are immutable and
 * thread-safe, and treat what they read as untrusted.
 *
 * @since 0.1
 */
public interface AlertFormat {

    /** {@return the tool's name, lower case, such as {@code alertmanager}} */
    String name();

    /**
     * {@return how sure it is that a payload is its tool's}
     *
     * <p>What the tool sends besides alerts, such as a list of silences, is its own too: {@link #read} then says what it
     * is.
     *
     * @param payload the whole payload
     */
    Confidence confidence(Payload payload);

    /**
     * {@return the alerts of a payload, in its order; all of them}
     *
     * @param payload the whole payload
     * @throws AlertPayloadException if it is not shaped as the tool shapes it, with everything that is wrong; or if it is
     *     something else that the tool sends, which {@link AlertPayloadException#isNoAlert()} tells
     */
    List<Alert> read(Payload payload);

    /**
     * {@return how its payloads list their alerts, if an alert that comes again at other times may be taken for what it was
     * read as before; empty if every payload has to be read, as unless told otherwise} A stream of such payloads is read
     * several times as fast, by {@link IncidentDrafts#add(byte[])}.
     */
    default Optional<AlertList> list() {
        return Optional.empty();
    }

    /**
     * {@return the kinds of payload that it reads, by their members; with them a payload that no format knows is compared,
     * so that people learn what it lacks}
     */
    default List<PayloadShape> shapes() {
        return List.of();
    }
}
