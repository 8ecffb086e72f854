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
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Statuspage sends to a subscriber's webhook, and the incidents of its API: an incident with all of its updates, or a
 * component whose status changed.
 *
 * <p>Planned maintenance is refused by name. Each update is an event of the alert, in the order of time; {@code monitoring}
 * says that a fix is in place, so when an incident came to it the harm was over.
 *
 * @see <a href="https://support.atlassian.com/statuspage/docs/enable-webhook-notifications/">Statuspage's own description</a>
 * @since 0.1
 */
public final class StatuspageFormat implements AlertFormat {
    static final String NAME = "statuspage";
    private static final PayloadShape INCIDENT =
            PayloadShape.of("an incident of Statuspage", "/page/id", "/incident/incident_updates", "/incident/status");
    private static final PayloadShape COMPONENT = PayloadShape.of(
            "a change of a component of Statuspage", "/page/id", "/component/name", "/component_update/new_status");
    private static final PayloadShape INCIDENTS = PayloadShape.of(
            "incidents of Statuspage's API", "/page/id", "/incidents/0/incident_updates", "/incidents/0/status");
    private static final List<PayloadShape> SHAPES = List.of(INCIDENT, COMPONENT, INCIDENTS);
    private static final Map<String, AlertStatus> STATES = Map.of(
            "investigating", AlertStatus.FIRING,
            "identified", AlertStatus.FIRING,
            "monitoring", AlertStatus.FIRING,
            "resolved", AlertStatus.RESOLVED,
            "postmortem", AlertStatus.RESOLVED);
    private static final List<String> MAINTENANCE = List.of("scheduled", "in_progress", "verifying", "completed");
    private static final Map<String, AlertStatus> COMPONENTS = Map.of(
            "operational", AlertStatus.RESOLVED,
            "degraded_performance", AlertStatus.FIRING,
            "partial_outage", AlertStatus.FIRING,
            "major_outage", AlertStatus.FIRING);

    /** Has nothing to configure. */
    public StatuspageFormat() {}

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
        if (INCIDENT.fits(payload)) {
            refuseMaintenance(payload.at("incident").at("status"), "a planned maintenance", payload);
            return Shapes.one(payload, problems -> incident(payload.at("incident"), problems));
        }
        if (COMPONENT.fits(payload)) {
            return component(payload);
        }
        if (INCIDENTS.fits(payload)) {
            PayloadProblems problems = new PayloadProblems();
            return Shapes.each(
                    payload.at("incidents"),
                    problems,
                    incident -> incident(incident, problems).stream().toList());
        }
        throw Shapes.unknown(payload, SHAPES);
    }

    private static void refuseMaintenance(Payload status, String what, Payload payload) {
        if (status.text().filter(MAINTENANCE::contains).isPresent()) {
            throw AlertPayloadException.noAlert(payload, what + " on Statuspage", INCIDENT.what());
        }
    }

    private static Optional<Alert> incident(Payload incident, PayloadProblems problems) {
        Payload began = incident.at("started_at").isPresent() ? incident.at("started_at") : incident.at("created_at");
        AlertSheet sheet = new AlertSheet(NAME, incident, problems)
                .name(incident.at("name"))
                .severity(incident.at("impact"))
                .status(incident.at("status"), STATES)
                .started(began, TimeForm.OFFSET)
                .mitigated(incident.at("monitoring_at"), TimeForm.OFFSET)
                .ended(incident.at("resolved_at"), TimeForm.OFFSET)
                .fingerprint(incident.at("id"))
                .incident(incident.at("id"))
                .link(LinkKind.INCIDENT, "Incident", incident.at("shortlink"));
        List<String> components = incident.at("components").elements().stream()
                .map(component -> AlertSheet.said(component.at("name")))
                .flatMap(Optional::stream)
                .toList();
        if (components.size() == 1) {
            sheet.note(AlertField.SERVICE, Optional.of(components.get(0)), incident.at("components"));
        }
        sheet.label("components", String.join(", ", components), incident.at("components"));
        updates(incident.at("incident_updates"), sheet, problems);
        return sheet.alert();
    }

    /** The newest comes first. */
    private static void updates(Payload updates, AlertSheet sheet, PayloadProblems problems) {
        List<Payload> all = updates.elements();
        for (int i = all.size() - 1; i >= 0; i--) {
            Payload update = all.get(i);
            Payload at = update.at("display_at").isPresent() ? update.at("display_at") : update.at("created_at");
            Optional<OffsetDateTime> time = TimeForm.OFFSET.read(at, "when this update was shown", problems);
            String status = AlertSheet.said(update.at("status")).orElse("");
            String body = AlertSheet.said(update.at("body")).orElse("");
            sheet.event(time, status.isEmpty() || body.isEmpty() ? status + body : status + ": " + body, at);
        }
    }

    private static List<Alert> component(Payload payload) {
        Payload update = payload.at("component_update");
        Payload status = update.at("new_status");
        if (status.text().filter("under_maintenance"::equals).isPresent()) {
            throw AlertPayloadException.noAlert(
                    payload, "a notice that a component is under maintenance, on Statuspage", COMPONENT.what());
        }
        return Shapes.one(payload, problems -> {
            Payload at = update.at("created_at");
            Optional<OffsetDateTime> time = TimeForm.OFFSET.read(at, "when the status changed", problems);
            AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                    .name(payload.at("component").at("name"))
                    .service(payload.at("component").at("name"))
                    .status(status, COMPONENTS)
                    .ended(time, at)
                    .fingerprint(payload.at("component").at("id"));
            if (sheet.status().filter(AlertStatus.FIRING::equals).isPresent()) {
                sheet.severity(status).started(time, at);
            }
            return sheet.alert();
        });
    }
}
