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
import java.util.Set;

/**
 * What Sentry sends to a webhook: the errors and issues of its integration platform, its metric alerts, and the errors of
 * the webhooks plugin before it; also an issue of its API.
 *
 * <p>An error that was seen is an alert that fires: Sentry never says that an error has ended, but that a person resolved
 * its issue, and not when.
 *
 * @see <a href="https://docs.sentry.io/organization/integrations/integration-platform/webhooks/">Sentry's own
 *     description</a>
 * @since 0.1
 */
public final class SentryFormat implements AlertFormat {
    static final String NAME = "sentry";
    private static final PayloadShape ERROR =
            PayloadShape.of("an error alert of Sentry", "/action", "/data/event/event_id", "/installation");
    private static final PayloadShape ISSUE =
            PayloadShape.of("an issue of Sentry", "/action", "/data/issue/shortId", "/installation");
    private static final PayloadShape METRIC =
            PayloadShape.of("a metric alert of Sentry", "/action", "/data/metric_alert", "/installation");
    private static final PayloadShape PLUGIN =
            PayloadShape.of("an error of Sentry's webhooks plugin", "/project", "/culprit", "/url", "/event/type");
    private static final PayloadShape OF_API =
            PayloadShape.of("an issue of Sentry's API", "/shortId", "/culprit", "/firstSeen", "/project/slug");
    private static final List<PayloadShape> SHAPES = List.of(ERROR, ISSUE, METRIC, PLUGIN, OF_API);
    private static final PayloadShape OTHER =
            PayloadShape.of("another event of Sentry", "/action", "/installation/uuid");
    private static final Map<String, AlertStatus> ISSUES = Map.of(
            "unresolved", AlertStatus.FIRING,
            "resolved", AlertStatus.RESOLVED,
            "ignored", AlertStatus.UNKNOWN,
            "archived", AlertStatus.UNKNOWN,
            "muted", AlertStatus.UNKNOWN);
    private static final Map<String, AlertStatus> METRICS = Map.of(
            "critical", AlertStatus.FIRING,
            "warning", AlertStatus.FIRING,
            "resolved", AlertStatus.RESOLVED);

    private static final List<String> SAMPLE = List.of("sample_event", "yes");

    /** Tags that say who a user was. */
    private static final Set<String> PERSONAL = Set.of("user", "sentry:user");

