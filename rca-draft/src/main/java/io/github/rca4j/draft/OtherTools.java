package io.github.rca4j.draft;

import java.util.List;
import java.util.Optional;

/** Tools whose alerts are not read, and by what they are known: a person learns more from a name than from a shape. */
final class OtherTools {
    private static final List<PayloadShape> ALL = List.of(
            PayloadShape.of("Airbrake", "/airbrake_error_url"),
            PayloadShape.of("Alibaba Cloud Monitor", "/specversion", "/subtype", "/alertMessage"),
            PayloadShape.of("AppDynamics", "/controller_url", "/event_deep_link"),
            PayloadShape.of("Axiom", "/event/monitorID"),
            PayloadShape.of("Checkly", "/alert_type", "/check_result_id"),
            PayloadShape.of("Checkmk", "/check_command", "/notification_type"),
            PayloadShape.of("Cloudflare", "/account_id", "/alert_type", "/pool_id"),
            PayloadShape.of("Coralogix", "/alert_id", "/alert_action", "/fields"),
            PayloadShape.of("Dash0", "/data/issue/issueIdentifier"),
            PayloadShape.of("Dash0", "/data/issue/dataset"),
            PayloadShape.of("FireHydrant", "/incident", "/resource_type", "/operation"),
            PayloadShape.of("GitHub", "/repository", "/sender"),
            PayloadShape.of("Graylog", "/check_result/triggered_condition", "/stream"),
            PayloadShape.of("Honeybadger", "/event", "/message", "/project/token"),
            PayloadShape.of("Honeycomb", "/trigger_url", "/result_url"),
            PayloadShape.of("incident.io", "/event_type", "/incident"),
            PayloadShape.of("Jira", "/webhookEvent", "/issue"),
            PayloadShape.of("Kubernetes", "/apiVersion", "/kind", "/metadata"),
            PayloadShape.of("LaunchDarkly", "/kind", "/titleVerb", "/member"),
            PayloadShape.of("Librato", "/alert/id", "/trigger_time", "/conditions"),
            PayloadShape.of("LibreNMS", "/device_id", "/sysDescr"),
            PayloadShape.of("Logfire", "/alertId", "/alertName", "/eventType"),
            PayloadShape.of("Moira", "/trigger/id", "/events", "/contact"),
            PayloadShape.of("NetBox", "/model", "/request_id", "/snapshots"),
            PayloadShape.of("Oracle Cloud Monitoring", "/dedupeKey", "/alarmMetaData"),
            PayloadShape.of("OpenTelemetry", "/resourceLogs"),
            PayloadShape.of("OpenTelemetry", "/resourceMetrics"),
            PayloadShape.of("OpenTelemetry", "/resourceSpans"),
            PayloadShape.of("Papertrail", "/saved_search", "/max_id"),
            PayloadShape.of("Pingdom", "/check_id", "/current_state", "/previous_state"),
            PayloadShape.of("Raygun", "/eventType", "/error", "/application"),
            PayloadShape.of("Riemann", "/host", "/service", "/state", "/metric"),
            PayloadShape.of("Rootly", "/data/attributes", "/data/type", "/data/id"),
            PayloadShape.of("Rootly", "/event/type", "/event/issued_at", "/data"),
            PayloadShape.of("Rootly", "/event", "/incident/title", "/incident/started_at"),
            PayloadShape.of("SignalFx", "/statusExtended", "/detectorUrl"),
            PayloadShape.of("Site24x7", "/MONITORNAME", "/MONITORTYPE"),
            PayloadShape.of("Slack", "/0/type", "/0/ts"),
            PayloadShape.of("Slack", "/messages/0/ts"),
            PayloadShape.of("Slack", "/blocks/0/type"),
            PayloadShape.of("Slack", "/attachments/0"),
            PayloadShape.of("Slack", "/0/id", "/0/is_archived"),
            PayloadShape.of("Slack", "/0/id", "/0/team_id"),
            PayloadShape.of("Slack", "/0/user_id", "/0/change_type"),
            PayloadShape.of("Splunk", "/sid", "/result"),
            PayloadShape.of("Splunk", "/search_name", "/results_link"),
            PayloadShape.of("Squadcast", "/event/resource", "/data/resource_data"),
            PayloadShape.of("Squadcast", "/event_type", "/alert_source", "/organization"),
            PayloadShape.of("Thinkst Canary", "/AlertType", "/IncidentHash"),
            PayloadShape.of("ThousandEyes", "/0/eventId", "/0/agentAlert"),
            PayloadShape.of("ThousandEyes", "/0/eventType", "/0/alert"),
            PayloadShape.of("updown.io", "/0/event", "/0/check", "/0/downtime"),
            PayloadShape.of("Uptime Kuma", "/heartbeat", "/monitor", "/msg"),
            PayloadShape.of("UptimeRobot", "/monitor_url", "/alert_type_friendly_name"),
            PayloadShape.of("VMware vRealize", "/adapterKind", "/criticality"));

    private OtherTools() {}

    /** {@return the tool whose payload it seems to be} */
    static Optional<String> name(Payload payload) {
        return ALL.stream()
                .filter(shape -> shape.fits(payload))
                .map(PayloadShape::what)
                .findFirst();
    }
}
