package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Reads a message of PagerDuty's webhook before version 3: version 2 brings entries of the log, version 1 does not. */
final class PagerDutyMessage {
    private static final List<String> ENDS = List.of("trigger_log_entry", "resolve_log_entry");

    private PagerDutyMessage() {}

    static Optional<Alert> read(Payload message, PayloadProblems problems) {
        return message.at("incident").isObject() ? version2(message, problems) : version1(message, problems);
    }

    private static Optional<Alert> version2(Payload message, PayloadProblems problems) {
        Payload incident = message.at("incident");
        AlertSheet sheet = sheet(message, incident, problems)
                .note(AlertField.NAME, PagerDutyLog::title, incident.at("title"), incident.at("summary"))
                .severity(incident.at("priority").at("summary"), incident.at("urgency"))
                .started(incident.at("created_at"), TimeForm.OFFSET)
                .label("escalation policy", incident.at("escalation_policy").at("summary"))
                .label("incident key", incident.at("incident_key"));
        if (is(message.at("event"), "incident.resolve")) {
            sheet.ended(incident.at("last_status_change_at"), TimeForm.OFFSET);
        }
        incident.at("assignments")
                .elements()
                .forEach(a -> sheet.responder(a.at("assignee").at("summary")));
        for (Payload reference : incident.at("external_references").elements()) {
            sheet.link(
                    LinkKind.OTHER,
                    AlertSheet.said(reference.at("summary")).orElse("Reference"),
                    reference.at("external_url"));
        }
        for (Payload entry : message.at("log_entries").elements()) {
            if (ENDS.stream().noneMatch(end -> is(entry.at("type"), end))) {
                Optional<OffsetDateTime> time =
                        TimeForm.OFFSET.read(entry.at("created_at"), "when this was logged", problems);
                sheet.event(
                        time,
                        PagerDutyLog.summary(entry),
                        PagerDutyFormat.person(entry.at("agent")),
                        entry.at("created_at"));
            }
            sheet.description(entry.at("channel").at("details"));
        }
        return sheet.alert();
    }

    private static Optional<Alert> version1(Payload message, PayloadProblems problems) {
        Payload incident = message.at("data").at("incident");
        AlertSheet sheet = sheet(message, incident, problems)
                .name(
                        incident.at("trigger_summary_data").at("subject"),
                        incident.at("trigger_summary_data").at("description"))
                .severity(incident.at("urgency"))
                .started(incident.at("created_on"), TimeForm.OFFSET)
                .label("escalation policy", incident.at("escalation_policy").at("name"))
                .label("incident key", incident.at("incident_key"))
                .responder(incident.at("assigned_to_user").at("name"));
        Payload changed = incident.at("last_status_change_on");
        sheet.note(AlertField.NAME, n -> "PagerDuty incident #" + n, incident.at("incident_number"));
        Optional<String> type = message.at("type").text();
        if (type.filter("incident.resolve"::equals).isPresent()) {
            sheet.ended(changed, TimeForm.OFFSET);
        } else if (type.filter(t -> !t.equals("incident.trigger")).isPresent()) {
            Payload at = message.at("created_on");
            String happened = type.map(PagerDutyMessage::happened).orElse("");
            sheet.event(
                    TimeForm.OFFSET.read(at, "when this happened", problems),
                    happened,
                    happened.equals("acknowledged")
                            ? AlertSheet.said(
                                    incident.at("last_status_change_by").at("name"))
                            : Optional.empty(),
                    at);
        }
        return sheet.alert();
    }

    private static AlertSheet sheet(Payload message, Payload incident, PayloadProblems problems) {
        return new AlertSheet(PagerDutyFormat.NAME, message, problems)
                .status(incident.at("status"), PagerDutyFormat.STATUS)
                .service(
                        incident.at("service").at("name"),
                        incident.at("service").at("summary"))
                .incident(incident.at("id"))
                .label("number", incident.at("incident_number"))
                .fingerprint(incident.at("id"))
                .link(LinkKind.INCIDENT, "Incident", incident.at("html_url"));
    }

    /** {@return the word for what happened that version 3 has for it} */
    private static String happened(String type) {
        return switch (type) {
            case "incident.acknowledge" -> "acknowledged";
            case "incident.unacknowledge" -> "unacknowledged";
            case "incident.assign" -> "assigned";
            case "incident.escalate" -> "escalated";
            case "incident.delegate" -> "delegated";
            default -> type.substring(type.indexOf('.') + 1).replace('_', ' ');
        };
    }

    private static boolean is(Payload value, String text) {
        return value.text().filter(text::equals).isPresent();
    }
}
