package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an entry of PagerDuty's incident log: that an incident began, that it ended, or what happened in between. */
final class PagerDutyLog {
    /** Its summary names an incident {@code [#33] Disk is full}. */
    private static final Pattern NUMBERED = Pattern.compile("\\[#[0-9]++\\]\\s*+(.*+)", Pattern.DOTALL);

    private PagerDutyLog() {}

    static Optional<Alert> read(Payload entry, PayloadProblems problems) {
        Payload incident = entry.at("incident");
        AlertSheet sheet = new AlertSheet(PagerDutyFormat.NAME, entry, problems)
                .note(AlertField.NAME, PagerDutyLog::title, incident.at("title"), incident.at("summary"))
                .fingerprint(incident.at("id"))
                .incident(incident.at("id"))
                .service(entry.at("service").at("summary"))
                .link(LinkKind.INCIDENT, "Incident", incident.at("html_url"));
        Optional<OffsetDateTime> time = TimeForm.OFFSET.read(entry.at("created_at"), "when this was logged", problems);
        String type = entry.at("type").text().orElse("");
        switch (type) {
            case "trigger_log_entry", "reopen_log_entry" ->
                sheet.status(AlertStatus.FIRING, entry.at("type")).started(time, entry.at("created_at"));
            case "resolve_log_entry" ->
                sheet.status(AlertStatus.RESOLVED, entry.at("type")).ended(time, entry.at("created_at"));
            default -> sheet.status(AlertStatus.UNKNOWN, entry.at("type"));
        }
        if (!type.equals("trigger_log_entry") && !type.equals("resolve_log_entry")) {
            sheet.event(time, summary(entry), PagerDutyFormat.person(entry.at("agent")), entry.at("created_at"));
        }
        return sheet.alert();
    }

    /** {@return what an entry says, with the note that it may bring} */
    static String summary(Payload entry) {
        String summary = AlertSheet.said(entry.at("summary"))
                .or(() -> AlertSheet.said(entry.at("type")))
                .orElse("");
        return AlertSheet.said(entry.at("channel").at("content"))
                .map(note -> summary + ": " + note)
                .orElse(summary);
    }

    static String title(String summary) {
        Matcher matcher = NUMBERED.matcher(summary);
        return matcher.matches() ? matcher.group(1) : summary;
    }
}
