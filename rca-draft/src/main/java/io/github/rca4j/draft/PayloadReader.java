package io.github.rca4j.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads one payload after the other within the same limits. It remembers the names of members that it has seen, some
 * thousands at most, so that it reads a stream of alike payloads several times as fast as {@link Payload#parse(String)};
 * what an attacker names is forgotten with it. It may be used by several threads.
 *
 * @since 0.1
 */
public final class PayloadReader {
    private static final int NAME_LENGTH = 1_000;
    private static final int NUMBER_LENGTH = 1_000;

    /** What Jackson tells programmers, of its own features and sources. */
    private static final Pattern JACKSON =
            Pattern.compile("(?: \\([^()]*\\[Source:[^]]*\\]\\)|, from `[^`]*`|: enable `[^`]*` to allow"
                    + "|: was expecting \\(JSON .*)");

    /** Remembers nothing, for texts that are read one by one. */
    private static final PayloadReader OF_ONE = new PayloadReader(PayloadLimits.DEFAULT, false);

    private final JsonFactory factory;
    private final PayloadLimits limits;
    private final Payload.Whole whole;

    private interface Opening {
        JsonParser by(JsonFactory factory) throws IOException;
    }

    private PayloadReader(PayloadLimits limits, boolean remembers) {
        this.limits = limits;
        this.factory = factory(limits, remembers);
        this.whole = new Payload.Whole(limits, remembers ? Pointers.ofMany() : Pointers.ofOne(), Optional.empty());
    }

    /**
     * A reader that has seen nothing yet.
     *
     * @param limits how much each payload may hold
     */
    public PayloadReader(PayloadLimits limits) {
        this(limits, true);
    }

    /** {@return a reader for one payload, which is a text} */
    static PayloadReader ofOne(PayloadLimits limits) {
        return limits.equals(PayloadLimits.DEFAULT) ? OF_ONE : new PayloadReader(limits, false);
    }

    /**
     * {@return the JSON value that a text is}
     *
     * @param json the text
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     */
    public Payload read(String json) {
        return read(json, whole);
    }

    Payload read(String json, Payload.Whole as) {
        if (json.length() > limits.size()) {
            throw tooLarge();
        }
        // A byte order mark is no JSON, but editors leave one.
        return tree(jackson -> jackson.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json), as);
    }

    /**
     * {@return the JSON value that some bytes are}
     *
     * @param json the bytes, in UTF-8
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     */
    public Payload read(byte[] json) {
        if (json.length > limits.size()) {
            throw tooLarge();
        }
        return tree(jackson -> jackson.createParser(json), whole);
    }

    Payload read(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(limits.size());
            if (in.read() >= 0) {
                throw tooLarge();
            }
            return read(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the payload could not be read from its stream", e);
        }
    }

    private AlertPayloadException tooLarge() {
        return failure("payload", "is too large", "at most " + limits.size() + " bytes or characters");
    }

    private Payload tree(Opening opening, Payload.Whole as) {
        try (JsonParser parser = opening.by(factory)) {
            if (parser.nextToken() == null) {
                throw failure("payload", "is empty", "the JSON that a monitoring tool sent");
            }
            Payload payload = new PayloadTree(parser, as).read();
            if (parser.nextToken() != null) {
                throw failure(place(parser.currentTokenLocation()), "something follows the JSON", "one JSON value");
            }
            return payload;
        } catch (StreamConstraintsException e) {
            throw failure(place(e.getLocation()), found(e), "a payload within the limits");
        } catch (JsonProcessingException e) {
            throw failure(place(e.getLocation()), found(e), "valid JSON");
        } catch (IOException e) {
            throw failure("payload", "is not text in UTF-8", "valid JSON");
        }
    }

    private static String found(JsonProcessingException e) {
        if (e instanceof JsonEOFException) {
            return "ends before it is complete";
        }
        return PlainText.shortened(JACKSON.matcher(e.getOriginalMessage()).replaceAll(""), 300);
    }

    private static AlertPayloadException failure(String place, String found, String expected) {
        return new AlertPayloadException(List.of(new PayloadProblem(place, found, expected)));
    }

    private static String place(JsonLocation location) {
        return location == null ? "payload" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static JsonFactory factory(PayloadLimits limits, boolean remembers) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxStringLength(limits.textLength())
                .maxNameLength(NAME_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .build();
        return JsonFactory.builder()
                .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, remembers)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(constraints)
                .build();
    }
}
