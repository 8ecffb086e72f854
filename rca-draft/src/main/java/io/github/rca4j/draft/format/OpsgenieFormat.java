package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Opsgenie sends to a webhook when something is done to an alert, and the alerts and incidents of its API.
 *
 * <p>Whether an alert goes on, a webhook's body says only where the action can be done to an open alert alone, or closes
 * it; a note or a tag can come afterwards.
 *
 * @see <a href="https://support.atlassian.com/opsgenie/docs/opsgenie-edge-connector-alert-action-data/">Opsgenie's own
 *     description</a>
 * @since 0.1
 */
public final class OpsgenieFormat implements AlertFormat {
    static final String NAME = "opsgenie";
    private static final PayloadShape ACTION =
            PayloadShape.of("an action on an alert of Opsgenie", "/action", "/alert/alertId");
    private static final PayloadShape OF_API =
            PayloadShape.of("an alert of Opsgenie's API", "/tinyId", "/message", "/status", "/alias");
    private static final PayloadShape INCIDENT =
            PayloadShape.of("an incident of Opsgenie's API", "/tinyId", "/message", "/status", "/impactStartDate");
    private static final List<PayloadShape> SHAPES = List.of(ACTION, OF_API, INCIDENT);
    private static final Set<String> ON_OPEN_ALERTS = Set.of(
            "create",
            "acknowledge",
            "unacknowledge",
            "escalate",
            "escalatenext",
            "assignownership",
            "takeownership",
            "snooze",
            "snoozeended");
    private static final Map<String, AlertStatus> STATUS = Map.of(
            "open", AlertStatus.FIRING,
            "closed", AlertStatus.RESOLVED,
            "resolved", AlertStatus.RESOLVED);

    /** Has nothing to configure. */
    public OpsgenieFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayloadShape> shapes() {
        return SHAPES;
    }

    @Override
    public Confidence confidence(Payload payload) {
        return Shapes.certain(Shapes.any(SHAPES, payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (ACTION.fits(payload)) {
            if (!payload.has(List.of("alert", "message"))) {
                throw AlertPayloadException.noAlert(
                        payload, "a notice of an action on an alert, without the alert", ACTION.what());
            }
            return Shapes.one(payload, problems -> action(payload, problems));
        }
        if (!Shapes.any(SHAPES, payload)) {
            throw Shapes.unknown(payload, SHAPES);
        }
        return Shapes.one(
                payload, problems -> INCIDENT.fits(payload) ? incident(payload, problems) : ofApi(payload, problems));
    }

    private static Optional<Alert> action(Payload payload, PayloadProblems problems) {
        Payload alert = payload.at("alert");
        AlertSheet sheet = common(alert, problems)
                .fingerprint(alert.at("alertId"))
                .started(alert.at("createdAt"), TimeForm.MILLISECONDS_OR_NANOSECONDS)
                .label("entity", alert.at("entity"))
                .label("teams", alert.at("teams"));
        String action = payload.at("action").text().orElse("");
        Payload updated = alert.at("updatedAt");
        Optional<OffsetDateTime> time =
                TimeForm.MILLISECONDS_OR_NANOSECONDS.read(updated, "when the action was done", problems);
        String word = Words.lower(action);
        if (word.equals("close")) {
            sheet.status(AlertStatus.RESOLVED, payload.at("action")).ended(time, updated);
        } else {
            sheet.status(
                    ON_OPEN_ALERTS.contains(word) ? AlertStatus.FIRING : AlertStatus.UNKNOWN, payload.at("action"));
        }
        if (!word.equals("close") && !word.equals("create")) {
            sheet.event(time, happened(word, action, alert), AlertSheet.said(alert.at("username")), updated);
        }
        return sheet.alert();
    }

    private static AlertSheet common(Payload alert, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(NAME, alert, problems)
                .name(alert.at("message"))
                .note(AlertField.SEVERITY, OpsgenieFormat::priority, alert.at("priority"))
                .description(alert.at("description"))
                .responder(alert.at("owner"))
                .label("alias", alert.at("alias"))
                .label("tags", alert.at("tags"))
                .labels(alert.at("details"));
        if (alert.at("source").text().filter(source -> source.indexOf('@') >= 0).isEmpty()) {
            sheet.label("source", alert.at("source")); // but for the address of a person
        }
        return sheet;
    }

    /** Older bodies have a number where later ones have {@code P3}. */
    private static String priority(String sent) {
        return sent.length() == 1 && Character.isDigit(sent.charAt(0)) ? "P" + sent : sent;
    }

    private static String happened(String word, String action, Payload alert) {
        return switch (word) {
            case "acknowledge" -> "acknowledged";
            case "unacknowledge" -> "unacknowledged";
            case "addnote" -> with("note", alert.at("note"));
            case "addtags" -> with("tags added", alert.at("addedTags"));
            case "removetags" -> with("tags removed", alert.at("removedTags"));
            case "addrecipient" -> with("recipient added", alert.at("recipient"));
            case "addteam" -> with("team added", alert.at("team"));
            case "assignownership" -> with("ownership assigned", alert.at("owner"));
            case "takeownership" -> "ownership taken";
            case "escalate", "escalatenext" -> "escalated";
            case "delete" -> "deleted";
            default -> "action " + action;
        };
    }

    private static String with(String happened, Payload what) {
        return AlertSheet.said(what).map(text -> happened + ": " + text).orElse(happened);
    }

    private static Optional<Alert> ofApi(Payload alert, PayloadProblems problems) {
        Payload report = alert.at("report");
        Optional<OffsetDateTime> created =
                TimeForm.OFFSET.read(alert.at("createdAt"), "when the alert was created", problems);
        return common(alert, problems)
                .fingerprint(alert.at("id"))
                .status(alert.at("status"), STATUS)
                .started(created, alert.at("createdAt"))
                .ended(later(created, report.at("closeTime")), report.at("closeTime"))
                .event(
                        later(created, report.at("ackTime")),
                        "acknowledged",
                        AlertSheet.said(report.at("acknowledgedBy")),
                        report.at("ackTime"))
                .alert();
    }

    /** {@return the time so many milliseconds after the alert was created, as Opsgenie reports it} */
    private static Optional<OffsetDateTime> later(Optional<OffsetDateTime> created, Payload milliseconds) {
        return milliseconds
                .number()
                .filter(n -> n.signum() >= 0 && n.precision() - n.scale() <= 15)
                .flatMap(n -> created.map(time -> time.plus(Duration.ofMillis(n.longValue()))))
                .filter(TimeForm::isWatched);
    }

    private static Optional<Alert> incident(Payload incident, PayloadProblems problems) {
        return common(incident, problems)
                .fingerprint(incident.at("id"))
                .note(AlertField.INCIDENT, number -> "#" + number, incident.at("tinyId"))
                .status(incident.at("status"), STATUS)
                .started(incident.at("impactStartDate"), TimeForm.OFFSET)
                .mitigated(incident.at("impactEndDate"), TimeForm.OFFSET)
                .link(LinkKind.INCIDENT, "Incident", incident.at("links").at("web"))
                .alert();
    }
}
