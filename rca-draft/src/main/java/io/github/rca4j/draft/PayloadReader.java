package io.github.rca4j.draft;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
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

    private final JsonMapper mapper;
    private final PayloadLimits limits;

    private interface Opening {
        JsonParser by(JsonMapper mapper) throws IOException;
    }

    /**
     * A reader that has seen nothing yet.
     *
     * @param limits how much each payload may hold
     */
    public PayloadReader(PayloadLimits limits) {
        this.limits = limits;
        this.mapper = mapper(limits);
    }

    /**
     * {@return the JSON value that a text is}
     *
     * @param json the text
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     */
    public Payload read(String json) {
        if (json.length() > limits.size()) {
            throw tooLarge(limits);
        }
        // A byte order mark is no JSON, but editors leave one.
        return tree(jackson -> jackson.createParser(json.startsWith("\uFEFF") ? json.substring(1) : json));
    }

    /**
     * {@return the JSON value that some bytes are}
     *
     * @param json the bytes, in UTF-8
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     */
    public Payload read(byte[] json) {
        if (json.length > limits.size()) {
            throw tooLarge(limits);
        }
        return tree(jackson -> jackson.createParser(json));
    }

    static AlertPayloadException tooLarge(PayloadLimits limits) {
        return failure("payload", "is too large", "at most " + limits.size() + " bytes or characters");
    }

    private Payload tree(Opening opening) {
        try (JsonParser parser = opening.by(mapper)) {
            JsonNode node = mapper.readTree(parser);
            if (node == null) {
                throw failure("payload", "is empty", "the JSON that a monitoring tool sent");
            }
            if (parser.nextToken() != null) {
                throw failure(place(parser.currentTokenLocation()), "something follows the JSON", "one JSON value");
            }
            return new Payload(node, limits);
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

    private static JsonMapper mapper(PayloadLimits limits) {
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxTokenCount(limits.tokens())
                .maxStringLength(limits.textLength())
                .maxNameLength(NAME_LENGTH)
                .maxNumberLength(NUMBER_LENGTH)
                .build();
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(constraints)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES) // 300.0 is not to become 3E+2
                .build();
    }
}
