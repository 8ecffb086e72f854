package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonToken;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineTime;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that is one token.
 *
 * @param type the value's type
 * @param tokens what it may be written as
 * @param parse makes it of the token's text
 * @param expected what a document has to give, for people
 * @param refusal what to say of one that does not fit
 */
record LeafShape(Class<?> type, Set<JsonToken> tokens, Function<String, ?> parse, String expected, Refusal refusal)
        implements Shape {

    private static final Set<JsonToken> TEXT = EnumSet.of(JsonToken.VALUE_STRING);
    private static final Set<JsonToken> YES_OR_NO = EnumSet.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE);
    private static final Set<JsonToken> WHOLE_NUMBER = EnumSet.of(JsonToken.VALUE_NUMBER_INT);
    private static final Set<JsonToken> NUMBER = EnumSet.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT);

    private static final List<LeafShape> ALL = List.of(
            words(String.class, text -> text),
            words(Severity.class, Severity::new),
            words(CauseCategory.class, CauseCategory::new),
            words(TimelineTime.class, TimelineTime::parse),
            form(LocalDate.class, "a day, such as 2025-11-05", IsoText::day),
            form(OffsetDateTime.class, "a time with its offset, such as 2025-11-05T14:47:00Z", IsoText::time),
            form(Duration.class, "a span of time, such as PT2H15M", Duration::parse),
            form(URI.class, "a link, such as https://example.org/a", URI::create),
            number(int.class, WHOLE_NUMBER, "a whole number", Integer::valueOf),
            number(long.class, WHOLE_NUMBER, "a whole number", Long::valueOf),
            number(BigDecimal.class, NUMBER, "a number", BigDecimal::new),
            yesOrNo(boolean.class),
            yesOrNo(Boolean.class));

    /** Says what is wrong with what was found; why it does not parse, or null for another kind of token. */
    interface Refusal {
        String say(String found, @Nullable RuntimeException why);
    }

    static Optional<Shape> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(constant(type));
        }
        return ALL.stream()
                .filter(leaf -> leaf.type == type)
                .map(Shape.class::cast)
                .findFirst();
    }

    @Override
    public Located read(JsonWalk in) throws IOException {
        if (!in.isOneOf(tokens)) {
            return in.misfit(refusal.say(in.found(), null));
        }
        String text = in.text();
        try {
            Located located = Located.leaf(parse.apply(text), in.position());
            in.checkCharacters(text);
            return located;
        } catch (DateTimeException | IllegalArgumentException e) {
            return in.misfit(refusal.say(in.found(), e));
        }
    }

    /** Any text, but for what the model refuses, in its own words. */
    private static LeafShape words(Class<?> type, Function<String, ?> parse) {
        return new LeafShape(
                type,
                TEXT,
                parse,
                "a text",
                (found, why) -> why == null ? mismatch(found, "a text") : String.valueOf(why.getMessage()));
    }

    private static LeafShape form(Class<?> type, String expected, Function<String, ?> parse) {
        return new LeafShape(type, TEXT, parse, expected, (found, why) -> mismatch(found, expected));
    }

    private static LeafShape number(Class<?> type, Set<JsonToken> tokens, String expected, Function<String, ?> parse) {
        return new LeafShape(
                type,
                tokens,
                parse,
                expected,
                (found, why) -> why == null ? mismatch(found, expected) : found + " is out of range");
    }

    private static LeafShape yesOrNo(Class<?> type) {
        String expected = "true or false";
        return new LeafShape(type, YES_OR_NO, Boolean::valueOf, expected, (found, why) -> mismatch(found, expected));
    }

    private static LeafShape constant(Class<?> type) {
        Map<String, Object> constants = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        // The last word of the type's name: "status" of RcaStatus.
        String noun = type.getSimpleName().replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
        String expected = "one of " + String.join(", ", constants.keySet());
        return new LeafShape(
                type,
                TEXT,
                name -> Optional.ofNullable(constants.get(name)).orElseThrow(IllegalArgumentException::new),
                expected,
                (found, why) -> found + " is not a " + noun + "; " + expected);
    }

    private static String mismatch(String found, String expected) {
        return "found " + found + "; expected " + expected;
    }
}
