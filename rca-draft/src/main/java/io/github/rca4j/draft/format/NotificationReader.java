package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a notification of Alertmanager, and of Grafana, whose alerting is one. */
final class NotificationReader {
    private static final BigDecimal MOST_OMITTED = BigDecimal.valueOf(Integer.MAX_VALUE);

    private NotificationReader() {}

    static List<Alert> read(String source, Payload payload) {
        PayloadProblems problems = new PayloadProblems();
        List<Alert> alerts = read(source, payload, problems);
        problems.throwIfAny();
        return List.copyOf(alerts);
    }

    static List<Alert> read(String source, Payload payload, PayloadProblems problems) {
        Notification notification = new Notification(
                source,
                payload.at("status"),
                payload.at("groupKey"),
                payload.at("truncatedAlerts"),
                omitted(payload.at("truncatedAlerts"), problems),
                payload.at("commonLabels"),
                payload.at("commonAnnotations"),
                source.equals(GrafanaFormat.NAME)
                        ? Optional.empty() // each of its alerts brings its own
                        : Silence.link(payload.at("externalURL"), payload.at("commonLabels")));
        List<Alert> alerts = new ArrayList<>();
        Payload list = payload.at("alerts");
        AlertReader reader = new AlertReader(notification, problems);
        int limit = list.limits().alerts();
        if (!list.isList() || list.size() == 0) {
            problems.add(list, "a list of at least one alert");
        } else if (list.size() > limit) {
            problems.add(list, "holds " + list.size() + " alerts", "at most " + limit);
        } else {
            for (Payload alert : list.elements()) {
                reader.read(alert).ifPresent(alerts::add);
            }
        }
        return alerts;
    }

    /** A relay may have turned 0 into 0.0; what nobody can have counted is no number of alerts. */
    private static int omitted(Payload truncated, PayloadProblems problems) {
        if (!truncated.isPresent()) {
            return 0;
        }
        Optional<BigDecimal> count = truncated
                .number()
                .filter(n -> n.signum() >= 0 && n.compareTo(MOST_OMITTED) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0);
        if (count.isEmpty()) {
            problems.add(truncated, "the number of alerts that were left out, such as 0, and at most " + MOST_OMITTED);
        }
        return count.map(BigDecimal::intValue).orElse(0);
    }
}
