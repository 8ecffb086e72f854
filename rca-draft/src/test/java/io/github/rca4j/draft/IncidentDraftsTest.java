package io.github.rca4j.draft;

import static io.github.rca4j.draft.Fixtures.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncidentDraftsTest {
    private static final String NOON = "2026-11-23T12:00:00Z";

    @Test
    void an_incident_is_what_the_tool_calls_one_or_the_group_or_all_the_others() {
        Map<String, RcaDraft> drafts = List.of(
                        alert("A", NOON).incident("INC-1").groupKey("g").build(),
                        alert("B", NOON).incident("INC-1").build(),
                        alert("C", NOON).groupKey("g").build(),
                        alert("D", NOON).build(),
                        alert("E", NOON).build())
                .stream()
                .collect(IncidentDrafts.collector(DraftPolicy.DEFAULT))
                .drafts();

        assertThat(drafts.keySet()).containsExactly("", "test INC-1", "test g");
        assertThat(names(drafts.get(""))).containsExactly("D", "E");
        assertThat(names(drafts.get("test INC-1"))).containsExactly("A", "B");
        assertThat(names(drafts.get("test g"))).containsExactly("C");
    }

    @Test
    void a_policy_says_what_belongs_together() {
        DraftPolicy policy = DraftPolicy.builder()
                .incident(alert -> alert.service().orElse("none"))
                .build();
        IncidentDrafts drafts = new IncidentDrafts(policy)
                .add(alert("A", NOON).service("checkout").groupKey("g").build())
                .add(alert("B", NOON).service("checkout").groupKey("h").build());

        assertThat(drafts.drafts()).containsOnlyKeys("checkout");
    }

    @Test
    void what_is_no_alert_is_in_the_timeline_of_every_incident_of_its_day() {
        IncidentDrafts drafts = new IncidentDrafts()
                .add(alert("A", NOON).groupKey("g").build())
                .add(new TimelineEvent(
                        "git", OffsetDateTime.parse("2026-11-23T11:00:00Z"), "Deployed", Optional.empty(), "/d"))
                .add(alert("B", "2026-11-27T12:00:00Z").groupKey("h").build());

        assertThat(rows(drafts, "test g")).containsExactly("Deployed", "A fired");
        assertThat(rows(drafts, "test h")).containsExactly("B fired");
    }

    @Test
    void any_order_and_partition_gives_the_same_drafts_beyond_the_bound_too() {
        List<Alert> alerts = new ArrayList<>(new ArbitraryAlerts(1, 50, 20).some(500));
        for (int i = 0; i < 1_200; i++) {
            alerts.add(alert("A" + i, NOON).groupKey("n" + i).build());
        }
        IncidentDrafts expected = alerts.stream().collect(IncidentDrafts.collector(DraftPolicy.DEFAULT));
        assertThat(expected.more()).isTrue();
        Collections.shuffle(alerts, new Random(3));
        IncidentDrafts one = new IncidentDrafts();
        IncidentDrafts other = new IncidentDrafts();
        alerts.subList(0, 700).forEach(one::add);
        alerts.subList(700, alerts.size()).forEach(other::add);

        assertThat(IncidentDrafts.from(other.state(), DraftPolicy.DEFAULT)
                        .merge(one)
                        .state())
                .isEqualTo(expected.state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | incident-e3b0c442",
                "alertmanager {}/{severity=\"page\"}:{alertname=\"X\"} | alertmanager-severity-page-alertname-x-",
                "../../etc/passwd | etc-passwd-",
                "ÄÖÜ | incident-"
            })
    void a_file_name_is_readable_and_safe(String key, String expected) {
        assertThat(IncidentDrafts.fileName(key)).startsWith(expected).matches("[a-z0-9-]{1,60}");
    }

    private static List<String> names(RcaDraft draft) {
        return draft.alerts().stream().map(Alert::name).collect(Collectors.toList());
    }

    private static List<String> rows(IncidentDrafts drafts, String key) {
        Rca rca = drafts.drafts().get(key).toRca();
        return rca.timeline().entries().stream()
                .map(row -> row.event().orElseThrow())
                .toList();
    }
}
