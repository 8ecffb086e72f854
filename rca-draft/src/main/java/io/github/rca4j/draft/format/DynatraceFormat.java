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
 * A problem of Dynatrace: what its webhook sends with the placeholders that it has, and a problem of its API, version 2.
 *
 * <p>A webhook's body has times only where it brings the details as JSON. What Dynatrace calls severity is a kind of
 * problem, such as {@code AVAILABILITY}. Tests, and problems merged into others, are refused by name.
 *
 * @see <a href="https://docs.dynatrace.com/docs/analyze-explore-automate/notifications-and-alerting/problem-notifications/webhook-integration">Dynatrace's
 *     own description</a>
 * @since 0.1
 */
public final class DynatraceFormat implements AlertFormat {
    static final String NAME = "dynatrace";
    private static final PayloadShape WEBHOOK =
            PayloadShape.of("a problem notification of Dynatrace", "/State", "/ProblemID", "/ProblemTitle");
    private static final PayloadShape OF_API =
            PayloadShape.of("a problem of Dynatrace's API", "/problemId", "/displayId", "/title", "/status");
    private static final List<PayloadShape> SHAPES = List.of(WEBHOOK, OF_API);
    private static final Map<String, AlertStatus> STATES = Map.of(
            "open", AlertStatus.FIRING,
            "resolved", AlertStatus.RESOLVED,
            "closed", AlertStatus.RESOLVED);
    private static final String TEST = "Dynatrace problem notification test run";

    /** Has nothing to configure. */
    public DynatraceFormat() {}

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
        if (WEBHOOK.fits(payload)) {
            if (payload.at("ProblemTitle").text().filter(TEST::equals).isPresent()) {
                throw AlertPayloadException.noAlert(payload, "a test notification of Dynatrace", WEBHOOK.what());
            }
            if (payload.at("State").text().filter("MERGED"::equalsIgnoreCase).isPresent()) {
                throw AlertPayloadException.noAlert(
                        payload, "a notice of Dynatrace that a problem was merged into another", WEBHOOK.what());
            }
            return Shapes.one(payload, problems -> notification(payload, problems));
        }
        if (OF_API.fits(payload)) {
            return Shapes.one(payload, problems -> problem(payload, problems));
        }
        throw Shapes.unknown(payload, SHAPES);
    }

    private static Optional<Alert> notification(Payload payload, PayloadProblems problems) {
        Payload details = details(payload);
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .name(payload.at("ProblemTitle"))
                .status(payload.at("State"), STATES)
                .severity(payload.at("ProblemSeverity"), details.at("severityLevel"))
                .summary(payload.at("ImpactedEntity"))
                .started(details.at("startTime"), TimeForm.MILLISECONDS)
                .ended(details.at("endTime"), TimeForm.MILLISECONDS)
                .incident(payload.at("ProblemID"))
                .fingerprint(payload.at("PID"), payload.at("ProblemID"))
                .link(LinkKind.INCIDENT, "Problem", payload.at("ProblemURL"))
                .label("impact", payload.at("ProblemImpact"))
                .label("tags", payload.at("Tags"));
        Payload text = payload.has(List.of("ProblemDetailsText"))
                ? payload.at("ProblemDetailsText")
                : payload.at("ProblemDetails");
        if (!text.isObject()
                && text.text().filter(t -> t.strip().startsWith("<")).isEmpty()) {
            sheet.description(text); // but for HTML, of which the tags would be text
        }
        entities(payload.at("ImpactedEntities"), payload.at("ImpactedEntities"), sheet);
        return sheet.alert();
    }

    private static Payload details(Payload payload) {
        for (String member : List.of("ProblemDetailsJSONv2", "ProblemDetailsJSON", "ProblemDetails")) {
            Payload details = Envelope.opened(payload.at(member));
            if (details.isObject()) {
                return details;
            }
        }
        return payload.at("ProblemDetailsJSONv2");
    }

    private static Optional<Alert> problem(Payload payload, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .name(payload.at("title"))
                .status(payload.at("status"), STATES)
                .severity(payload.at("severityLevel"))
                .started(payload.at("startTime"), TimeForm.MILLISECONDS)
                .ended(payload.at("endTime"), TimeForm.MILLISECONDS)
                .incident(payload.at("displayId"))
                .fingerprint(payload.at("problemId"))
                .label("impact", payload.at("impactLevel"));
        entities(payload.at("impactedEntities"), payload.at("impactedEntities"), sheet);
        return sheet.alert();
    }

    /** Notes what is impacted; the one service, and the one host, are what the alert is about. */
    private static void entities(Payload entities, Payload from, AlertSheet sheet) {
        List<String> names = entities.elements().stream()
                .map(entity -> AlertSheet.said(entity.at("name")))
                .flatMap(Optional::stream)
                .toList();
        sheet.label("impacted", String.join(", ", names), from);
        sheet.note(AlertField.SERVICE, only(entities, "SERVICE"), from);
        sheet.note(AlertField.HOST, only(entities, "HOST"), from);
    }

    private static Optional<String> only(Payload entities, String type) {
        List<Payload> ofType = entities.elements().stream()
                .filter(e -> e.at("type")
                        .text()
                        .or(() -> e.at("entityId").at("type").text())
                        .filter(type::equals)
                        .isPresent())
                .toList();
        return ofType.size() == 1 ? AlertSheet.said(ofType.get(0).at("name")) : Optional.empty();
    }
}
