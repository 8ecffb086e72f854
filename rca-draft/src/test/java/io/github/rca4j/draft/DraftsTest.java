package io.github.rca4j.draft;

import static io.github.rca4j.draft.Fixtures.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.draft.Drafts.Update;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");
    private static final Alert FIRST = alert("A", NOON.toString())
            .fingerprint("a")
            .severity("warning")
            .value("7")
            .threshold("> 5")
            .putLabel("team", "x")
            .build();
    private static final Alert SECOND = alert("B", NOON.plusMinutes(5).toString())
            .fingerprint("b")
            .severity("critical")
            .putLabel("team", "x")
            .build();
    private static final Alert ENDED = Alert.builder()
            .from(FIRST)
            .status(AlertStatus.RESOLVED)
            .ended(NOON.plusMinutes(9))
            .build();

    private final Rca base = RcaDraft.of(List.of(FIRST)).toRca();
    private final Rca fresh = RcaDraft.of(List.of(FIRST, SECOND, ENDED)).toRca();

    @Test
    void what_a_person_wrote_stays_and_what_came_in_is_added() {
        Rca edited = base.toBuilder()
                .metadata(m -> m.owner("Kim").status(RcaStatus.IN_REVIEW))
                .executiveSummary("It broke.")
                .timeline(t -> t.entries(List.of(
                        row("T-00:10", "Deployed"),
                        base.timeline().entries().get(0).withActionTaken("Paged"))))
                .build();
        Update update = Drafts.update(base, edited, fresh);

        Rca rca = update.rca();
        assertThat(update.findings()).isEmpty();
        assertThat(rca.metadata().owner()).contains("Kim");
        assertThat(rca.metadata().status()).contains(RcaStatus.IN_REVIEW);
        assertThat(rca.metadata().severity()).contains(Severity.SEV1);
        assertThat(rca.executiveSummary().text()).contains("It broke.");
        assertThat(rca.title()).contains("B and 1 more alert");
        assertThat(rca.timeline().entries())
                .extracting(
                        row -> row.event().orElse("") + "/" + row.actionTaken().orElse(""))
                .containsExactly("Deployed/", "A fired/Paged", "B fired/", "A ended/");
    }

    @Test
    void a_new_row_stands_before_one_to_which_a_person_gave_a_later_time() {
        TimelineEntry moved = TimelineEntry.builder()
                .time(TimelineTime.at(NOON.plusMinutes(7)))
                .event("A fired")
                .actionTaken("Paged")
                .build();
        Rca edited = base.withTimeline(base.timeline().withEntries(row("T-00:10", "Deployed"), moved));

        assertThat(Drafts.update(base, edited, fresh).rca().timeline().entries())
                .extracting(row -> row.event().orElseThrow())
                .containsExactly("Deployed", "B fired", "A fired", "A ended");
        Rca early = base.withTimeline(base.timeline()
                .withEntries(TimelineEntry.builder()
                        .time(TimelineTime.at(NOON.plusMinutes(7)))
                        .event("Kim looked")
                        .build()));
        assertThat(Drafts.update(base, early, fresh).rca().timeline().entries())
                .extracting(row -> row.event().orElseThrow())
                .containsExactly("B fired", "Kim looked", "A ended");
    }

    @Test
    void where_both_changed_the_same_the_person_is_right_and_a_finding_says_what_the_alerts_have() {
        Rca edited = base.toBuilder()
                .title("Checkout was down")
                .metadata(m -> m.severity(new Severity("P2")))
                .build();
        Update update = Drafts.update(base, edited, fresh);

        assertThat(update.rca().title()).contains("Checkout was down");
        assertThat(update.rca().metadata().severity()).contains(new Severity("P2"));
        assertThat(update.findings())
                .containsExactly(
                        new Finding(
                                "MERGE-01",
                                Level.WARNING,
                                "title",
                                "a person wrote 'Checkout was down', and the alerts now say 'B and 1 more alert';"
                                        + " what the person wrote stands",
                                Optional.of("decide which of them holds")),
                        new Finding(
                                "MERGE-01",
                                Level.WARNING,
                                "metadata.severity",
                                "a person wrote 'P2', and the alerts now say 'SEV1 (Critical)';"
                                        + " what the person wrote stands",
                                Optional.of("decide which of them holds")));
    }

    @Test
    void what_a_person_removed_stays_away_and_what_is_no_longer_so_goes() {
        Rca edited = base.withTimeline(base.timeline().withEntries(List.of()));
        assertThat(Drafts.update(base, edited, fresh).rca().timeline().entries())
                .extracting(row -> row.event().orElseThrow())
                .containsExactly("B fired", "A ended");

        Rca other = RcaDraft.of(List.of(SECOND)).toRca();
        Rca touched = base.toBuilder().executiveSummary("x").build();
        assertThat(Drafts.update(base, touched, other).rca().timeline().entries())
                .extracting(row -> row.event().orElseThrow())
                .containsExactly("B fired");
    }

    @Test
    void a_row_that_a_person_changed_stays_though_the_alerts_no_longer_have_it() {
        Rca edited = base.withTimeline(
                base.timeline().withEntries(base.timeline().entries().get(0).withActionTaken("Paged")));
        Update update = Drafts.update(base, edited, RcaDraft.of(List.of(SECOND)).toRca());

        assertThat(update.rca().timeline().entries())
                .extracting(row -> row.event().orElseThrow())
                .containsExactlyInAnyOrder("A fired", "B fired");
        assertThat(update.findings())
                .filteredOn(finding -> finding.path().startsWith("timeline"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("MERGE-02");
                    assertThat(finding.message()).endsWith("'2026-11-23 12:00 UTC | A fired | Paged'");
                    int index = Integer.parseInt(finding.path().replaceAll("\\D", ""));
                    assertThat(update.rca().timeline().entries().get(index).event())
                            .contains("A fired");
                });
    }

    @Test
    void a_row_whose_count_grew_keeps_what_a_person_wrote_into_it() {
        Rca few = RcaDraft.of(episodes(5)).toRca();
        Rca many = RcaDraft.of(episodes(9)).toRca();
        Rca edited = few.withTimeline(few.timeline()
                .withEntries(
                        few.timeline().entries().get(0).withActionTaken("Muted"),
                        few.timeline().entries().get(1)));
        Update update = Drafts.update(few, edited, many);

        assertThat(update.findings()).isEmpty();
        assertThat(update.rca().timeline().entries()).hasSize(2);
        TimelineEntry row = update.rca().timeline().entries().get(0);
        assertThat(row.event().orElseThrow()).startsWith("F fired 9 times");
        assertThat(row.actionTaken()).contains("Muted");
    }

    @Test
    void metrics_and_references_are_told_by_name_and_address() {
        Rca edited = base.toBuilder()
                .technicalDetails(t -> t.monitoringAndMetrics(m -> m.keyMetrics(List.of(
                        Metric.of("Orders", "12/min", "90/min"),
                        new Metric(metric(base).name(), metric(base).value(), Optional.of("2"))))))
                .build();
        Rca later = RcaDraft.of(List.of(Alert.builder()
                        .from(FIRST)
                        .value("8")
                        .putPointer(AlertField.VALUE, "/v")
                        .build()))
                .toRca();
        Rca merged = Drafts.update(base, edited, later).rca();

        assertThat(merged.technicalDetails().monitoringAndMetrics().keyMetrics())
                .containsExactly(Metric.of("Orders", "12/min", "90/min"), Metric.of("A (fires at > 5)", "8", "2"));
        assertThat(paths(merged))
                .contains("technicalDetails.monitoringAndMetrics.keyMetrics[1].value")
                .doesNotContain("technicalDetails.monitoringAndMetrics.keyMetrics[0].value");
    }

    @Test
    void paragraphs_of_notes_are_merged_one_by_one() {
        String text = base.additionalNotes().text().orElseThrow();
        assertThat(text).isEqualTo("Common labels:\n\n- team: x");
        Rca edited = notes(base, text + "\n\nKim: look at this.");

        Update update = Drafts.update(base, edited, fresh);
        assertThat(update.rca().additionalNotes().text()).contains("Common labels:\n\n- team: x\n\nKim: look at this.");
        assertThat(update.findings()).isEmpty();

        Rca two = RcaDraft.of(List.of(omitting(2))).toRca();
        Rca three = RcaDraft.of(List.of(omitting(3))).toRca();
        Update both = Drafts.update(two, notes(two, "Two are missing.\n\nKim: why?"), three);
        assertThat(both.rca().additionalNotes().text().orElseThrow())
                .contains("Two are missing.", "A notification left out 3 alerts", "Kim: why?");
        assertThat(both.findings()).extracting(Finding::rule).containsExactly("MERGE-03");
    }

    @Test
    void a_field_that_a_person_edited_no_longer_says_that_it_was_generated() {
        Rca edited = base.toBuilder()
                .title("Mine")
                .timeline(t -> t.entries(List.of(
                        row("T-00:10", "Deployed"),
                        base.timeline().entries().get(0).withSystemState("All slow"))))
                .build();

        for (Rca newer : List.of(base, fresh)) {
            Rca merged = Drafts.update(base, edited, newer).rca();
            assertThat(paths(merged))
                    .doesNotContain("title", "timeline.entries[0].time", "timeline.entries[1].systemState")
                    .contains("metadata.incidentDate", "timeline.entries[1].time", "timeline.entries[1].event");
        }
    }

    @Test
    void what_another_program_added_still_says_where_it_came_from() {
        Provenance other = new Provenance("metadata.owner", "roster", Optional.empty(), Optional.empty());
        Rca edited = base.toBuilder()
                .metadata(m -> m.owner("Kim"))
                .addProvenance(other)
                .addProvenance(new Provenance("no such[1].path", "x", Optional.empty(), Optional.empty()))
                .addProvenance(new Provenance("timeline.entries[77].time", "x", Optional.empty(), Optional.empty()))
                .build();

        assertThat(Drafts.update(base, edited, fresh).rca().provenance())
                .contains(other)
                .noneMatch(p -> p.source().equals("x"));
    }

    private static Alert omitting(int alerts) {
        return alert("O", NOON.toString()).omitted(alerts).build();
    }

    private static Rca notes(Rca rca, String text) {
        return rca.withAdditionalNotes(rca.additionalNotes().withText(text));
    }

    private static Metric metric(Rca rca) {
        return rca.technicalDetails().monitoringAndMetrics().keyMetrics().get(0);
    }

    private static List<Alert> episodes(int count) {
        List<Alert> episodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            episodes.add(alert("F", NOON.plusMinutes(2L * i).toString())
                    .fingerprint("f")
                    .status(AlertStatus.RESOLVED)
                    .ended(NOON.plusMinutes(2L * i + 1))
                    .build());
        }
        return episodes;
    }

    private static TimelineEntry row(String time, String event) {
        return TimelineEntry.builder().time(time).event(event).build();
    }

    private static List<String> paths(Rca rca) {
        return rca.provenance().stream().map(Provenance::path).toList();
    }
}
