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
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An incident of Google Cloud Monitoring, as it sends it to a webhook.
 *
 * <p>Test notifications are refused by name.
 *
 * @see <a href="https://cloud.google.com/monitoring/support/notification-options#webhooks">Google's own description</a>
 * @since 0.1
 */
public final class GoogleCloudFormat implements AlertFormat {
    static final String NAME = "google-cloud";
    private static final PayloadShape SHAPE = PayloadShape.of(
            "an incident of Google Cloud Monitoring", "/incident/incident_id", "/incident/state", "/version");
    private static final Map<String, AlertStatus> STATES = Map.of(
            "open", AlertStatus.FIRING,
            "acknowledged", AlertStatus.FIRING,
            "closed", AlertStatus.RESOLVED);

    /** Has nothing to configure. */
    public GoogleCloudFormat() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<PayloadShape> shapes() {
        return List.of(SHAPE);
    }

    @Override
    public Confidence confidence(Payload payload) {
        return Shapes.certain(SHAPE.fits(payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        if (!payload.at("incident").isObject()) {
            throw Shapes.unknown(payload, List.of(SHAPE));
        }
        if (payload.at("version").text().filter("test"::equals).isPresent()) {
            throw AlertPayloadException.noAlert(
                    payload, "a test notification of Google Cloud Monitoring", SHAPE.what());
        }
        return Shapes.one(payload, problems -> incident(payload.at("incident"), problems));
    }

    private static Optional<Alert> incident(Payload incident, PayloadProblems problems) {
        Payload documentation = incident.at("documentation");
        Payload resource = incident.at("resource");
        AlertSheet sheet = new AlertSheet(NAME, incident, problems)
                .note(AlertField.NAME, policy(incident), incident.at("policy_name"))
                .name(incident.at("condition_name"), incident.at("summary"))
                .severity(
                        incident.at("severity"),
                        incident.at("policy_user_labels").at("severity"))
                .summary(incident.at("summary"))
                .description(documentation.isObject() ? documentation.at("content") : documentation)
                .status(incident.at("state"), STATES)
                .started(incident.at("started_at"), TimeForm.SECONDS)
                .ended(incident.at("ended_at"), TimeForm.SECONDS)
                .service(
                        resource.at("labels").at("service_name"),
                        resource.at("labels").at("service"))
                .host(resource.at("labels").at("host"), resource.at("labels").at("instance_id"))
                .value(incident.at("observed_value"))
                .note(AlertField.THRESHOLD, threshold(incident), incident.at("threshold_value"))
                .fingerprint(incident.at("incident_id"))
                .incident(incident.at("incident_id"))
                .link(LinkKind.INCIDENT, "Incident", incident.at("url"))
                .label("condition", incident.at("condition_name"))
                .label("metric", incident.at("metric").at("type"))
                .label("resource", incident.at("resource_display_name"))
                .label("resource", incident.at("resource_name"))
                .label("resource type", resource.at("type"))
                .labels(resource.at("labels"))
                .labels(incident.at("policy_user_labels"));
        for (Payload link : documentation.at("links").elements()) {
            sheet.link(LinkKind.OTHER, AlertSheet.said(link.at("displayName")).orElse("Documentation"), link.at("url"));
        }
        return sheet.alert();
    }

    /** {@return the policy's name; some senders have its path there, which tells people nothing} */
    private static Optional<String> policy(Payload incident) {
        return AlertSheet.said(incident.at("policy_name")).filter(name -> !name.startsWith("projects/"));
    }

    private static Optional<String> threshold(Payload incident) {
        Payload condition = incident.at("condition").at("conditionThreshold");
        return Words.threshold(condition.at("comparison"), incident.at("threshold_value"));
    }
}
