package io.github.rca4j.draft;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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

    private final PayloadKind kind;
    private final String text;
    private final Whole whole;
    private final @Nullable Payload parent;
    private final String step;
    private final Members members;

    /** Made when it is asked for, since most never are. It is the same whichever thread makes it. */
    private @Nullable String way;

    /**
     * What all values of a payload have in common.
     *
     * @param limits within which it was read
     * @param pointers makes where they stand
     * @param holder where the text is that holds it all, for JSON within a text
     */
    record Whole(PayloadLimits limits, Pointers pointers, Optional<String> holder) {}

    /**
     * A value.
     *
     * @param kind what kind it is
     * @param text what it says; "" for what is neither text, number nor truth value
     * @param whole what it is a part of
     * @param parent the object or list that it is in; null for the whole
     * @param step its name or index in it
     */
    Payload(PayloadKind kind, String text, Whole whole, @Nullable Payload parent, String step) {
        this.kind = kind;
        this.text = text;
        this.whole = whole;
        this.parent = parent;
        this.step = step;
        this.members = kind == PayloadKind.OBJECT || kind == PayloadKind.LIST ? new Members() : Members.NONE;
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
        return PayloadReader.ofOne(limits).read(json);
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
        return new PayloadReader(limits).read(in);
    }

    /** {@return its members or elements, for who reads it to fill} */
    Members content() {
        return members;
    }

    /** {@return the object or list that it is in; null for the whole} */
    @Nullable Payload parent() {
        return parent;
    }

    /**
     * {@return where the value stands, as a JSON pointer (RFC 6901); "" for the whole. A value within a text stands where
     * the text does: no pointer leads further}
     */
    public String pointer() {
        return whole.holder().isPresent() ? whole.holder().get() : way();
    }

    private String way() {
        String known = way;
        if (known == null) {
            known = parent == null ? "" : whole.pointers().to(parent.way(), step);
            way = known;
        }
        return known;
    }

    /** {@return where the value stands, for a message: its pointer, and for a value within a text the way within it} */
    public String place() {
        String place = way().isEmpty() ? "payload" : way();
        return whole.holder().map(text -> text + " (JSON in a text), " + place).orElse(place);
    }

    /** {@return the limits within which the payload was read} */
    public PayloadLimits limits() {
        return whole.limits();
    }

    /** {@return whether there is a value, and it is not JSON's null} */
    public boolean isPresent() {
        return kind != PayloadKind.MISSING && kind != PayloadKind.NULL;
    }

    /** {@return whether it is an object} */
    public boolean isObject() {
        return kind == PayloadKind.OBJECT;
    }

    /** {@return whether it is a list} */
    public boolean isList() {
        return kind == PayloadKind.LIST;
    }

    /** {@return how many members or elements it has; 0 if it is neither object nor list} */
    public int size() {
        return members.size();
    }

    /**
     * {@return a member of an object; not present if there is none, or this is no object}
     *
     * @param member its name
     */
    public Payload at(String member) {
        Payload found = members.get(member);
        return found == null ? new Payload(PayloadKind.MISSING, "", whole, this, member) : found;
    }

    /**
     * {@return whether there is a value at the end of a path, and it is not JSON's null}
     *
     * @param path names of members, or indexes of elements such as {@code 0}
     */
    public boolean has(List<String> path) {
        Payload value = this;
        for (String step : path) {
            value = value == null ? null : value.step(step);
        }
        return value != null && value.isPresent();
    }

    /**
     * {@return the value that a JSON pointer leads to from here; not present if it leads to none}
     *
     * @param jsonPointer a JSON pointer (RFC 6901), such as {@code /alerts/0/state}; "" is this value
     * @throws IllegalArgumentException if it is no JSON pointer
     */
    public Payload find(String jsonPointer) {
        Payload value = this;
        for (String step : steps(jsonPointer)) {
            Payload next = value.step(step);
            value = next == null ? new Payload(PayloadKind.MISSING, "", whole, value, step) : next;
        }
        return value;
    }

    private @Nullable Payload step(String step) {
        if (kind != PayloadKind.LIST) {
            return members.get(step);
        }
        int index = INDEX.matcher(step).matches() ? Integer.parseInt(step) : members.size();
        return index < members.size() ? members.value(index) : null;
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

    /**
     * {@return the JSON object or list that a text holds; empty if this is no text, or holds neither}
     *
     * <p>It is read within the same limits.
     */
    public Optional<Payload> embedded() {
        String json = kind == PayloadKind.TEXT ? text.strip() : "";
        if (!json.startsWith("{") && !json.startsWith("[")) {
            return Optional.empty();
        }
        try {
            Whole within = new Whole(whole.limits(), Pointers.ofOne(), Optional.of(pointer()));
            return Optional.of(PayloadReader.ofOne(whole.limits()).read(json, within));
        } catch (AlertPayloadException e) {
            return Optional.empty(); // a text that begins like JSON is a text
        }
    }

    /** {@return the elements of a list; none if this is no list} */
    public List<Payload> elements() {
        return kind == PayloadKind.LIST ? members.values() : List.of();
    }

    /** {@return the members of an object in the order of the payload; none if this is no object} */
    public Map<String, Payload> members() {
        Map<String, Payload> byName = new LinkedHashMap<>();
        eachMember(byName::put);
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Takes the members of an object, in the order of the payload; none if this is no object.
     *
     * @param taker takes a name and its value
     */
    public void eachMember(BiConsumer<String, Payload> taker) {
        for (int i = 0; kind == PayloadKind.OBJECT && i < members.size(); i++) {
            taker.accept(members.name(i), members.value(i));
        }
    }

    /** {@return the text, or a number or truth value as text; empty for anything else. Untrusted, as it was sent} */
    public Optional<String> text() {
        return kind == PayloadKind.TEXT || kind == PayloadKind.NUMBER || kind == PayloadKind.TRUTH
                ? Optional.of(text)
                : Optional.empty();
    }

    /** {@return the number; empty for anything else, a text with a number in it too} */
    public Optional<BigDecimal> number() {
        return kind == PayloadKind.NUMBER ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** {@return what it is, for a message: {@code missing}, {@code a list}, {@code '5 o'clock'}; short, and one line} */
    public String describe() {
        return switch (kind) {
            case MISSING -> "missing";
            case NULL -> "null";
            case OBJECT -> "an object";
            case LIST -> size() == 0 ? "an empty list" : "a list";
            case NUMBER, TRUTH -> PlainText.shortened(text, SHOWN);
            case TEXT -> {
                String shown = PlainText.shortened(text, SHOWN);
                yield shown.isEmpty() ? "blank" : "'" + shown + "'";
            }
        };
    }

    /** {@return the same as {@link #describe()}} */
    @Override
    public String toString() {
        return describe();
    }
}
