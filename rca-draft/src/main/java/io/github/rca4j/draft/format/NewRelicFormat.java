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
 * What New Relic sends to a webhook: the issues of its workflows, and the incidents of its alerts before them.
 *
 * <p>Test notifications are refused by name.
 *
 * @see <a href="https://docs.newrelic.com/docs/alerts/get-notified/notification-integrations/#webhook">New Relic's own
 *     description</a>
 * @since 0.1
 */
public final class NewRelicFormat implements AlertFormat {
    static final String NAME = "newrelic";
    private static final PayloadShape ISSUE =
            PayloadShape.of("an issue of New Relic", "/issueUrl", "/title", "/state", "/priority");
    private static final PayloadShape INCIDENT =
            PayloadShape.of("an incident of New Relic", "/condition_name", "/current_state", "/incident_id");
    private static final List<PayloadShape> SHAPES = List.of(ISSUE, INCIDENT);
    private static final Map<String, AlertStatus> STATES = Map.of(
            "created", AlertStatus.FIRING,
            "activated", AlertStatus.FIRING,
            "acknowledged", AlertStatus.FIRING,
            "open", AlertStatus.FIRING,
            "closed", AlertStatus.RESOLVED);
    private static final String ISSUES = "/issues/";

    /** Has nothing to configure. */
    public NewRelicFormat() {}

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
        if (ISSUE.fits(payload)) {
            return Shapes.one(payload, problems -> issue(payload, problems));
        }
        if (!INCIDENT.fits(payload)) {
            throw Shapes.unknown(payload, SHAPES);
        }
        boolean numberless = isZero(payload.at("incident_id")) && isZero(payload.at("condition_id"));
        if (numberless
                || payload.at("current_state").text().filter("test"::equals).isPresent()) {
            throw AlertPayloadException.noAlert(payload, "a test notification of New Relic", ISSUE.what());
        }
        return Shapes.one(payload, problems -> incident(payload, problems));
    }

    private static boolean isZero(Payload number) {
        return number.number().filter(n -> n.signum() == 0).isPresent();
    }

    private static Optional<Alert> issue(Payload payload, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .name(payload.at("title"))
                .severity(payload.at("priority"))
                .status(payload.at("state"), STATES)
                .started(payload.at("createdAt"), TimeForm.MILLISECONDS)
                .fingerprint(payload.at("id"))
                .note(AlertField.FINGERPRINT, id(payload.at("issueUrl")), payload.at("issueUrl"))
                .incident(payload.at("id"))
                .note(AlertField.INCIDENT, id(payload.at("issueUrl")), payload.at("issueUrl"))
                .link(LinkKind.INCIDENT, "Issue", payload.at("issueUrl"))
                .label("conditions", payload.at("alertConditionNames"))
                .label("policies", payload.at("alertPolicyNames"))
                .label("workflow", payload.at("workflowName"))
                .label("impacted entities", payload.at("impactedEntities"));
        Words.single(payload.at("impactedEntities")).ifPresent(sheet::service);
        if (payload.at("owner").text().filter(owner -> !owner.equals("N/A")).isPresent()) {
            sheet.responder(payload.at("owner"));
        }
        Payload closed = payload.at("closedAt").isPresent() ? payload.at("closedAt") : payload.at("updatedAt");
        Optional<OffsetDateTime> changed = TimeForm.MILLISECONDS.read(closed, "when the issue changed last", problems);
        sheet.ended(changed, closed);
        if (payload.at("state").text().filter("ACKNOWLEDGED"::equalsIgnoreCase).isPresent()) {
            sheet.event(changed, "acknowledged", closed);
        }
        return sheet.alert();
    }

    /** {@return the issue's id from its address; some templates leave out the id itself} */
    private static Optional<String> id(Payload url) {
        String address = url.text().orElse("");
        int start = address.indexOf(ISSUES);
        return start < 0
                ? Optional.empty()
                : Optional.of(address.substring(start + ISSUES.length()).split("[?/#]", 2)[0]);
    }

    private static Optional<Alert> incident(Payload payload, PayloadProblems problems) {
        Payload timestamp = payload.at("timestamp");
        Payload target = Words.single(payload.at("targets")).orElse(payload.at("targets"));
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .name(payload.at("condition_name"))
                .severity(payload.at("severity"))
                .summary(payload.at("details"))
                .status(payload.at("current_state"), STATES)
                .service(target.at("name"))
                .fingerprint(payload.at("incident_id"))
                .incident(payload.at("incident_id"))
                .responder(payload.at("owner"))
                .link(LinkKind.INCIDENT, "Incident", payload.at("incident_url"))
                .link(LinkKind.RUNBOOK, "Runbook", payload.at("runbook_url"))
                .link(LinkKind.GRAPH, "Violation", payload.at("violation_chart_url"))
                .label("policy", payload.at("policy_name"))
                .label("account", payload.at("account_name"))
                .labels(target.at("labels"));
        Optional<OffsetDateTime> time = TimeForm.MILLISECONDS.read(timestamp, "when the state changed", problems);
        String state = payload.at("current_state").text().map(Words::lower).orElse("");
        if (state.equals("open")) {
            sheet.started(time, timestamp);
        } else if (state.equals("acknowledged")) {
            sheet.event(time, "acknowledged", timestamp);
        }
        return sheet.ended(time, timestamp).alert();
    }
}
