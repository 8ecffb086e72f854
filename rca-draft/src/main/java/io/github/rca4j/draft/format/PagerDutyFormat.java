package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What PagerDuty sends to a webhook, in version 3 and in the two before it, and the entries of its incident log.
 *
 * <p>What happened to an incident besides its beginning and its end is an event of the alert. Tests, and events about
 * services, are refused by name.
 *
 * @see <a href="https://developer.pagerduty.com/docs/webhooks-overview">PagerDuty's own description</a>
 * @since 0.1
 */
public final class PagerDutyFormat implements AlertFormat {
    static final String NAME = "pagerduty";
    static final Map<String, AlertStatus> STATUS = Map.of(
            "triggered", AlertStatus.FIRING,
            "acknowledged", AlertStatus.FIRING,
            "resolved", AlertStatus.RESOLVED);
    private static final PayloadShape V3 = PayloadShape.of(
            "an event of PagerDuty's webhook", "/event/event_type", "/event/occurred_at", "/event/data");
    private static final PayloadShape V2 =
            PayloadShape.of("messages of PagerDuty's webhook, version 2", "/messages/0/event", "/messages/0/incident");
    private static final PayloadShape V1 = PayloadShape.of(
            "messages of PagerDuty's webhook, version 1", "/messages/0/type", "/messages/0/data/incident");
    private static final PayloadShape LOG =
            PayloadShape.of("entries of PagerDuty's incident log", "/log_entries/0/type", "/log_entries/0/incident");
    private static final PayloadShape ENTRY = PayloadShape.of(
            "an entry of PagerDuty's incident log", "/type", "/created_at", "/incident/id", "/channel/type");
    private static final List<PayloadShape> SHAPES = List.of(V3, V2, V1, LOG, ENTRY);
    private static final String INCIDENT = "an event of an incident of PagerDuty";

    /** Has nothing to configure. */
    public PagerDutyFormat() {}

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
        boolean entry = ENTRY.fits(payload)
                && payload.at("type")
                        .text()
                        .filter(type -> type.endsWith("_log_entry"))
                        .isPresent();
        return Shapes.certain(V3.fits(payload) || V2.fits(payload) || V1.fits(payload) || LOG.fits(payload) || entry);
    }

    @Override
    public List<Alert> read(Payload payload) {
        PayloadProblems problems = new PayloadProblems();
        if (V3.fits(payload)) {
            refuseOthers(payload.at("event"));
            return Shapes.one(payload, found -> event(payload.at("event"), found));
        }
        if (V2.fits(payload) || V1.fits(payload)) {
            return Shapes.each(
                    payload.at("messages"),
                    problems,
                    message -> PagerDutyMessage.read(message, problems).stream().toList());
        }
        if (LOG.fits(payload)) {
            return Shapes.each(
                    payload.at("log_entries"),
                    problems,
                    entry -> PagerDutyLog.read(entry, problems).stream().toList());
        }
        if (ENTRY.fits(payload)) {
            return Shapes.one(payload, found -> PagerDutyLog.read(payload, found));
        }
        throw Shapes.unknown(payload, SHAPES);
    }

    private static void refuseOthers(Payload event) {
        String type = event.at("event_type").text().orElse("");
        if (type.startsWith("pagey.")) {
            throw AlertPayloadException.noAlert(event, "a test of PagerDuty's webhook", INCIDENT);
        }
        if (!type.startsWith("incident.")) {
            throw AlertPayloadException.noAlert(
                    event, "PagerDuty's event " + event.at("event_type").describe(), INCIDENT);
        }
    }

    private static Optional<Alert> event(Payload event, PayloadProblems problems) {
        Payload data = event.at("data");
        boolean whole = !data.at("incident").isObject();
        Payload incident = whole ? data : data.at("incident");
        AlertSheet sheet = new AlertSheet(NAME, event, problems)
                .name(incident.at("title"), incident.at("summary"))
                .fingerprint(incident.at("id"))
                .incident(incident.at("id")) // and not its number, which a note does not bring
                .link(LinkKind.INCIDENT, "Incident", incident.at("html_url"));
        Optional<OffsetDateTime> occurred =
                TimeForm.OFFSET.read(event.at("occurred_at"), "when the event happened", problems);
        if (whole) {
            incident(incident, event, occurred, sheet);
        } else {
            sheet.status(AlertStatus.UNKNOWN, event.at("event_type"));
        }
        String type = event.at("event_type").text().orElse("");
        if (!type.equals("incident.triggered") && !type.equals("incident.resolved")) {
            sheet.event(occurred, happened(type, data), person(event.at("agent")), event.at("occurred_at"));
        }
        return sheet.alert();
    }

    private static void incident(Payload incident, Payload event, Optional<OffsetDateTime> occurred, AlertSheet sheet) {
        sheet.status(incident.at("status"), STATUS)
                .severity(incident.at("priority").at("summary"), incident.at("urgency"))
                .service(incident.at("service").at("summary"))
                .started(incident.at("created_at"), TimeForm.OFFSET)
                .label("number", incident.at("number"))
                .label("urgency", incident.at("urgency"))
                .label("escalation policy", incident.at("escalation_policy").at("summary"))
                .label("incident type", incident.at("incident_type").at("name"))
                .label("incident key", incident.at("incident_key"))
                .link(
                        LinkKind.OTHER,
                        "Conference",
                        incident.at("conference_bridge").at("conference_url"));
        String type = event.at("event_type").text().orElse("");
        if (type.equals("incident.triggered") && !incident.at("created_at").isPresent()) {
            sheet.started(occurred, event.at("occurred_at"));
        }
        if (type.equals("incident.reopened")) { // which is not when it was created
            sheet.started(occurred, event.at("occurred_at"));
        }
        if (type.equals("incident.resolved")) {
            sheet.ended(occurred, event.at("occurred_at"));
        }
        incident.at("assignees").elements().forEach(assignee -> sheet.responder(assignee.at("summary")));
        incident.at("teams").elements().stream().limit(1).forEach(team -> sheet.label("team", team.at("summary")));
    }

    /** {@return what happened, in words: the event's own name, and what it brought} */
    private static String happened(String type, Payload data) {
        String name = type.substring(type.indexOf('.') + 1).replace('.', ' ').replace('_', ' ');
        String news = AlertSheet.said(data.at("content"))
                .or(() -> AlertSheet.said(data.at("message")))
                .or(() -> AlertSheet.said(data.at("conference_url")))
                .or(() -> type.equals("incident.priority_updated")
                        ? AlertSheet.said(data.at("priority").at("summary"))
                        : Optional.empty())
                .or(() -> type.equals("incident.reassigned") || type.equals("incident.delegated")
                        ? Optional.of(String.join(", ", names(data.at("assignees"))))
                        : Optional.empty())
                .orElse("");
        return news.isEmpty() ? name : name + ": " + news;
    }

    private static List<String> names(Payload references) {
        return references.elements().stream()
                .map(reference -> AlertSheet.said(reference.at("summary")))
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the name of who did it; empty where it was a service or an integration} */
    static Optional<String> person(Payload agent) {
        return agent.at("type").text().filter(type -> type.startsWith("user")).isPresent()
                ? AlertSheet.said(agent.at("summary"))
                : Optional.empty();
    }
}
