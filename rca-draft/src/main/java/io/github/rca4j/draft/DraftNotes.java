package io.github.rca4j.draft;

import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.Reference;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The notes of a draft: what is missing from it, the labels of its alerts, and their links. */
final class DraftNotes {
    private static final int NAME = 120;
    private static final int LABEL = 300;
    private static final int LABELS = 2_000;
    private static final String TEXT = "additionalNotes.text";

    private record Found(Alert alert, AlertLink link) {}

    private final Predicate<String> listed;

    DraftNotes(Predicate<String> listed) {
        this.listed = listed;
    }

    AdditionalNotes of(List<Alert> alerts, List<Alert> truncated, DraftMetrics metrics, Origins origins) {
        List<String> paragraphs = new ArrayList<>();
        addOmitted(truncated, paragraphs, origins);
        addEndless(alerts, paragraphs, origins);
        addMetricsLeftOut(metrics, paragraphs, origins);
        addLabels(alerts, paragraphs, origins);
        AdditionalNotes.Builder notes = AdditionalNotes.builder().text(String.join("\n\n", paragraphs));
        int index = 0;
        for (Found found : links(alerts).values()) {
            notes.addReference(Reference.of(
                    PlainText.markdown(found.link().label(), LABEL),
                    found.link().uri()));
            String pointer = found.link().pointer();
            origins.add("additionalNotes.references[" + index++ + "]", found.alert(), Optional.of(pointer));
        }
        return notes.build();
    }

    private static void addOmitted(List<Alert> truncated, List<String> paragraphs, Origins origins) {
        if (!truncated.isEmpty()) {
            // No sum: what one notification left out, another may have sent.
            int most = truncated.stream().mapToInt(Alert::omitted).max().orElseThrow();
            String head = truncated.size() == 1
                    ? "A notification"
                    : "Notifications of " + truncated.size() + " groups left out alerts: one";
            paragraphs.add(head + " left out " + most + " alert" + (most == 1 ? "" : "s")
                    + " of its group, so whether everything has ended is not known.");
            truncated.forEach(alert -> origins.add(TEXT, alert, AlertField.OMITTED));
        }
    }

    private static void addEndless(List<Alert> alerts, List<String> paragraphs, Origins origins) {
        List<Alert> endless = alerts.stream()
                .filter(alert -> alert.status() == AlertStatus.RESOLVED)
                .filter(alert -> alert.ended().isEmpty())
                .toList();
        if (!endless.isEmpty()) {
            paragraphs.add(list(
                    "Ended, at a time that was not sent:",
                    endless.stream().map(DraftNotes::subject).distinct().toList()));
            endless.forEach(alert -> origins.add(TEXT, alert, AlertField.ENDED));
        }
    }

    private static void addMetricsLeftOut(DraftMetrics metrics, List<String> paragraphs, Origins origins) {
        int more = metrics.leftOut().size();
        if (more > 0) {
            paragraphs.add("The key metrics are those of the alerts that fired first; " + more + " more "
                    + (more == 1 ? "is" : "are") + " left out.");
            metrics.leftOut().forEach(alert -> origins.add(TEXT, alert, AlertField.NAME));
        }
    }

    private void addLabels(List<Alert> alerts, List<String> paragraphs, Origins origins) {
        Map<String, String> common = listed(alerts.get(0));
        alerts.forEach(alert -> common.entrySet().retainAll(alert.labels().entrySet()));
        List<String> further = new ArrayList<>();
        for (Alert alert : alerts) {
            Map<String, String> own = listed(alert);
            own.keySet().removeAll(common.keySet());
            if (!own.isEmpty()) {
                further.add(PlainText.shortened(alert.name(), NAME) + ": " + pairs(own));
            }
        }
        if (!common.isEmpty()) {
            List<String> lines =
                    common.entrySet().stream().map(e -> pair(e, ": ")).toList();
            paragraphs.add(list(alerts.size() == 1 ? "Labels of the alert:" : "Labels of all alerts:", lines));
        }
        if (!further.isEmpty()) {
            String head = common.isEmpty() ? "Labels of each alert:" : "Further labels of each alert:";
            paragraphs.add(list(head, further.stream().distinct().toList()));
        }
        if (!common.isEmpty() || !further.isEmpty()) {
            alerts.forEach(alert -> origins.add(TEXT, alert, AlertField.LABELS));
        }
    }

    private Map<String, String> listed(Alert alert) {
        Map<String, String> labels = new LinkedHashMap<>(alert.labels());
        labels.keySet().removeIf(listed.negate());
        return labels;
    }

    private static String pairs(Map<String, String> labels) {
        return labels.entrySet().stream().map(e -> pair(e, "=")).collect(Collectors.joining(", "));
    }

    private static String pair(Map.Entry<String, String> label, String sign) {
        return label.getKey() + sign + PlainText.shortened(label.getValue(), LABEL);
    }

    private static String subject(Alert alert) {
        return PlainText.shortened(alert.name(), NAME)
                + alert.host()
                        .map(host -> " on " + PlainText.shortened(host, NAME))
                        .orElse("");
    }

    private static String list(String head, List<String> lines) {
        return lines.stream()
                .map(line -> "\n- " + PlainText.markdown(line, LABELS))
                .collect(Collectors.joining("", head + "\n", ""));
    }

    /** Each address once; one that several alerts share comes after those that tell about one alert. */
    private static Map<URI, Found> links(List<Alert> alerts) {
        Map<URI, Found> links = new LinkedHashMap<>();
        for (Alert alert : alerts) {
            for (AlertLink link : alert.links()) {
                Found first = links.remove(link.uri());
                links.put(link.uri(), first == null ? new Found(alert, link) : first);
            }
        }
        return links;
    }
}
