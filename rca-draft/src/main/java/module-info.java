import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.TimelineSource;
import io.github.rca4j.draft.format.AlertmanagerFormat;
import io.github.rca4j.draft.format.AzureMonitorFormat;
import io.github.rca4j.draft.format.CloudEventsFormat;
import io.github.rca4j.draft.format.CloudWatchFormat;
import io.github.rca4j.draft.format.DatadogFormat;
import io.github.rca4j.draft.format.DynatraceFormat;
import io.github.rca4j.draft.format.ElasticFormat;
import io.github.rca4j.draft.format.GoogleCloudFormat;
import io.github.rca4j.draft.format.GrafanaFormat;
import io.github.rca4j.draft.format.NewRelicFormat;
import io.github.rca4j.draft.format.OpsgenieFormat;
import io.github.rca4j.draft.format.PagerDutyFormat;
import io.github.rca4j.draft.format.RelayFormat;
import io.github.rca4j.draft.format.SentryFormat;
import io.github.rca4j.draft.format.SnsFormat;
import io.github.rca4j.draft.format.StatuspageFormat;
import io.github.rca4j.draft.format.ZabbixFormat;
import io.github.rca4j.draft.timeline.GitHubSource;
import io.github.rca4j.draft.timeline.SlackSource;
import io.github.rca4j.draft.timeline.StatuspageSource;
import org.jspecify.annotations.NullMarked;

/** Drafts of RCAs from the alerts that monitoring tools send. */
@NullMarked
module io.github.rca4j.draft {
    requires transitive io.github.rca4j.model;
    requires com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;

    exports io.github.rca4j.draft;
    exports io.github.rca4j.draft.format;
    exports io.github.rca4j.draft.timeline;

    uses AlertFormat; // by AlertFormats
    uses TimelineSource; // by TimelineSources

    // Kept equal to META-INF/services, which is what counts on the class path.
    provides AlertFormat with
            AlertmanagerFormat,
            AzureMonitorFormat,
            CloudEventsFormat,
            CloudWatchFormat,
            DatadogFormat,
            DynatraceFormat,
            ElasticFormat,
            GoogleCloudFormat,
            GrafanaFormat,
            NewRelicFormat,
            OpsgenieFormat,
            PagerDutyFormat,
            RelayFormat,
            SentryFormat,
            SnsFormat,
            StatuspageFormat,
            ZabbixFormat;
    provides TimelineSource with
            GitHubSource,
            SlackSource,
            StatuspageSource;
}
