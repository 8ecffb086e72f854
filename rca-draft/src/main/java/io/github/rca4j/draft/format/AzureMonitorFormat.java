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
 * What Azure Monitor's action groups send: the common alert schema, and the schemas of metric alerts before it.
 *
 * <p>What Azure Service Health tells of has its true state and times in the alert's context. Azure counts severities from
 * {@code Sev0}, the worst.
 *
 * @see <a href="https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-common-schema">Microsoft's own
 *     description</a>
 * @since 0.1
 */
public final class AzureMonitorFormat implements AlertFormat {
    static final String NAME = "azure-monitor";
    private static final PayloadShape COMMON = PayloadShape.of(
            "Azure Monitor's common alert schema",
            "/schemaId",
            "/data/essentials/monitorCondition",
            "/data/essentials/alertId");
    private static final PayloadShape METRIC =
            PayloadShape.of("a metric alert of Azure Monitor", "/schemaId", "/data/status", "/data/context/name");
    private static final PayloadShape CLASSIC = PayloadShape.of(
            "a classic metric alert of Azure Monitor", "/status", "/context/conditionType", "/context/name");
    private static final List<PayloadShape> SHAPES = List.of(COMMON, METRIC, CLASSIC);
    private static final Map<String, AlertStatus> CONDITIONS =
            Map.of("fired", AlertStatus.FIRING, "resolved", AlertStatus.RESOLVED);
    private static final Map<String, AlertStatus> STATES = Map.of(
            "activated", AlertStatus.FIRING,
            "deactivated", AlertStatus.RESOLVED,
            "resolved", AlertStatus.RESOLVED);

    /** What a budget's alert says; who made the budget is nobody's business here. */
    private static final List<String> BUDGET =
            List.of("Scope", "ThresholdType", "BudgetThreshold", "NotificationThresholdAmount", "SpentAmount", "Unit");

    /** Has nothing to configure. */
    public AzureMonitorFormat() {}

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
        return Shapes.certain(Shapes.any(SHAPES, payload)
                || payload.at("schemaId")
                        .text()
                        .filter(id -> id.equals("azureMonitorCommonAlertSchema"))
                        .isPresent());
    }

    @Override
    public List<Alert> read(Payload payload) {
        Payload data = payload.at("data");
        if (data.at("essentials").isObject()) {
            if (isTrue(data.at("alertContext").at("properties").at("IsSynthetic"))) {
                throw AlertPayloadException.noAlert(
                        payload, "a test of Azure Service Health, marked as synthetic", COMMON.what());
            }
            return Shapes.one(payload, problems -> common(data, problems));
        }
        if (!METRIC.fits(payload) && !CLASSIC.fits(payload)) {
            throw Shapes.unknown(payload, SHAPES);
        }
        return Shapes.one(payload, problems -> metric(METRIC.fits(payload) ? data : payload, problems));
    }

    private static boolean isTrue(Payload value) {
        return value.text().filter("true"::equalsIgnoreCase).isPresent();
    }

    private static Optional<Alert> common(Payload data, PayloadProblems problems) {
        Payload essentials = data.at("essentials");
        Payload context = data.at("alertContext");
        AlertSheet sheet = new AlertSheet(NAME, essentials, problems)
                .name(essentials.at("alertRule"), context.at("AlertData").at("BudgetName"))
                .note(AlertField.NAME, service -> "Alert of " + service, essentials.at("monitoringService"))
                .severity(essentials.at("severity"))
                .description(essentials.at("description"))
                .fingerprint(essentials.at("alertId"))
                .link(LinkKind.ALERT, "Investigation", essentials.at("investigationLink"))
                .label("monitoring service", essentials.at("monitoringService"))
                .label("signal type", essentials.at("signalType"))
                .label("targets", essentials.at("alertTargetIDs"))
                .labels(data.at("customProperties"));
        for (String label : BUDGET) {
            sheet.label(label, context.at("AlertData").at(label));
        }
        target(essentials, sheet);
        AzureCondition.read(context.at("condition"), sheet);
        Payload properties = context.at("properties");
        if (properties.at("stage").isPresent()) {
            serviceHealth(properties, sheet);
        } else {
            sheet.status(essentials.at("monitorCondition"), CONDITIONS)
                    .started(essentials.at("firedDateTime"), TimeForm.OFFSET)
                    .ended(essentials.at("resolvedDateTime"), TimeForm.OFFSET);
        }
        return sheet.summary(properties.at("title")).alert();
    }

    /** The short name of the one thing that it is about: a host if it is a machine. */
    private static void target(Payload essentials, AlertSheet sheet) {
        if (!essentials.at("alertTargetIDs").isPresent()) {
            return; // then its items are no names of targets
        }
        Words.single(essentials.at("configurationItems")).ifPresent(item -> {
            boolean machine = Words.texts(essentials.at("alertTargetIDs")).stream()
                    .anyMatch(id -> Words.lower(id).contains("/virtualmachines/"));
            if (machine) {
                sheet.host(item);
            } else {
                sheet.service(item);
            }
        });
    }

    private static void serviceHealth(Payload properties, AlertSheet sheet) {
        Payload stage = properties.at("stage");
        boolean over = stage.text()
                .map(Words::lower)
                .filter(word -> word.equals("resolved") || word.equals("complete") || word.equals("rca"))
                .isPresent();
        sheet.status(over ? AlertStatus.RESOLVED : AlertStatus.FIRING, stage)
                .started(properties.at("impactStartTime"), TimeForm.OFFSET)
                .ended(properties.at("impactMitigationTime"), TimeForm.OFFSET)
                .mitigated(properties.at("impactMitigationTime"), TimeForm.OFFSET)
                .service(properties.at("service"))
                .incident(properties.at("trackingId"))
                .label("region", properties.at("region"));
    }

    private static Optional<Alert> metric(Payload base, PayloadProblems problems) {
        Payload context = base.at("context");
        AlertSheet sheet = new AlertSheet(NAME, context, problems)
                .name(context.at("name"))
                .note(AlertField.SEVERITY, word -> word.length() == 1 ? "Sev" + word : word, context.at("severity"))
                .description(context.at("description"))
                .service(context.at("resourceName"))
                .fingerprint(context.at("id"))
                .status(base.at("status"), STATES)
                .link(LinkKind.ALERT, "Resource", context.at("portalLink"))
                .label("resource type", context.at("resourceType"))
                .label("resource group", context.at("resourceGroupName"))
                .label("region", context.at("resourceRegion"))
                .labels(base.at("properties"));
        Payload timestamp = context.at("timestamp");
        Optional<OffsetDateTime> time = TimeForm.OFFSET.read(timestamp, "when the state changed", problems);
        if (sheet.status().filter(AlertStatus.FIRING::equals).isPresent()) {
            sheet.started(time, timestamp);
        }
        sheet.ended(time, timestamp);
        AzureCondition.read(context.at("condition"), sheet);
        return sheet.alert();
    }
}
