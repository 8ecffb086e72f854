package io.github.rca4j.draft;

import io.github.rca4j.model.Metric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The key metrics of a draft: what each series of alerts measured, and at what it fires. A threshold is in the name, for
 * it is no normal value, and what is normal no alert says.
 */
final class DraftMetrics {
    private static final int MOST = 100;
    private static final int PART = 120;

    private final Map<Metric, List<Alert>> all = new LinkedHashMap<>();

    private DraftMetrics() {}

    static DraftMetrics of(List<Alert> alerts) {
        List<Alert> measured = alerts.stream()
                .filter(alert -> alert.value().isPresent() || alert.threshold().isPresent())
                .toList();
        Map<String, Set<Optional<String>>> hosts = new HashMap<>();
        measured.forEach(alert ->
                hosts.computeIfAbsent(alert.name(), name -> new HashSet<>()).add(alert.host()));
        DraftMetrics metrics = new DraftMetrics();
        for (Alert alert : measured) {
            boolean shared = hosts.getOrDefault(alert.name(), Set.of()).size() > 1;
            metrics.all
                    .computeIfAbsent(metric(alert, shared), metric -> new ArrayList<>())
                    .add(alert);
        }
        return metrics;
    }

    private static Metric metric(Alert alert, boolean shared) {
        String name = PlainText.shortened(alert.name(), PART)
                + alert.host()
                        .filter(host -> shared)
                        .map(host -> " on " + PlainText.shortened(host, PART))
                        .orElse("")
                + alert.threshold()
                        .map(threshold -> " (fires at " + PlainText.shortened(threshold, PART) + ")")
                        .orElse("");
        return new Metric(
                Optional.of(PlainText.markdown(name, 3 * PART + 40)),
                alert.value().map(value -> PlainText.markdown(value, PART)),
                Optional.empty());
    }

    /** {@return the metrics in the order in which their alerts started, at most so many that people still read them} */
    List<Metric> listed(Origins origins) {
        List<Metric> listed = all.keySet().stream().limit(MOST).toList();
        for (int i = 0; i < listed.size(); i++) {
            String path = "technicalDetails.monitoringAndMetrics.keyMetrics[" + i + "]";
            all.getOrDefault(listed.get(i), List.of()).forEach(alert -> {
                origins.add(path + ".name", alert, AlertField.NAME);
                alert.threshold().ifPresent(t -> origins.add(path + ".name", alert, AlertField.THRESHOLD));
                alert.value().ifPresent(v -> origins.add(path + ".value", alert, AlertField.VALUE));
            });
        }
        return listed;
    }

    /** {@return for each metric that is not listed, the first alert that it is of} */
    List<Alert> leftOut() {
        return all.values().stream().skip(MOST).map(alerts -> alerts.get(0)).toList();
    }
}
