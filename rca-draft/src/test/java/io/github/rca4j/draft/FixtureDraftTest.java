package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Impact;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was expected of each fixture was written down from the payload, by hand. */
class FixtureDraftTest {
    private static final String[] STARTS = {
        "2026-11-23 05:07:14 UTC | DatabaseConnectionsExhausted fired on orders-db-1.example.com:9187"
                + " | No free connections left for checkout on orders-db-1. checkout is using 100 of 100 pooled"
                + " connections to orders-db-1.example.com (threshold: 95) and 37 requests are waiting for one.",
        "2026-11-23 05:10:44 UTC | HighLatency fired on checkout-2.example.com:8080"
                + " | Placing an order is slow on checkout-2. The 95th percentile of POST /orders has been 4.82 s"
                + " over the last 5 minutes (threshold: 1.5 s).",
        "2026-11-23 05:14:29 UTC | HighErrorRate fired on checkout-2.example.com:8080"
                + " | More than 2 % of checkout requests fail on checkout-2. 12.7 % of requests to"
                + " checkout-2.example.com were answered with a 5xx status over the last 5 minutes (threshold: 2 %)."
    };

    @Test
    void three_alerts_that_fire() {
        Rca rca = Fixtures.draft("firing");

        assertThat(rca.title()).contains("DatabaseConnectionsExhausted and 2 more alerts on checkout");
        assertThat(rca.metadata())
                .isEqualTo(Metadata.builder()
                        .status(RcaStatus.DRAFT)
                        .severity(Severity.SEV1)
                        .incidentDate(LocalDate.of(2026, 11, 23))
                        .build());
        assertThat(rca.impact())
                .isEqualTo(Impact.builder()
                        .userImpact(u -> u.detected(OffsetDateTime.parse("2026-11-23T05:07:14Z")))
                        .build());
        assertThat(rows(rca)).containsExactly(STARTS);
        assertThat(rca.followUp().nextReviewDate()).contains(LocalDate.of(2026, 12, 14));
        assertThat(rca.additionalNotes().text())
                .contains("Common labels:\n\n- cluster: eu-central-prod\n- namespace: shop\n- service: checkout\n\n"
                        + "Labels that differ:\n\n"
                        + "- DatabaseConnectionsExhausted: instance=orders-db-1.example.com:9187, severity=critical,"
                        + " team=data-platform\n"
                        + "- HighLatency: instance=checkout-2.example.com:8080, severity=warning, team=payments\n"
                        + "- HighErrorRate: instance=checkout-2.example.com:8080, severity=critical, team=payments");
        assertThat(rca.additionalNotes().references())
                .extracting(Reference::label)
                .containsExactly(
                        "Query of DatabaseConnectionsExhausted",
                        "Dashboard of DatabaseConnectionsExhausted",
                        "Runbook of DatabaseConnectionsExhausted",
                        "Query of HighLatency",
                        "Dashboard of HighLatency",
                        "Runbook of HighLatency",
                        "Query of HighErrorRate",
                        "Dashboard of HighErrorRate",
                        "Runbook of HighErrorRate");
        assertThat(rca.additionalNotes().references())
                .extracting(reference -> reference.uri().orElseThrow().toString())
                .contains(
                        "http://prometheus.example.com/graph?g0.expr=max+by+%28instance%29+%28db_pool_connections_in_use"
                                + "%7Bservice%3D%22checkout%22%7D%29+%3E%3D+95&g0.tab=1",
                        "https://grafana.example.com/d/checkout/checkout-service?viewPanel=2&from=now-3h&to=now",
                        "https://runbooks.example.com/checkout/high-latency");
    }

    @Test
    void an_incident_of_which_one_alert_ended_is_not_resolved() {
        Rca rca = Fixtures.draft("mixed");

        assertThat(rca.title()).contains("DatabaseConnectionsExhausted and 2 more alerts on checkout");
        assertThat(rca.impact())
                .isEqualTo(Impact.builder()
                        .userImpact(u -> u.detected(OffsetDateTime.parse("2026-11-23T05:07:14Z")))
                        .build());
        assertThat(rows(rca))
                .containsExactly(
                        STARTS[0],
                        STARTS[1],
                        STARTS[2],
                        "2026-11-23 05:46:14 UTC | DatabaseConnectionsExhausted ended on orders-db-1.example.com:9187"
                                + " | ");
    }

