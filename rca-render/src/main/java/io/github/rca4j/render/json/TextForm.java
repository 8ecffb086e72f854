package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineTime;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * How a value that JSON has no form for is read from a text, and from nothing else: Jackson's own deserializers would
 * also take numbers and arrays, trim, and move a time to another offset.
 *
 * @param <T> the value's type
 * @param type the value's type
 * @param expected what the text has to be, for people
 * @param parse reads the text
 */
record TextForm<T>(Class<T> type, String expected, Function<String, T> parse) {
    private static final List<TextForm<?>> ALL = List.of(
            new TextForm<>(LocalDate.class, "a day, such as 2025-11-05", LocalDate::parse),
            new TextForm<>(
                    OffsetDateTime.class,
                    "a time with its offset, such as 2025-11-05T14:47:00Z",
                    OffsetDateTime::parse),
            new TextForm<>(Duration.class, "a span of time, such as PT2H15M", Duration::parse),
            new TextForm<>(URI.class, "a link, such as https://example.org/a", URI::create));

    /** What the model itself reads from a text. */
    private static final Set<Class<?>> ANY_TEXT =
            Set.of(String.class, Severity.class, CauseCategory.class, TimelineTime.class);

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("rca4j");
        ALL.forEach(form -> form.addTo(module));
        return module;
    }

    /** What a text has to be for a type; empty if the type is not written as a text. */
    static Optional<String> expected(Class<?> type) {
        return ANY_TEXT.contains(type)
                ? Optional.of("a text")
                : ALL.stream().filter(form -> form.type == type).findFirst().map(TextForm::expected);
    }

    private void addTo(SimpleModule module) {
        module.addDeserializer(type, new Deserializer<>(this));
    }

    private static final class Deserializer<T> extends JsonDeserializer<T> {
        private final TextForm<T> form;

        Deserializer(TextForm<T> form) {
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser p, DeserializationContext context) throws IOException {
            if (!p.hasToken(JsonToken.VALUE_STRING)) {
                return form.type.cast(context.handleUnexpectedToken(form.type, p));
            }
            String text = p.getText();
            try {
                return form.parse.apply(text);
            } catch (DateTimeException | IllegalArgumentException e) {
                return form.type.cast(context.handleWeirdStringValue(form.type, text, "expected %s", form.expected));
            }
        }
    }
}
