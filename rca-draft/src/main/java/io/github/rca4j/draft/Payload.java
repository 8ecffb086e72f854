package io.github.rca4j.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A JSON value that a monitoring tool sent, and where it stands in the whole.
 *
 * <p>Untrusted: it is read within {@link PayloadLimits}, and names that come twice in an object are refused, since
 * readers differ in which of them counts. Asking for what is not there gives a value that is not
 * {@linkplain #isPresent() present}, never null.
 *
 * @since 0.1
 */
public final class Payload {
    private static final int SHOWN = 60;
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final JsonNode node;
    private final String pointer;
    private final PayloadLimits limits;

    /** Where the text is that holds this value, for a value within a text. */
    private final Optional<String> holder;

    /** The whole of what was sent. */
    Payload(JsonNode node, PayloadLimits limits) {
        this(node, "", limits, Optional.empty());
    }

    private Payload(JsonNode node, String pointer, PayloadLimits limits, Optional<String> holder) {
        this.node = node;
        this.pointer = pointer;
        this.limits = limits;
        this.holder = holder;
    }

    /**
     * {@return the JSON value that a text is, within the default limits}
     *
     * @param json the text
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     */
    public static Payload parse(String json) {
        return parse(json, PayloadLimits.DEFAULT);
    }

    /**
     * {@return the JSON value that a text is}
     *
     * @param json the text
     * @param limits how much it may hold
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     */
    public static Payload parse(String json, PayloadLimits limits) {
        return new PayloadReader(limits).read(json);
    }

    /**
     * {@return the JSON value that a stream holds, within the default limits}
     *
     * @param in bytes, in UTF-8; read to its end, not closed
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     * @throws UncheckedIOException if the stream fails
     */
    public static Payload read(InputStream in) {
        return read(in, PayloadLimits.DEFAULT);
    }

    /**
     * {@return the JSON value that a stream holds}
     *
     * @param in bytes, in UTF-8; not closed, and read no further than its limit
     * @param limits how much it may hold
     * @throws AlertPayloadException if it is not one JSON value, or exceeds a limit
     * @throws UncheckedIOException if the stream fails
     */
    public static Payload read(InputStream in, PayloadLimits limits) {
        return new PayloadReader(limits).read(bytes(in, limits));
    }

    private static byte[] bytes(InputStream in, PayloadLimits limits) {
        try {
            byte[] bytes = in.readNBytes(limits.size());
            if (in.read() >= 0) {
                throw PayloadReader.tooLarge(limits);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the payload could not be read from its stream", e);
        }
    }

    /**
     * {@return where the value stands, as a JSON pointer (RFC 6901); "" for the whole. A value within a text stands where
     * the text does: no pointer leads further}
     */
    public String pointer() {
        return holder.orElse(pointer);
    }

    /** {@return where the value stands, for a message: its pointer, and for a value within a text the way within it} */
    public String place() {
        String place = pointer.isEmpty() ? "payload" : pointer;
        return holder.map(text -> text + " (JSON in a text), " + place).orElse(place);
    }

    /** {@return the limits within which the payload was read} */
    public PayloadLimits limits() {
        return limits;
    }

    /** {@return whether there is a value, and it is not JSON's null} */
    public boolean isPresent() {
        return !node.isMissingNode() && !node.isNull();
    }

    /** {@return whether it is an object} */
    public boolean isObject() {
        return node.isObject();
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return node.isArray();
    }

    /** {@return how many members or elements it has; 0 if it is neither object nor list} */
    public int size() {
        return node.size();
    }

    /**
     * {@return a member of an object; not present if there is none, or this is no object}
     *
     * @param member its name
     */
    public Payload at(String member) {
        return new Payload(node.path(member), pointer + "/" + escaped(member), limits, holder);
    }

    /**
     * {@return whether there is a value at the end of a path, and it is not JSON's null}
     *
     * @param path names of members, or indexes of elements such as {@code 0}
     */
    public boolean has(List<String> path) {
        JsonNode value = node;
        for (String step : path) {
            value = step(value, step);
        }
        return !value.isMissingNode() && !value.isNull();
    }

    /**
     * {@return the value that a JSON pointer leads to from here; not present if it leads to none}
     *
     * @param jsonPointer a JSON pointer (RFC 6901), such as {@code /alerts/0/state}; "" is this value
     * @throws IllegalArgumentException if it is no JSON pointer
     */
    public Payload find(String jsonPointer) {
        JsonNode value = node;
        for (String step : steps(jsonPointer)) {
            value = step(value, step);
        }
        return new Payload(value, pointer + jsonPointer, limits, holder);
    }

    /** {@return the names and indexes that a JSON pointer is made of} */
    static List<String> steps(String jsonPointer) {
        if (jsonPointer.isEmpty()) {
            return List.of();
        }
        if (!jsonPointer.startsWith("/")) {
            throw new IllegalArgumentException("not a JSON pointer: '" + PlainText.shortened(jsonPointer, SHOWN) + "'");
        }
        return Arrays.stream(jsonPointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static JsonNode step(JsonNode value, String step) {
        return value.isArray() && INDEX.matcher(step).matches() ? value.path(Integer.parseInt(step)) : value.path(step);
    }

    /**
     * {@return the JSON object or list that a text holds; empty if this is no text, or holds neither}
     *
     * <p>It is read within the same limits.
     */
    public Optional<Payload> embedded() {
        String json = node.isTextual() ? node.textValue().strip() : "";
        if (!json.startsWith("{") && !json.startsWith("[")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Payload(parse(json, limits).node, "", limits, Optional.of(pointer())));
        } catch (AlertPayloadException e) {
            return Optional.empty(); // a text that begins like JSON is a text
        }
    }

    private static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    /** {@return the elements of a list; none if this is no list} */
    public List<Payload> elements() {
        if (!node.isArray()) {
            return List.of();
        }
        List<Payload> elements = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            elements.add(new Payload(element, pointer + "/" + elements.size(), limits, holder));
        }
        return Collections.unmodifiableList(elements);
    }

    /** {@return the members of an object in the order of the payload; none if this is no object} */
    public Map<String, Payload> members() {
        Map<String, Payload> members = new LinkedHashMap<>();
        node.properties()
                .forEach(member -> members.put(
                        member.getKey(),
                        new Payload(member.getValue(), pointer + "/" + escaped(member.getKey()), limits, holder)));
        return Collections.unmodifiableMap(members);
    }

    /** {@return the text, or a number or truth value as text; empty for anything else. Untrusted, as it was sent} */
    public Optional<String> text() {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    /** {@return the number; empty for anything else, a text with a number in it too} */
    public Optional<BigDecimal> number() {
        return node.isNumber() ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    /** {@return what it is, for a message: {@code missing}, {@code a list}, {@code '5 o'clock'}; short, and one line} */
    public String describe() {
        if (node.isMissingNode()) {
            return "missing";
        }
        if (node.isObject()) {
            return "an object";
        }
        if (node.isArray()) {
            return node.isEmpty() ? "an empty list" : "a list";
        }
        String text = PlainText.shortened(node.asText(), SHOWN);
        return node.isTextual() ? (text.isEmpty() ? "blank" : "'" + text + "'") : text;
    }

    /** {@return the same as {@link #describe()}} */
    @Override
    public String toString() {
        return describe();
    }
}