    @Test
    void an_incident_whose_alerts_all_ended_is_resolved_at_the_last_end() {
        Rca rca = Fixtures.draft("resolved");

        UserImpact impact = rca.impact().userImpact();
        assertThat(impact.detected()).contains(OffsetDateTime.parse("2026-11-23T05:07:14Z"));
        assertThat(impact.resolved()).contains(OffsetDateTime.parse("2026-11-23T05:50:44Z"));
        assertThat(impact.duration()).contains(Duration.ofMinutes(43).plusSeconds(30));
        assertThat(impact.totalDuration()).isEqualTo(impact.timeToResolve());
        assertThat(impact.started()).isEmpty();
        assertThat(impact.mitigated()).isEmpty();
        assertThat(rca.metadata().status()).contains(RcaStatus.DRAFT);
        assertThat(rows(rca))
                .containsExactly(
                        STARTS[0],
                        STARTS[1],
                        STARTS[2],
                        "2026-11-23 05:46:14 UTC | DatabaseConnectionsExhausted ended on orders-db-1.example.com:9187"
                                + " | ",
                        "2026-11-23 05:48:29 UTC | HighErrorRate ended on checkout-2.example.com:8080 | ",
                        "2026-11-23 05:50:44 UTC | HighLatency ended on checkout-2.example.com:8080 | ");
    }

    @Test
    void alerts_that_were_left_out_are_said() {
        Rca rca = Fixtures.draft("truncated");

        assertThat(rca.title()).contains("IndexLagging on search");
        assertThat(rca.metadata().severity()).contains(Severity.SEV3);
        assertThat(rca.impact().userImpact().detected()).contains(OffsetDateTime.parse("2026-11-23T05:26:07Z"));
        assertThat(rca.additionalNotes().text().orElseThrow())
                .startsWith("A notification left out 2 alerts of its group,")
                .contains("- IndexLagging: instance=search-1.example.com:9200\n")
                .endsWith("- IndexLagging: instance=search-2.example.com:9200");
        assertThat(rca.additionalNotes().references())
                .extracting(Reference::label)
                .containsExactly("Query of IndexLagging", "Dashboard of IndexLagging", "Runbook of IndexLagging");
        assertThat(rows(rca))
                .extracting(row -> row.substring(0, row.lastIndexOf(" | ")))
                .containsExactly(
                        "2026-11-23 05:26:07 UTC | IndexLagging fired on search-1.example.com:9200",
                        "2026-11-23 05:27:07 UTC | IndexLagging fired on search-2.example.com:9200");
    }

    @Test
    void an_alert_that_is_a_name_and_a_start_leaves_everything_else_blank() {
        Rca rca = Fixtures.draft("minimal");

        assertThat(rca.withProvenance())
                .isEqualTo(Rca.builder()
                        .title("Watchdog")
                        .metadata(m -> m.status(RcaStatus.DRAFT).incidentDate(LocalDate.of(2026, 11, 23)))
                        .impact(i -> i.userImpact(u -> u.detected(OffsetDateTime.parse("2026-11-23T06:11:12Z"))))
                        .timeline(t -> t.addEntry(e -> e.time(TimelineTime.parse("2026-11-23 06:11:12 UTC"))
                                .event("Watchdog fired")))
                        .followUp(f -> f.nextReviewDate(LocalDate.of(2026, 12, 14)))
                        .build());
    }

    @Test
    void what_only_a_person_can_know_is_blank() {
        Rca rca = Fixtures.draft("resolved");
        Rca blank = Rca.empty();

        assertThat(rca.executiveSummary()).isEqualTo(blank.executiveSummary());
        assertThat(rca.rootCause()).isEqualTo(blank.rootCause());
        assertThat(rca.contributingFactors()).isEmpty();
        assertThat(rca.prevention()).isEqualTo(blank.prevention());
        assertThat(rca.technicalDetails())
                .isEqualTo(blank.technicalDetails()
                        .withMonitoringAndMetrics(rca.technicalDetails().monitoringAndMetrics()));
        assertThat(rca.technicalDetails().monitoringAndMetrics().newMonitoring())
                .isEmpty();
        assertThat(rca.lessonsLearned()).isEqualTo(blank.lessonsLearned());
        assertThat(rca.reviewAndSignOff()).isEqualTo(blank.reviewAndSignOff());
        assertThat(rca.impact().businessImpact()).isEqualTo(blank.impact().businessImpact());
        assertThat(rca.metadata().owner()).isEmpty();
        assertThat(rca.metadata().relatedIssues()).isEmpty();
        assertThat(rca.timeline().entries())
                .extracting(TimelineEntry::actionTaken)
                .containsOnly(Optional.empty());
    }

