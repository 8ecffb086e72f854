package io.github.rca4j.draft;

import static io.github.rca4j.draft.Fixtures.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineEntry;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RcaDraftTest {
    private static final String NOON = "2026-11-23T12:00:00Z";

    @Test
    void no_alerts_make_a_blank_draft() {
        assertThat(RcaDraft.of(List.of()).toRca())
                .isEqualTo(Rca.builder()
                        .metadata(m -> m.status(RcaStatus.DRAFT))
                        .addProvenance(new Provenance("metadata.status", "rca4j", Optional.empty(), Optional.empty()))
                        .build());
    }

    @Test
    void a_later_notification_that_an_alert_ended_replaces_the_earlier_one() {
        List<Alert> both = new ArrayList<>(Fixtures.alerts("firing"));
        both.addAll(Fixtures.alerts("resolved"));
        both.addAll(Fixtures.alerts("firing"));

        assertThat(RcaDraft.of(both).toRca()).isEqualTo(Fixtures.draft("resolved"));
    }

    @Test
    void an_alert_that_fires_again_is_another_episode() {
        Alert first = alert("A", NOON).fingerprint("f").build();
        Alert again = alert("A", "2026-11-23T13:00:00Z").fingerprint("f").build();
        Alert sameInstant =
                alert("A", "2026-11-23T14:00:00+02:00").fingerprint("f").build();

        assertThat(RcaDraft.of(List.of(first, again, first, sameInstant)).alerts())
                .hasSize(2)
                .contains(again);
    }

    @Test
    void without_fingerprints_labels_tell_alerts_apart() {
        Alert one = alert("A", NOON).putLabel("x", "1").putLabel("y", "2").build();
        Alert same = alert("A", NOON).putLabel("y", "2").putLabel("x", "1").build();
        Alert other = alert("A", NOON).putLabel("x", "2").build();

        assertThat(RcaDraft.of(List.of(one, same, other)).alerts()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"firing", "mixed", "resolved", "truncated", "hostile"})
    void any_order_of_the_alerts_gives_the_same_draft(String fixture) {
        List<Alert> alerts = new ArrayList<>(Fixtures.alerts(fixture));
        alerts.addAll(Fixtures.alerts("mixed"));
        alerts.add(alert("Z", "2026-11-23T07:07:14.512+02:00").build());
        Rca expected = RcaDraft.of(alerts).toRca();
        Random random = new Random(42);

        for (int i = 0; i < 20; i++) {
            Collections.shuffle(alerts, random);
            assertThat(RcaDraft.of(alerts).toRca()).isEqualTo(expected);
        }
    }

    @Test
    void the_defaults_of_the_machine_do_not_matter() {
        Rca expected = Fixtures.draft("mixed");
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            assertThat(Fixtures.draft("mixed")).isEqualTo(expected);
            assertThat(DraftPolicy.DEFAULT
                            .severity()
                            .apply(alert("A", NOON).severity("CRITICAL").build()))
                    .contains(Severity.SEV1);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void times_keep_the_offset_that_they_came_with_and_the_day_is_theirs() {
        Rca rca = RcaDraft.of(List.of(alert("A", "2026-11-24T00:30:15.9+05:45").build()))
                .toRca();

        assertThat(rca.impact().userImpact().detected()).contains(OffsetDateTime.parse("2026-11-24T00:30:15+05:45"));
        assertThat(rca.metadata().incidentDate()).contains(LocalDate.of(2026, 11, 24));
        assertThat(times(rca)).containsExactly("2026-11-24 00:30:15 +05:45");
    }

    @Test
    void a_policy_can_name_the_zone() {
        DraftPolicy policy =
                DraftPolicy.builder().zone(ZoneId.of("America/New_York")).build();
        Rca rca = RcaDraft.of(List.of(alert("A", "2026-11-24T00:30:00Z").build()), policy)
                .toRca();

        assertThat(rca.impact().userImpact().detected()).contains(OffsetDateTime.parse("2026-11-23T19:30:00-05:00"));
        assertThat(rca.metadata().incidentDate()).contains(LocalDate.of(2026, 11, 23));
        assertThat(times(rca)).containsExactly("2026-11-23 19:30 -05:00");
    }

    @Test
    void an_incident_with_an_end_that_was_not_sent_is_not_resolved_and_says_so() {
        Alert endless =
                alert("A*", NOON).status(AlertStatus.RESOLVED).host("h*1").build();
        Rca rca = RcaDraft.of(List.of(endless)).toRca();

        assertThat(rca.impact().userImpact().resolved()).isEmpty();
        assertThat(rca.additionalNotes().text()).contains("Ended, at a time that was not sent:\n\n- A\\* on h\\*1");
    }

    @Test
    void an_incident_of_which_alerts_were_left_out_is_not_resolved() {
        Alert ended = alert("A", NOON)
                .status(AlertStatus.RESOLVED)
                .ended(OffsetDateTime.parse("2026-11-23T13:00:00Z"))
                .groupKey("g")
                .build();

        assertThat(RcaDraft.of(List.of(ended)).toRca().impact().userImpact().resolved())
                .isPresent();
        Rca rca = RcaDraft.of(
                        List.of(ended, Alert.builder().from(ended).omitted(1).build()))
                .toRca();
        assertThat(rca.impact().userImpact().resolved()).isEmpty();
        assertThat(rca.additionalNotes().text().orElseThrow())
                .isEqualTo(
                        "A notification left out 1 alert of its group, so whether everything has ended is not known.");
        Rca groups = RcaDraft.of(List.of(
                        Alert.builder().from(ended).omitted(1).build(),
                        Alert.builder().from(ended).omitted(4).build(),
                        Alert.builder().from(ended).omitted(2).groupKey("h").build()))
                .toRca();
        assertThat(groups.additionalNotes().text().orElseThrow())
                .isEqualTo(
                        "Notifications of 2 groups left out alerts: one left out 4 alerts of its group, so whether everything has ended is not known.");
    }

    @Test
    void the_row_that_an_alert_fired_tells_of_the_time_when_it_fired() {
        Alert firing = alert("A", NOON)
                .summary("error rate 42%")
                .value("42%")
                .putPointer(AlertField.SUMMARY, "/fired")
                .putPointer(AlertField.VALUE, "/fired/value")
                .build();
        Alert later = alert("A", NOON).summary("error rate 50%").value("50%").build();
        Alert ended = alert("A", NOON)
                .status(AlertStatus.RESOLVED)
                .ended(OffsetDateTime.parse("2026-11-23T13:00:00Z"))
                .summary("error rate 2.1%")
                .description("fine again")
                .value("2.1%")
                .putPointer(AlertField.SUMMARY, "/ended")
                .putPointer(AlertField.DESCRIPTION, "/ended")
                .build();

        for (List<Alert> sent : List.of(
                List.of(firing, ended),
                List.of(ended, firing),
                List.of(later, ended, firing),
                List.of(firing, later))) {
            Rca rca = RcaDraft.of(sent).toRca();
            assertThat(states(rca)).startsWith("error rate 42%");
            assertThat(metrics(rca)).containsExactly(Metric.of("A", "42%"));
            assertThat(pointers(rca, "timeline.entries[0].systemState")).containsExactly("/fired");
            assertThat(pointers(rca, "technicalDetails.monitoringAndMetrics.keyMetrics[0].value"))
                    .containsExactly("/fired/value");
        }
        Rca unseen = RcaDraft.of(List.of(ended)).toRca();
        assertThat(states(unseen)).containsExactly("", "error rate 2.1%. fine again");
        assertThat(pointers(unseen, "timeline.entries[0].systemState")).isEmpty();
        assertThat(pointers(unseen, "timeline.entries[1].systemState")).containsExactly("/ended");
        assertThat(metrics(unseen)).isEmpty();
    }

    @Test
    void a_figure_that_was_sent_with_the_end_alone_is_not_what_the_alert_fired_at() {
        Alert ended = alert("A", NOON)
                .status(AlertStatus.RESOLVED)
                .ended(OffsetDateTime.parse("2026-11-23T13:00:00Z"))
                .summary("error rate")
                .value("0.008")
                .threshold("> 0.5")
                .putPointer(AlertField.VALUE, "/ended/value")
                .build();
        Rca rca = RcaDraft.of(List.of(ended)).toRca();
        Metric unknown = new Metric(Optional.of("A (fires at > 0.5)"), Optional.empty(), Optional.empty());

        assertThat(metrics(rca)).containsExactly(unknown);
        assertThat(rca.provenance()).noneMatch(p -> p.pointer().equals(Optional.of("/ended/value")));
        Alert repeats =
                Alert.builder().from(ended).source("alertmanager").value("0.7").build();
        Rca repeated = RcaDraft.of(List.of(repeats)).toRca();
        assertThat(metrics(repeated)).containsExactly(Metric.of("A (fires at > 0.5)", "0.7"));
        assertThat(states(repeated)).containsExactly("error rate", "");
    }

    @Test
    void a_metric_has_what_the_alert_brought_and_no_baseline() {
        Rca rca = RcaDraft.of(List.of(
                        alert("A", NOON).host("h1").value("7").threshold("> 5").build(),
                        alert("A", NOON).host("h2").threshold("> 5").build(),
                        alert("A", "2026-11-23T13:00:00Z")
                                .host("h2")
                                .threshold("> 5")
                                .build(),
                        alert("B*", NOON).host("h1").value("3 *").build(),
                        alert("C", NOON).host("h1").build()))
                .toRca();

        assertThat(metrics(rca))
                .containsExactly(
                        Metric.of("A on h1 (fires at > 5)", "7"),
                        new Metric(Optional.of("A on h2 (fires at > 5)"), Optional.empty(), Optional.empty()),
                        Metric.of("B\\*", "3 \\*"));
        assertThat(rca.provenance())
                .filteredOn(p -> p.path().equals("technicalDetails.monitoringAndMetrics.keyMetrics[1].name"))
                .hasSize(1);
    }

    @Test
    void a_hundred_metrics_are_listed_and_the_notes_say_how_many_are_not() {
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            alerts.add(alert("A" + i, NOON).value("1").build());
        }
        assertThat(notes(RcaDraft.of(alerts))).doesNotContain("key metrics");
        alerts.add(alert("Z", "2026-11-23T13:00:00Z").value("1").build());
        Rca rca = RcaDraft.of(alerts).toRca();

        assertThat(metrics(rca)).hasSize(100).doesNotContain(Metric.of("Z", "1"));
        assertThat(notes(RcaDraft.of(alerts)))
                .contains("The key metrics are those of the alerts that fired first; 1 more is left out.");
        alerts.add(
                alert("Z", "2026-11-23T13:00:00Z").value("2").fingerprint("f").build());
        assertThat(notes(RcaDraft.of(alerts))).contains("; 2 more are left out.");
    }

    private static String notes(RcaDraft draft) {
        return draft.toRca().additionalNotes().text().orElse("");
    }

    @Test
    void an_alert_without_a_start_leaves_the_times_blank() {
        Alert timeless = Alert.builder()
                .source("test")
                .name("A")
                .status(AlertStatus.FIRING)
                .build();
        Rca rca = RcaDraft.of(List.of(timeless)).toRca();

        assertThat(rca.title()).contains("A");
        assertThat(rca.impact()).isEqualTo(Rca.empty().impact());
        assertThat(rca.metadata().incidentDate()).isEmpty();
        assertThat(rca.followUp().nextReviewDate()).isEmpty();
        assertThat(rca.timeline().entries()).isEmpty();
    }

    @Test
    void rows_that_read_the_same_are_one_row_with_a_count() {
        Alert one = alert("A", NOON).putLabel("rule", "1").build();
        Alert two = alert("A", NOON).putLabel("rule", "2").build();
        Rca rca = RcaDraft.of(List.of(one, two)).toRca();

        assertThat(rca.timeline().entries())
                .extracting(TimelineEntry::event)
                .containsExactly(Optional.of("A fired (2 alerts)"));
        assertThat(rca.provenance())
                .filteredOn(p -> p.path().equals("timeline.entries[0].time"))
                .isNotEmpty();
    }

    @Test
    void an_alert_that_starts_and_ends_within_a_second_starts_first() {
        Alert blip = alert("A", "2026-11-23T12:00:00.100Z")
                .status(AlertStatus.RESOLVED)
                .ended(OffsetDateTime.parse("2026-11-23T12:00:00.900Z"))
                .build();

        assertThat(RcaDraft.of(List.of(blip)).toRca().timeline().entries())
                .extracting(e -> e.event().orElseThrow())
                .containsExactly("A fired", "A ended");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Disk full | 97 % used | Disk full. 97 % used",
                "Disk full! | 97 % used | Disk full! 97 % used",
                "Disk full | Disk full on h1 | Disk full on h1",
                "Disk full | '' | Disk full",
                "'' | 97 % used | 97 % used"
            })
    void the_system_state_is_summary_and_description(String summary, String description, String expected) {
        Alert alert = alert("A", NOON).summary(summary).description(description).build();

        assertThat(RcaDraft.of(List.of(alert))
                        .toRca()
                        .timeline()
                        .entries()
                        .get(0)
                        .systemState())
                .contains(expected);
    }

    @Test
    void a_very_long_text_is_shortened_and_says_so() {
        Alert alert = alert("A", NOON).description("word ".repeat(5_000)).build();
        String state = RcaDraft.of(List.of(alert))
                .toRca()
                .timeline()
                .entries()
                .get(0)
                .systemState()
                .orElseThrow();

        assertThat(state).endsWith("word … (shortened)").hasSizeLessThan(560);
    }

    @ParameterizedTest
    @CsvSource({
        "critical, SEV1 (Critical)",
        "PAGE, SEV1 (Critical)",
        "emergency, SEV1 (Critical)",
        "fatal, SEV1 (Critical)",
        "error, SEV2 (Major)",
        "Major, SEV2 (Major)",
        "high, SEV2 (Major)",
        "Warning, SEV3 (Minor)",
        "minor, SEV3 (Minor)",
        "none,",
        "info,",
        "resolved,"
    })
    void usual_words_for_severity_are_known(String raw, String expected) {
        Alert alert = alert("A", NOON).severity(raw).build();

        assertThat(RcaDraft.of(List.of(alert)).toRca().metadata().severity().map(Severity::name))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_word_that_gives_no_severity_stands_in_the_notes() {
        Rca rca = RcaDraft.of(List.of(
                        alert("A", NOON).severity("warning").build(),
                        alert("B", NOON).severity("odd *1*").build(),
                        alert("C", NOON).source("pagerduty").severity("high").build(),
                        alert("D", NOON).source("pagerduty").severity("low").build()))
                .toRca();

        assertThat(rca.metadata().severity()).contains(Severity.SEV3);
        assertThat(rca.additionalNotes().text())
                .contains("Sent as a severity, but not taken for the incident's:\n\n"
                        + "- pagerduty: high, low\n- test: odd \\*1\\*");
        assertThat(rca.provenance())
                .anyMatch(origin -> origin.path().equals("additionalNotes.text")
                        && origin.source().equals("pagerduty"));
    }

    @Test
    void a_form_for_a_new_silence_is_no_reference() {
        Alert alert = alert("A", NOON)
                .addLink(new AlertLink(LinkKind.SILENCE, "New silence", URI.create("https://e.example.com/s"), "/s"))
                .addLink(new AlertLink(LinkKind.RUNBOOK, "Runbook", URI.create("https://e.example.com/r"), "/r"))
                .build();

        assertThat(RcaDraft.of(List.of(alert)).toRca().additionalNotes().references())
                .extracting(Reference::label)
                .containsExactly("Runbook");
    }

    @Test
    void the_most_severe_alert_wins_and_leads_the_title() {
        Rca rca = RcaDraft.of(List.of(
                        alert("Unknown", "2026-11-23T09:00:00Z").severity("odd").build(),
                        alert("Early", "2026-11-23T10:00:00Z")
                                .severity("warning")
                                .build(),
                        alert("Bad", "2026-11-23T11:00:00Z").severity("error").build()))
                .toRca();

        assertThat(rca.metadata().severity()).contains(Severity.SEV2);
        assertThat(rca.title()).contains("Bad and 2 more alerts");
    }

    @Test
    void a_policy_can_replace_severity_title_and_labels() {
        DraftPolicy policy = DraftPolicy.builder()
                .severity(alert -> alert.severity().map(Severity::new))
                .severityOrder(java.util.Comparator.comparing(Severity::name).reversed())
                .title(alerts -> "# " + alerts.get(0).name())
                .labels(label -> label.equals("team"))
                .build();
        Rca rca = RcaDraft.of(
                        List.of(
                                alert("A", NOON)
                                        .severity("P1*")
                                        .putLabel("team", "t")
                                        .putLabel("x", "1")
                                        .build(),
                                alert("B", NOON)
                                        .severity("P2*")
                                        .putLabel("team", "t")
                                        .build()),
                        policy)
                .toRca();

        assertThat(rca.metadata().severity()).contains(new Severity("P2\\*"));
        assertThat(rca.title()).contains("\\# B");
        assertThat(rca.additionalNotes().text()).contains("Common labels:\n\n- team: t");
    }

    @Test
    void the_title_says_where_only_what_holds_for_all_alerts() {
        Alert a = alert("A", NOON).service("s1").host("h1").build();
        Alert b = alert("A", NOON).service("s2").host("h1").build();
        Alert hosts = alert("A", NOON).host("h1").build();
        Alert nowhere = alert("B", NOON).build();

        assertThat(title(a)).isEqualTo("A on s1");
        assertThat(title(a, b)).isEqualTo("A on 2 services");
        assertThat(title(a, hosts)).isEqualTo("A on h1");
        assertThat(title(hosts, Alert.builder().from(hosts).host("h2").build())).isEqualTo("A on 2 hosts");
        assertThat(title(a, nowhere)).isEqualTo("A and 1 more alert");
        assertThat(title(
                        hosts, nowhere, Alert.builder().from(nowhere).host("h2").build()))
                .isEqualTo("A and 2 more alerts");
        assertThat(title(alert("A".repeat(5_000), NOON).build())).hasSize(82);
    }

    private static String title(Alert... alerts) {
        return RcaDraft.of(List.of(alerts)).toRca().title().orElseThrow();
    }

    private static List<Metric> metrics(Rca rca) {
        return rca.technicalDetails().monitoringAndMetrics().keyMetrics();
    }

    private static List<String> states(Rca rca) {
        return rca.timeline().entries().stream()
                .map(e -> e.systemState().orElse(""))
                .toList();
    }

    private static List<String> pointers(Rca rca, String path) {
        return rca.provenance().stream()
                .filter(p -> p.path().equals(path))
                .map(p -> p.pointer().orElse(""))
                .toList();
    }

    private static List<String> times(Rca rca) {
        return rca.timeline().entries().stream()
                .map(e -> e.time().orElseThrow().text())
                .toList();
    }
}
