package io.github.rca4j.draft;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code HighErrorRate and 2 more alerts on checkout}: what fired, how many alerts of other names, and on what where all
 * alerts agree.
 */
final class DefaultTitle {
    private static final int LONGEST = 80;

    private DefaultTitle() {}

    static String of(List<Alert> alerts) {
        String first = alerts.get(0).name();
        long more = alerts.stream().filter(alert -> !alert.name().equals(first)).count();
        return PlainText.shortened(first, LONGEST)
                + (more == 0 ? "" : " and " + more + " more alert" + (more == 1 ? "" : "s"))
                + place(alerts, Alert::service, "services")
                        .or(() -> place(alerts, Alert::host, "hosts"))
                        .orElse("");
    }

    /** Only where every alert has one: else the title would say too much. */
    private static Optional<String> place(List<Alert> alerts, Function<Alert, Optional<String>> part, String several) {
        List<Optional<String>> places = alerts.stream().map(part).distinct().toList();
        if (places.contains(Optional.<String>empty())) {
            return Optional.empty();
        }
        return places.size() == 1
                ? places.get(0).map(place -> " on " + PlainText.shortened(place, LONGEST))
                : Optional.of(" on " + places.size() + " " + several);
    }
}
