package io.github.rca4j.draft;

import io.github.rca4j.model.AdditionalNotes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The notes of a draft: what is missing from it, who responds, the labels of its alerts, and their links.
 *
 * <p>The head of a list is the same in each draft, whatever stands below it: by it a {@link Passage} is known again.
 */
final class DraftNotes {
    private static final int NAME = 120;
    private static final int LABEL = 300;
    private static final int LINE = 2_000;
    private static final int LINES = 50;
    private static final int REFERENCES = 100;
    private static final String TEXT = "additionalNotes.text";

    /** A ticket is a related issue, and a form for a new silence is something to do, and nothing to read. */
    private static final Set<LinkKind> REFERENCE = EnumSet.complementOf(EnumSet.of(LinkKind.ISSUE, LinkKind.SILENCE));

    private final DraftPolicy policy;
    private final Origins origins;
    private final List<String> paragraphs = new ArrayList<>();

    DraftNotes(DraftPolicy policy, Origins origins) {
        this.policy = policy;
        this.origins = origins;
    }

    AdditionalNotes of(Picture picture, DraftMetrics metrics, DraftTimeline timeline) {
        List<DraftLinks.Found> links = DraftLinks.of(picture.alerts(), REFERENCE::contains);
        addOmitted(picture.truncated());
        addSeriesLeftOut(picture);
        addEndless(picture.alerts());
        addOtherSeverities(picture.severities());
        addMetricsLeftOut(metrics);
        addRowsLeftOut(picture, timeline);
        addLinksLeftOut(links);
        addResponders(picture);
        addLabels(picture.alerts());
        AdditionalNotes.Builder notes = AdditionalNotes.builder().text(String.join("\n\n", paragraphs));
        for (int i = 0; i < Math.min(links.size(), REFERENCES); i++) {
            notes.addReference(links.get(i).reference());
            links.get(i).origin("additionalNotes.references[" + i + "]", origins);
        }
        return notes.build();
    }

    /** {@return who tools say responds, each with the first alert that says so} */
    static Map<String, Alert> responders(Picture picture) {
        Map<String, Alert> responders = new LinkedHashMap<>();
        picture.alerts().forEach(alert -> alert.responders().forEach(name -> responders.putIfAbsent(name, alert)));
        return responders;
    }

    private void addOmitted(List<Alert> truncated) {
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

    private void addSeriesLeftOut(Picture picture) {
        if (picture.series().atLeast()) {
            paragraphs.add("Alerts with " + picture.series().of("fingerprint")
                    + " came in. This is made of " + picture.firings().size()
                    + " of them, the first and the last to fire among them; whether everything has ended is not"
                    + " known.");
            picture.earliest().ifPresent(alert -> origins.add(TEXT, alert, AlertField.FINGERPRINT));
        }
    }

    private void addEndless(List<Alert> alerts) {
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

    /** What a tool sent as a severity is not lost where the policy makes none of it. */
    private void addOtherSeverities(List<Alert> severities) {
        Map<String, Set<String>> words = new TreeMap<>();
        severities.stream()
                .filter(alert -> policy.severity().apply(alert).isEmpty())
                .forEach(alert -> {
                    words.computeIfAbsent(PlainText.shortened(alert.source(), NAME), tool -> new TreeSet<>())
                            .add(PlainText.shortened(alert.severity().orElse(""), NAME));
                    origins.add(TEXT, alert, AlertField.SEVERITY);
                });
        if (!words.isEmpty()) {
            paragraphs.add(list(
                    "Sent as a severity, but not taken for the incident's:",
                    words.entrySet().stream()
                            .map(tool -> tool.getKey() + ": " + String.join(", ", tool.getValue()))
                            .toList()));
        }
    }

    private void addMetricsLeftOut(DraftMetrics metrics) {
        int more = metrics.leftOut().size();
        if (more > 0) {
            paragraphs.add("The key metrics are those of the alerts that fired first; " + more + " more "
                    + (more == 1 ? "is" : "are") + " left out.");
            metrics.leftOut().forEach(alert -> origins.add(TEXT, alert, AlertField.NAME));
        }
    }

    private void addRowsLeftOut(Picture picture, DraftTimeline timeline) {
        if (timeline.changesLeftOut() > 0) {
            paragraphs.add("The timeline holds the first and the last changes of the alerts; "
                    + timeline.changesLeftOut() + " between them are left out.");
            picture.earliest().ifPresent(alert -> origins.add(TEXT, alert, AlertField.STARTED));
        }
        Count events = timeline.eventsLeftOut();
        if (events.number() > 0) {
            paragraphs.add(
                    "The timeline leaves out " + events.of("event")
                            + " besides alerts, between the first and the last, or more than a day before or after the alerts.");
            timeline.originOfEventsLeftOut(TEXT);
        }
    }

    private void addLinksLeftOut(List<DraftLinks.Found> links) {
        int more = links.size() - REFERENCES;
        if (more > 0) {
            paragraphs.add(
                    "The references leave out " + more + " more link" + (more == 1 ? "" : "s") + " of the alerts.");
            links.get(REFERENCES).origin(TEXT, origins);
        }
    }

    private void addResponders(Picture picture) {
        Map<String, Alert> responders = responders(picture);
        if (responders.size() > 1) {
            paragraphs.add(list(
                    "Responders that tools name:",
                    responders.keySet().stream()
                            .map(name -> PlainText.shortened(name, NAME))
                            .toList()));
            responders.values().forEach(alert -> origins.add(TEXT, alert, AlertField.RESPONDERS));
        }
    }

    private void addLabels(List<Alert> alerts) {
        if (alerts.isEmpty()) {
            return;
        }
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
            paragraphs.add(list("Common labels:", lines));
        }
        if (!further.isEmpty()) {
            paragraphs.add(
                    list("Labels that differ:", further.stream().distinct().toList()));
        }
        if (!common.isEmpty() || !further.isEmpty()) {
            alerts.forEach(alert -> origins.add(TEXT, alert, AlertField.LABELS));
        }
    }

    /** By name: the order in which a tool happens to send them says nothing. */
    private Map<String, String> listed(Alert alert) {
        Map<String, String> labels = new TreeMap<>(alert.labels());
        labels.keySet().removeIf(policy.labels().negate());
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
        int more = lines.size() - LINES;
        return lines.stream()
                        .limit(LINES)
                        .map(line -> "\n- " + PlainText.markdown(line, LINE))
                        .collect(Collectors.joining("", head + "\n", ""))
                + (more > 0 ? "\n- and " + more + " more" : "");
    }
}
