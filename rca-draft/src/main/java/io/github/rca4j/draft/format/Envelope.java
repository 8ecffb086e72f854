package io.github.rca4j.draft.format;

import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblem;
import java.util.List;

/** What carries the payload of any tool. */
final class Envelope {
    private Envelope() {}

    /**
     * {@return the format of what an envelope holds}
     *
     * @param what the kind of envelope, for a message, such as {@code a CloudEvent}
     * @param content what it holds
     * @throws AlertPayloadException if no format knows it; the message says that it came in this envelope
     */
    static AlertFormat format(String what, Payload content) {
        try {
            return AlertFormats.recognise(content);
        } catch (AlertPayloadException e) {
            throw new AlertPayloadException(e.problems().stream()
                    .map(p -> new PayloadProblem(p.place(), "came in " + what + " and " + p.found(), p.expected()))
                    .toList());
        }
    }

    /** {@return the content of an envelope, which some send as a text that holds the JSON} */
    static Payload opened(Payload content) {
        return content.embedded().orElse(content);
    }

    static AlertPayloadException empty(String what, Payload content) {
        return new AlertPayloadException(
                List.of(new PayloadProblem(content.place(), "is " + content.describe(), "what " + what + " carries")));
    }
}
