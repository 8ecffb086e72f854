package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.render.RcaRenderers;
import java.util.Arrays;
import java.util.List;

/** Bodies as Alertmanager sends them, one alert each. */
final class Webhook {
    private static final String NEVER = "0001-01-01T00:00:00Z";

    private Webhook() {}

    /** {@return a body about an alert of a service that began at a time of day} */
    static String firing(String service, String alert, String time) {
        return body(service, alert, "firing", "2026-03-02T" + time + "Z", NEVER);
    }

    static String resolved(String service, String alert, String time, String ended) {
        return body(service, alert, "resolved", "2026-03-02T" + time + "Z", "2026-03-02T" + ended + "Z");
    }

    static String firingOn(String day, String service, String alert) {
        return body(service, alert, "firing", day + "T12:00:00Z", NEVER);
    }

    private static String body(String service, String alert, String status, String from, String until) {
        return """
                {"receiver": "drafts", "status": "%3$s", "version": "4", "truncatedAlerts": 0,
                 "groupKey": "{}:{service=\\"%1$s\\"}", "groupLabels": {"service": "%1$s"},
                 "commonLabels": {}, "commonAnnotations": {}, "externalURL": "http://alertmanager.example.com",
                 "alerts": [{"status": "%3$s", "labels": {"alertname": "%2$s", "service": "%1$s", "severity": "critical"},
                  "annotations": {"summary": "%2$s on %1$s"}, "startsAt": "%4$s", "endsAt": "%5$s",
                  "generatorURL": "", "fingerprint": "%1$s-%2$s"}]}
                """.formatted(service, alert, status, from, until);
    }

    /** {@return the key of the incident that a service's alerts make, by the default policy} */
    static String incident(String service) {
        return "alertmanager {}:{service=\"" + service + "\"}";
    }

    static List<Alert> alerts(String... bodies) {
        return Arrays.stream(bodies)
                .flatMap(body -> AlertFormats.read(Payload.parse(body)).stream())
                .toList();
    }

    /** {@return the draft that some bodies make without a stream engine} */
    static String draft(String... bodies) {
        return RcaRenderers.forFormat("markdown")
                .render(RcaDraft.of(alerts(bodies)).toRca());
    }
}
