package io.github.rca4j.draft.format;

import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The message of an event of Datadog: Markdown between fences of percent signs. Below a rule, it says where to look
 * further.
 */
final class DatadogMessage {
    private static final String FENCE = "%%%";
    private static final String RULE = "\n- - -";
    private static final String TRIGGERED = "The monitor was last triggered at ";
    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern(
                    "EEE MMM dd uuuu HH:mm:ss 'UTC'", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final int TIME_LENGTH = "Wed Dec 11 2024 15:05:02 UTC".length();

    private final String body;

    DatadogMessage(String body) {
        this.body = body;
    }

    /**
     * {@return the message without fences, bold marks, the mentions of those who get it, the time that {@link #triggered}
     * tells, and what is below the rule}
     */
    String text() {
        int rule = body.lastIndexOf(RULE);
        String above = rule < 0 ? body : body.substring(0, rule);
        return Arrays.stream(above.replace(FENCE, "").replace("**", "").split("\\R", -1))
                .filter(line -> !line.startsWith(TRIGGERED))
                .filter(line -> line.isBlank()
                        || !Arrays.stream(line.strip().split("\\s++")).allMatch(word -> word.startsWith("@")))
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** {@return when the monitor was triggered, which Datadog writes in words, in UTC; the last place counts, its own} */
    Optional<OffsetDateTime> triggered() {
        int at = body.lastIndexOf(TRIGGERED);
        int end = at + TRIGGERED.length() + TIME_LENGTH;
        if (at < 0 || end > body.length()) {
            return Optional.empty();
        }
        try {
            String time = body.substring(at + TRIGGERED.length(), end);
            return Optional.of(LocalDateTime.parse(time, WORDS).atOffset(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Notes the links below the rule, which Datadog makes. */
    void links(Payload from, AlertSheet sheet) {
        link("Monitor Status", LinkKind.ALERT, "Monitor", from, sheet);
        link("Related Logs", LinkKind.GRAPH, "Logs", from, sheet);
    }

    private void link(String label, LinkKind kind, String what, Payload from, AlertSheet sheet) {
        int rule = body.lastIndexOf(RULE);
        int start = rule < 0 ? -1 : body.indexOf("[" + label + "](", rule);
        int address = start + label.length() + 3;
        int end = start < 0 ? -1 : body.indexOf(')', address);
        if (end > 0) {
            sheet.link(kind, what, body.substring(address, end), from);
        }
    }
}
