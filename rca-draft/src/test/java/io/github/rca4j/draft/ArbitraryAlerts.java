package io.github.rca4j.draft;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Alerts of few names, hosts and times, so that they meet; the same seed gives the same ones. */
final class ArbitraryAlerts {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");
    private static final List<String> WORDS = List.of("critical", "warning", "odd", "page", "error");

    private final Random random;
    private final int series;
    private final int episodes;

    ArbitraryAlerts(long seed, int series, int episodes) {
        this.random = new Random(seed);
        this.series = series;
        this.episodes = episodes;
    }

    List<Alert> some(int count) {
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            alerts.add(one());
        }
        return alerts;
    }

    TimelineEvent event() {
        return new TimelineEvent(
                pick("chat", "deploys"),
                time(60),
                "event " + random.nextInt(30),
                maybe("Kim"),
                "/" + random.nextInt(3));
    }

    private Alert one() {
        int which = random.nextInt(series);
        AlertStatus status = AlertStatus.values()[random.nextInt(AlertStatus.values().length)];
        OffsetDateTime started = time(episodes);
        Alert.Builder alert = Alert.builder()
                .source(which % 5 == 0 ? "other" : "test")
                .name("A" + which % 7)
                .status(status)
                .severity(maybe(WORDS.get(random.nextInt(WORDS.size()))))
                .started(random.nextInt(10) == 0 ? Optional.empty() : Optional.of(started))
                .mitigated(random.nextInt(10) == 0 ? Optional.of(started.plusSeconds(30)) : Optional.empty())
                .ended(
                        status == AlertStatus.RESOLVED && random.nextInt(10) > 0
                                ? Optional.of(started.plusSeconds(60 + random.nextInt(3)))
                                : Optional.empty())
                .service(maybe("checkout"))
                .host(maybe("h" + which))
                .summary(maybe("summary " + random.nextInt(4)))
                .description(maybe("description " + random.nextInt(2)))
                .value(maybe("" + random.nextInt(5)))
                .threshold(maybe("> 3"))
                .fingerprint(which % 3 == 0 ? Optional.empty() : Optional.of("f" + which))
                .groupKey(maybe("g" + random.nextInt(9)))
                .incident(random.nextInt(20) == 0 ? Optional.of("INC-" + random.nextInt(2)) : Optional.empty())
                .omitted(random.nextInt(10) == 0 ? random.nextInt(5) : 0)
                .labels(labels())
                .putPointer(AlertField.STARTED, "/alerts/" + random.nextInt(4) + "/startsAt");
        if (random.nextInt(5) == 0) {
            alert.addResponder(pick("Kim", "Sam"));
            alert.addEvent(
                    new AlertEvent(started.plusSeconds(20), "acknowledged", maybe("Kim"), "/e/" + random.nextInt(3)));
            alert.addLink(new AlertLink(
                    pick("", "x").isEmpty() ? LinkKind.RUNBOOK : LinkKind.ISSUE,
                    "Link " + random.nextInt(3),
                    URI.create("https://example.com/" + random.nextInt(5)),
                    "/l/" + random.nextInt(3)));
        }
        return alert.build();
    }

    private Map<String, String> labels() {
        List<String> names = random.nextBoolean() ? List.of("a", "n") : List.of("n", "a");
        String number = "" + random.nextInt(3);
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach(name -> labels.put(name, name.equals("n") ? number : "x"));
        return labels;
    }

    private OffsetDateTime time(int steps) {
        OffsetDateTime time = NOON.plusMinutes(2L * random.nextInt(steps)).plusNanos(random.nextInt(2) * 100_000L);
        return random.nextBoolean() ? time : time.withOffsetSameInstant(ZoneOffset.ofHours(2));
    }

    private Optional<String> maybe(String text) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(text);
    }

    private String pick(String one, String other) {
        return random.nextBoolean() ? one : other;
    }
}
