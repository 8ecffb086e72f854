package io.github.rca4j.benchmarks.hand;

import io.github.rca4j.benchmarks.plain.PlainRca.Count;
import io.github.rca4j.benchmarks.plain.PlainRca.Extent;
import io.github.rca4j.benchmarks.plain.PlainRca.Percentage;
import io.github.rca4j.benchmarks.plain.PlainRca.Reference;
import io.github.rca4j.benchmarks.plain.PlainRca.Unknown;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Texts of the template's form as what they say. What is absent is null, and what is of another form throws. */
final class Typed {
    private Typed() {}

    static LocalDate day(String text) {
        return absent(text) ? null : LocalDate.parse(text);
    }

    /** Such as {@code 2025-11-05 14:47 UTC}. */
    static OffsetDateTime moment(String text) {
        if (absent(text)) {
            return null;
        }
        String[] parts = text.split(" ", -1);
        ZoneOffset offset = parts[2].equals("UTC") ? ZoneOffset.UTC : ZoneOffset.of(parts[2]);
        return OffsetDateTime.of(LocalDate.parse(parts[0]), LocalTime.parse(parts[1]), offset);
    }

    /** Such as {@code 2 hours 15 minutes}. */
    static Duration span(String text) {
        if (absent(text)) {
            return null;
        }
        String[] parts = text.split(" ", -1);
        Duration span = Duration.ZERO;
        for (int i = 0; i + 1 < parts.length; i += 2) {
            long number = Long.parseLong(parts[i]);
            span = parts[i + 1].startsWith("hour") ? span.plusHours(number) : span.plusMinutes(number);
        }
        return span;
    }

    static Extent extent(String text) {
        if (absent(text)) {
            return null;
        }
        if (text.endsWith("%")) {
            return new Percentage(new BigDecimal(text.substring(0, text.length() - 1)));
        }
        return Character.isDigit(text.charAt(0)) ? new Count(Long.parseLong(text)) : new Unknown(text);
    }

    static Boolean approval(String text) {
        return text.startsWith("☑") ? Boolean.TRUE : text.endsWith("☑ No") ? Boolean.FALSE : null;
    }

    static List<String> names(String text) {
        return absent(text) ? List.of() : List.of(text.split(", ", -1));
    }

    static List<Reference> references(String text) {
        List<Reference> references = new ArrayList<>();
        names(text).forEach(reference -> references.add(reference(reference)));
        return references;
    }

    /** Such as {@code [label](https://example.com)}, or a label alone. */
    static Reference reference(String text) {
        if (absent(text)) {
            return null;
        }
        int end = text.indexOf("](");
        return end < 0
                ? new Reference(text, null)
                : new Reference(text.substring(1, end), URI.create(text.substring(end + 2, text.length() - 1)));
    }

    private static boolean absent(String text) {
        return text == null || text.isEmpty();
    }
}
