package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What people expect of payloads, a line for each alert; the files say what the columns are. */
final class Expectations {
    private static final int LINKS = 5;
    private static final int MORE = 6;
    private static final String NOTHING = "-";

    private Expectations() {}

    /** {@return the lines of a file, without their payload's name, by that name} */
    static Map<String, List<List<String>>> of(String resource) {
        Map<String, List<List<String>>> expectations = new LinkedHashMap<>();
        try (InputStream in = Expectations.class.getResourceAsStream("/" + resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(" \\| ")))
                    .forEach(cells -> expectations
                            .computeIfAbsent(cells.get(0), name -> new ArrayList<>())
                            .add(cells.subList(1, cells.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return expectations;
    }

    static void assertSaid(List<Alert> alerts, List<List<String>> expected) {
        assertThat(alerts.stream().map(Expectations::columns).toList())
                .usingElementComparator((actual, hand) -> matches(actual, hand) ? 0 : 1)
                .containsExactlyElementsOf(expected);
        for (int i = 0; i < alerts.size(); i++) {
            List<String> hand = expected.get(i);
            for (String more : hand.size() > MORE ? hand.get(MORE).split(" ; ") : new String[0]) {
                String key = more.substring(0, more.indexOf('='));
                assertThat(said(alerts.get(i), key))
                        .as(key + " of alert " + i)
                        .isEqualTo(more.substring(key.length() + 1));
            }
        }
    }

    private static List<String> columns(Alert alert) {
        String links = alert.links().stream()
                .map(link -> link.kind() + " " + link.uri())
                .collect(Collectors.joining(" ; "));
        return List.of(
                alert.name(),
                alert.severity().orElse(NOTHING),
                alert.status().name(),
                written(alert.started()),
                written(alert.ended()),
                links.isEmpty() ? NOTHING : links);
    }

    private static String said(Alert alert, String key) {
        String text = switch (key) {
            case "service" -> alert.service().orElse("");
            case "host" -> alert.host().orElse("");
            case "summary" -> alert.summary().orElse("");
            case "description" -> alert.description().orElse("").replace("\n", "\\n");
            case "value" -> alert.value().orElse("");
            case "threshold" -> alert.threshold().orElse("");
            case "incident" -> alert.incident().orElse("");
            case "fingerprint" -> alert.fingerprint().orElse("");
            case "mitigated" -> written(alert.mitigated());
            case "responders" -> String.join(", ", alert.responders());
            case "events" -> alert.events().stream().map(Expectations::event).collect(Collectors.joining(" / "));
            default -> alert.labels().getOrDefault(key.substring("label ".length()), "");
        };
        return text.isEmpty() ? NOTHING : text;
    }

    private static String event(AlertEvent event) {
        return written(Optional.of(event.time())) + " " + event.text()
                + event.author().map(author -> " (" + author + ")").orElse("");
    }

    private static String written(Optional<OffsetDateTime> time) {
        return time.map(t -> t.truncatedTo(ChronoUnit.SECONDS))
                .map(DateTimeFormatter.ISO_OFFSET_DATE_TIME::format)
                .orElse(NOTHING);
    }

    private static boolean matches(List<String> actual, List<String> hand) {
        if (!actual.subList(0, LINKS).equals(hand.subList(0, LINKS))) {
            return false;
        }
        String[] links = actual.get(LINKS).split(" ; ");
        String[] expected = hand.get(LINKS).split(" ; ");
        boolean same = links.length == expected.length;
        for (int i = 0; same && i < links.length; i++) {
            same = fits(links[i], expected[i]);
        }
        return same;
    }

    /** {@return whether a link is the expected one, in which one star stands for anything} */
    private static boolean fits(String link, String expected) {
        int star = expected.indexOf('*');
        return star < 0
                ? link.equals(expected)
                : link.startsWith(expected.substring(0, star)) && link.endsWith(expected.substring(star + 1));
    }
}
