package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.Payload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The alerts that were read lately of a stream of payloads. A series fires and ends again and again with the same words at
 * other times: what it says need be made an alert of once, and is held once, however many of them are kept. For one thread
 * at a time.
 */
final class EarlierAlerts {
    /** As many as the series that a draft keeps, firing and resolved. */
    private static final int MOST = 4_096;

    private static final Set<String> TIMES = Set.of("startsAt", "endsAt");
    private static final Set<String> ALERTS = Set.of("alerts");

    private final Map<List<Object>, Alert> alerts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Alert> eldest) {
            return size() > MOST;
        }
    };

    private Optional<List<Object>> notification = Optional.empty();

    /** Takes the alerts that come now for those of a notification, which says something of all of them. */
    void within(Payload payload) {
        Optional<List<Object>> now = Wording.of(payload, ALERTS, payload.limits());
        notification = now.equals(notification) ? notification : now;
    }

    /** {@return what an alert says besides its times, as a key; empty if it is not to be remembered} */
    Optional<List<Object>> key(Payload alert) {
        return notification.flatMap(context -> Wording.of(alert, TIMES, context));
    }

    /** {@return the alert that was made lately of one with the same key} */
    Optional<Alert> like(List<Object> key) {
        return Optional.ofNullable(alerts.get(key));
    }

    void add(List<Object> key, Alert alert) {
        alerts.put(key, alert);
    }
}