    /** Has nothing to configure. */
    public SentryFormat() {}

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
        return Shapes.certain(Shapes.any(SHAPES, payload) || OTHER.fits(payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        Payload data = payload.at("data");
        if (ERROR.fits(payload)) {
            refuseSample(payload, data.at("event").at("tags"));
            return Shapes.one(payload, problems -> error(data.at("event"), problems));
        }
        if (ISSUE.fits(payload)) {
            return Shapes.one(payload, problems -> issue(data.at("issue"), problems));
        }
        if (METRIC.fits(payload)) {
            return Shapes.one(payload, problems -> metric(payload, problems));
        }
        if (PLUGIN.fits(payload)) {
            refuseSample(payload, payload.at("event").at("tags"));
            return Shapes.one(payload, problems -> plugin(payload, problems));
        }
        if (OF_API.fits(payload)) {
            return Shapes.one(payload, problems -> issue(payload, problems));
        }
        if (OTHER.fits(payload)) {
            throw AlertPayloadException.noAlert(
                    payload, "Sentry's event " + payload.at("action").describe() + " on something else", ERROR.what());
        }
        throw Shapes.unknown(payload, SHAPES);
    }

    private static void refuseSample(Payload payload, Payload tags) {
        if (tags.elements().stream().map(Words::texts).anyMatch(SAMPLE::equals)) {
            throw AlertPayloadException.noAlert(payload, "a sample event of Sentry", ERROR.what());
        }
    }

    private static Optional<Alert> error(Payload event, PayloadProblems problems) {
        AlertSheet sheet = new AlertSheet(NAME, event, problems)
                .status(AlertStatus.FIRING, event.at("event_id"))
                .name(event.at("title"))
                .severity(event.at("level"))
                .description(event.at("message"))
                .started(event.at("datetime"), TimeForm.OFFSET)
                .fingerprint(event.at("issue_id"))
                .note(AlertField.FINGERPRINT, lastStep(event.at("issue_url")), event.at("issue_url"))
                .link(LinkKind.ALERT, "Event", event.at("web_url"))
                .label("culprit", event.at("culprit"))
                .label("environment", event.at("environment"))
                .label("release", event.at("release"));
        return tags(event.at("tags"), sheet).alert();
    }

    /** {@return the issue's id, which is the last step of its address} */
    private static Optional<String> lastStep(Payload url) {
        return AlertSheet.said(url)
                .map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
                .map(address -> address.substring(address.lastIndexOf('/') + 1));
    }

    /** Tags are pairs of key and value; those that tell of a user are left out. */
    private static AlertSheet tags(Payload tags, AlertSheet sheet) {
        if (sheet.within(tags)) {
            for (Payload tag : tags.elements()) {
                List<String> pair = Words.texts(tag);
                if (pair.size() == 2 && !PERSONAL.contains(pair.get(0))) {
                    sheet.label(pair.get(0), pair.get(1), tags);
                }
            }
        }
        return sheet;
    }

    private static Optional<Alert> issue(Payload issue, PayloadProblems problems) {
        Payload assigned = issue.at("assignedTo");
        AlertSheet sheet = new AlertSheet(NAME, issue, problems)
                .name(issue.at("title"))
                .severity(issue.at("level"))
                .status(issue.at("status"), ISSUES)
                .started(issue.at("firstSeen"), TimeForm.OFFSET)
                .service(issue.at("project").at("slug"))
                .fingerprint(issue.at("id"))
                .label("issue", issue.at("shortId"))
                .link(
                        LinkKind.ALERT,
                        "Issue",
                        issue.at("web_url").isPresent() ? issue.at("web_url") : issue.at("permalink"))
                .label("culprit", issue.at("culprit"))
                .label("count", issue.at("count"));
        if (assigned.at("type").text().filter("user"::equals).isPresent()) {
            sheet.responder(assigned.at("name"));
        }
        return sheet.alert();
    }

    private static Optional<Alert> metric(Payload payload, PayloadProblems problems) {
        Payload data = payload.at("data");
        Payload metric = data.at("metric_alert");
        return new AlertSheet(NAME, metric, problems)
                .name(metric.at("alert_rule").at("name"), metric.at("title"), data.at("description_title"))
                .status(payload.at("action"), METRICS)
                .severity(
                        payload.at("action").text().filter("resolved"::equals).isPresent()
                                ? payload.at("severity")
                                : payload.at("action"))
                .summary(data.at("description_text"))
                .started(metric.at("date_started"), TimeForm.OFFSET)
                .ended(metric.at("date_closed"), TimeForm.OFFSET)
                .fingerprint(metric.at("id"))
                .link(LinkKind.ALERT, "Metric alert", data.at("web_url"))
                .label("projects", metric.at("projects"))
                .alert();
    }

    private static Optional<Alert> plugin(Payload payload, PayloadProblems problems) {
        Payload event = payload.at("event");
        AlertSheet sheet = new AlertSheet(NAME, payload, problems)
                .status(AlertStatus.FIRING, event)
                .name(event.at("title"), payload.at("message"), payload.at("culprit"))
                .severity(payload.at("level"))
                .description(payload.at("message"))
                .started(event.at("timestamp"), TimeForm.SECONDS)
                .service(payload.at("project_slug"), payload.at("project"))
                .fingerprint(payload.at("id"))
                .link(LinkKind.ALERT, "Issue", payload.at("url"))
                .label("culprit", payload.at("culprit"))
                .label("environment", event.at("environment"));
        return tags(event.at("tags"), sheet).alert();
    }
}