    @Test
    void the_metrics_are_what_the_queries_compare() {
        for (String fixture : List.of("firing", "mixed", "resolved")) {
            assertThat(metrics(fixture))
                    .containsExactly(
                            metric("DatabaseConnectionsExhausted (fires at >= 95)"),
                            metric("HighLatency (fires at > 1.5)"),
                            metric("HighErrorRate (fires at > 0.02)"));
        }
        assertThat(metrics("truncated"))
                .containsExactly(
                        metric("IndexLagging on search-1.example.com:9200 (fires at > 120)"),
                        metric("IndexLagging on search-2.example.com:9200 (fires at > 120)"));
        assertThat(metrics("minimal")).isEmpty();
        assertThat(metrics("hostile")).isEmpty();
    }

    private static List<Metric> metrics(String fixture) {
        return Fixtures.draft(fixture).technicalDetails().monitoringAndMetrics().keyMetrics();
    }

    private static Metric metric(String name) {
        return new Metric(Optional.of(name), Optional.empty(), Optional.empty());
    }

    @Test
    void every_field_says_where_it_came_from() {
        Rca rca = Fixtures.draft("resolved");

        assertThat(rca.provenance())
                .contains(
                        origin("title", "e3dccf208dd5e00f", "/alerts/2/labels/alertname"),
                        origin("metadata.severity", "e3dccf208dd5e00f", "/alerts/2/labels/severity"),
                        origin("metadata.incidentDate", "e3dccf208dd5e00f", "/alerts/2/startsAt"),
                        origin("impact.userImpact.detected", "e3dccf208dd5e00f", "/alerts/2/startsAt"),
                        origin("impact.userImpact.resolved", "9c3e35f5f25f2e0e", "/alerts/1/endsAt"),
                        origin("impact.userImpact.totalDuration", "9c3e35f5f25f2e0e", "/alerts/1/endsAt"),
                        origin("timeline.entries[1].time", "9c3e35f5f25f2e0e", "/alerts/1/startsAt"),
                        origin("timeline.entries[1].systemState", "9c3e35f5f25f2e0e", "/alerts/1/annotations/summary"),
                        origin(
                                "timeline.entries[1].systemState",
                                "9c3e35f5f25f2e0e",
                                "/alerts/1/annotations/description"),
                        origin(
                                "technicalDetails.monitoringAndMetrics.keyMetrics[1].name",
                                "9c3e35f5f25f2e0e",
                                "/alerts/1/generatorURL"),
                        origin("timeline.entries[4].time", "bd7d5372af189b01", "/alerts/0/endsAt"),
                        origin(
                                "additionalNotes.references[1]",
                                "e3dccf208dd5e00f",
                                "/alerts/2/annotations/dashboard_url"),
                        origin("additionalNotes.text", "bd7d5372af189b01", "/alerts/0/labels"),
                        origin("followUp.nextReviewDate", "e3dccf208dd5e00f", "/alerts/2/startsAt"));
        assertThat(Fixtures.draft("truncated").provenance())
                .contains(origin("additionalNotes.text", "b462405a7cd6bfae", "/truncatedAlerts"));
    }

    private static Provenance origin(String path, String alert, String pointer) {
        return new Provenance(path, "alertmanager", Optional.of(alert), Optional.of(pointer));
    }

    private static List<String> rows(Rca rca) {
        return rca.timeline().entries().stream()
                .map(e -> e.time().orElseThrow().text() + " | " + e.event().orElseThrow() + " | "
                        + e.systemState().orElse(""))
                .toList();
    }
}
