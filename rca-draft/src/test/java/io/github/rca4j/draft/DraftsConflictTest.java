package io.github.rca4j.draft;

import static io.github.rca4j.draft.Fixtures.alert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rca4j.draft.Drafts.Update;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where people and the alerts both changed something: nothing comes back, is doubled, or is hidden unseen. */
class DraftsConflictTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");

    private final Rca base = RcaDraft.of(List.of(labelled("x", "y").build())).toRca();
    private final Rca fresh =
            RcaDraft.of(List.of(labelled("x", "z").build(), other().build())).toRca();

    @Test
    void notes_that_a_person_deleted_stay_away_and_a_finding_tells_what_the_alerts_now_say() {
        Update update = Drafts.update(base, notes(base, Optional.empty()), fresh);

        assertThat(update.rca().additionalNotes().text().orElse("")).doesNotContain("- team: x");
        assertThat(update.findings())
                .filteredOn(finding -> finding.path().equals("additionalNotes.text"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("MERGE-01"))
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("a person removed or reworded 'Common labels: - team: x - zone: y',"
                                + " and the alerts now say 'Common labels: - team: x'"));
    }

    @Test
    void what_comes_in_for_notes_that_a_person_deleted_has_its_heading() {
        Rca none = RcaDraft.of(List.of(labelled("x", "y").build())).toRca();
        Rca some = RcaDraft.of(List.of(labelled("x", "y")
                        .addResponder("Kim")
                        .addResponder("Sam")
                        .build()))
                .toRca();

        Update update = Drafts.update(none, notes(none, Optional.empty()), some);
        assertThat(update.rca().additionalNotes().text()).contains("Responders that tools name:\n\n- Kim\n- Sam");
        assertThat(update.findings()).isEmpty();
    }

    @Test
    void a_line_of_a_list_that_a_person_edited_is_not_doubled() {
        Rca edited = notes(base, Optional.of("Common labels:\n\n- team: x (payments)\n- zone: y"));
        Update update = Drafts.update(base, edited, fresh);

        assertThat(update.rca().additionalNotes().text().orElseThrow())
                .startsWith("Common labels:\n\n- team: x (payments)\n\nLabels that differ:\n\n")
                .doesNotContain("- zone: y");
        assertThat(update.findings()).isEmpty();
    }

    @Test
    void a_line_of_a_list_that_both_changed_is_the_persons_and_a_finding() {
        Rca newer = RcaDraft.of(List.of(labelled("w", "y").build())).toRca();
        Rca edited = notes(base, Optional.of("Common labels:\n\n- team: x (payments)\n- zone: y"));
        Update update = Drafts.update(base, edited, newer);

        assertThat(update.rca().additionalNotes().text()).contains("Common labels:\n\n- team: x (payments)\n- zone: y");
        assertThat(update.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("additionalNotes.text"))
                .satisfies(finding -> assertThat(finding.message())
                        .contains("a person wrote 'team: x (payments)', and the alerts now say 'team: w'"));
    }

    @Test
    void a_row_that_a_person_reworded_or_removed_hides_nothing_new_without_a_finding() {
        Rca few = RcaDraft.of(episodes("F", "h1", 0, 5)).toRca();
        Rca many = RcaDraft.of(episodes("F", "h1", 0, 9)).toRca();
        List<TimelineEntry> rows = few.timeline().entries();
        Rca reworded = rows(few, rows.get(0).withEvent("It was noisy"), rows.get(1));
        Rca removed = rows(few, rows.get(1));

        for (Rca edited : List.of(reworded, removed)) {
            Update update = Drafts.update(few, edited, many);
            assertThat(events(update.rca())).noneMatch(event -> event.startsWith("F fired"));
            assertThat(update.findings())
                    .extracting(Finding::rule, Finding::path)
                    .containsExactly(
                            tuple("MERGE-01", edited == reworded ? "timeline.entries[0]" : "timeline.entries"));
            assertThat(update.findings().get(0).message()).contains("F fired 5 times", "F fired 9 times");
            assertThat(Drafts.update(few, edited, few).findings()).isEmpty();
        }
    }

    @Test
    void a_row_that_a_person_reworded_and_the_alerts_no_longer_have_is_a_note() {
        Rca few = RcaDraft.of(episodes("F", "h1", 0, 1)).toRca();
        Rca many = RcaDraft.of(episodes("G", "h1", 3, 1)).toRca();
        List<TimelineEntry> rows = few.timeline().entries();
        Update update = Drafts.update(few, rows(few, rows.get(0).withEvent("It began"), rows.get(1)), many);

        assertThat(events(update.rca())).containsExactly("It began", "G fired on h1", "G ended on h1");
        assertThat(update.findings())
                .filteredOn(finding -> finding.path().startsWith("timeline"))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("MERGE-02", "timeline.entries[0]"));
    }

    @Test
    void folded_rows_of_one_name_and_time_that_grew_are_not_doubled() {
        List<Alert> early = new ArrayList<>(episodes("F", "h1", 0, 5));
        early.addAll(episodes("F", "h2", 0, 5));
        List<Alert> later = new ArrayList<>(episodes("F", "h1", 0, 9));
        later.addAll(episodes("F", "h2", 0, 8));
        Rca few = RcaDraft.of(early).toRca();
        List<TimelineEntry> rows = few.timeline().entries();
        Rca edited = rows(few, rows.get(0).withActionTaken("Muted"), rows.get(1), rows.get(2), rows.get(3));
        Update update = Drafts.update(few, edited, RcaDraft.of(later).toRca());

        assertThat(update.findings()).isEmpty();
        assertThat(update.rca().timeline().entries())
                .extracting(row -> row.event().orElseThrow().replaceAll(", last.*", "") + "/"
                        + row.actionTaken().orElse(""))
                .containsExactly(
                        "F fired 9 times on h1/Muted",
                        "F fired 8 times on h2/",
                        "F ended for the last time on h2/",
                        "F ended for the last time on h1/");
    }

    @Test
    void a_folded_row_whose_time_changed_keeps_what_a_person_wrote_into_it_and_stands_at_its_time() {
        List<Alert> early = new ArrayList<>(episodes("F", "h1", 0, 5));
        List<Alert> later = new ArrayList<>(episodes("F", "h1", -1, 9));
        later.add(alert("G", NOON.plusMinutes(11).toString()).fingerprint("g").build());
        Rca few = RcaDraft.of(early).toRca();
        List<TimelineEntry> rows = few.timeline().entries();
        Rca edited = rows(few, rows.get(0).withActionTaken("Muted"), rows.get(1).withActionTaken("Restarted"));
        Rca newer = RcaDraft.of(later).toRca();
        Update update = Drafts.update(few, edited, newer);

        assertThat(update.findings()).isEmpty();
        assertThat(update.rca().timeline().entries())
                .extracting(row -> row.time().map(TimelineTime::text).orElseThrow() + " "
                        + row.event().orElseThrow().replaceAll(", last.*", "") + "/"
                        + row.actionTaken().orElse(""))
                .containsExactly(
                        "2026-11-23 11:58 UTC F fired 9 times on h1/Muted",
                        "2026-11-23 12:11 UTC G fired/",
                        "2026-11-23 12:15 UTC F ended for the last time on h1/Restarted");
        assertThat(Drafts.update(few, update.rca(), newer).rca()).isEqualTo(update.rca());
    }

    @Test
    void a_duration_is_that_of_the_times_that_a_person_set() {
        Rca open = RcaDraft.of(List.of(alert("A", NOON.toString()).build())).toRca();
        Rca over = RcaDraft.of(List.of(alert("A", NOON.toString())
                        .status(AlertStatus.RESOLVED)
                        .ended(NOON.plusMinutes(9))
                        .build()))
                .toRca();
        Rca edited = impact(open, open.impact().userImpact().withResolved(NOON.plusMinutes(30)));
        Update update = Drafts.update(open, edited, over);

        UserImpact impact = update.rca().impact().userImpact();
        assertThat(impact.resolved()).contains(NOON.plusMinutes(30));
        assertThat(impact.duration()).contains(Duration.ofMinutes(30));
        assertThat(impact.totalDuration()).contains(Duration.ofMinutes(30));
        assertThat(update.findings()).extracting(Finding::path).containsExactly("impact.userImpact.resolved");
        assertThat(Drafts.update(open, update.rca(), over).findings()).isEqualTo(update.findings());
        assertThat(update.rca().provenance()).extracting(Provenance::path).doesNotContain("impact.userImpact.duration");

        Rca own = impact(open, edited.impact().userImpact().withDuration(Duration.ofMinutes(20)));
        assertThat(Drafts.update(open, own, over).rca().impact().userImpact().duration())
                .contains(Duration.ofMinutes(20));
        Rca reopened = impact(over, over.impact().userImpact().withResolved(Optional.empty()));
        Rca later = RcaDraft.of(List.of(alert("A", NOON.toString())
                        .status(AlertStatus.RESOLVED)
                        .ended(NOON.plusMinutes(11))
                        .build()))
                .toRca();
        assertThat(Drafts.update(over, reopened, later)
                        .rca()
                        .impact()
                        .userImpact()
                        .duration())
                .isEmpty();
    }

    @Test
    void a_time_that_contradicts_those_that_a_person_set_is_left_out_and_told() {
        Rca open = RcaDraft.of(List.of(alert("A", NOON.toString()).build())).toRca();
        Rca mitigated = RcaDraft.of(List.of(alert("A", NOON.toString())
                        .mitigated(NOON.plusMinutes(40))
                        .build()))
                .toRca();
        Rca edited = impact(open, open.impact().userImpact().withResolved(NOON.plusMinutes(30)));
        Update update = Drafts.update(open, edited, mitigated);

        assertThat(update.rca().impact().userImpact().mitigated()).isEmpty();
        assertThat(update.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path()).isEqualTo("impact.userImpact.mitigated"))
                .satisfies(finding -> assertThat(finding.message())
                        .contains("the alerts now say '2026-11-23T12:40Z'", "contradicts"));
    }

    private static Alert.Builder labelled(String team, String zone) {
        return alert("A", NOON.toString())
                .fingerprint("a")
                .putLabel("team", team)
                .putLabel("zone", zone);
    }

    private static Alert.Builder other() {
        return alert("B", NOON.plusMinutes(1).toString()).fingerprint("b").putLabel("team", "x");
    }

    private static Rca notes(Rca rca, Optional<String> text) {
        return rca.withAdditionalNotes(rca.additionalNotes().withText(text));
    }

    private static Rca rows(Rca rca, TimelineEntry... rows) {
        return rca.withTimeline(rca.timeline().withEntries(rows));
    }

    private static Rca impact(Rca rca, UserImpact impact) {
        return rca.withImpact(rca.impact().withUserImpact(impact));
    }

    private static List<String> events(Rca rca) {
        return rca.timeline().entries().stream()
                .map(row -> row.event().orElse(""))
                .toList();
    }

    private static List<Alert> episodes(String name, String host, int from, int count) {
        List<Alert> episodes = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            episodes.add(alert(name, NOON.plusMinutes(2L * i).toString())
                    .fingerprint(name + host)
                    .host(host)
                    .status(AlertStatus.RESOLVED)
                    .ended(NOON.plusMinutes(2L * i + 1))
                    .build());
        }
        return episodes;
    }
}
