package io.github.rca4j.draft;

import static io.github.rca4j.draft.Fixtures.alert;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a person would keep of many alerts: the first, the changes, the last; the rest is counted. */
class FoldedTimelineTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-23T12:00:00Z");

    @Test
    void a_series_that_flaps_is_one_row_with_its_count_and_one_for_its_last_end() {
        List<Alert> alerts = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            Alert.Builder episode = episode("Flaps", "f", i).host("h1").summary("fine again");
            alerts.add(episode.build());
            alerts.add(episode.status(AlertStatus.FIRING)
                    .ended(Optional.<OffsetDateTime>empty())
                    .summary("bad " + i)
                    .build());
        }

        assertThat(rows(RcaDraft.of(alerts)))
                .containsExactly(
                        "2026-11-23 12:00 UTC Flaps fired 17 times on h1, last at 2026-11-23 12:32 UTC | bad 0",
                        "2026-11-23 12:33 UTC Flaps ended for the last time on h1 | ");
    }

    @Test
    void more_than_can_be_counted_is_at_least_as_many_as_are_known() {
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 1_500; i++) {
            draft.add(episode("Flaps", "f", i).build());
        }

        assertThat(rows(draft).get(0)).contains("Flaps fired at least 1001 times, last at 2026-11-25 13:58 UTC");
        assertThat(draft.toRca().impact().userImpact().resolved()).contains(NOON.plusMinutes(2 * 1_499 + 1));
    }

    @Test
    void alerts_of_one_name_share_a_row_where_there_are_many() {
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 400; i++) {
            draft.add(episode("DiskFull", "d" + i, i).host("h" + i).build());
        }
        draft.add(alert("Other", "2026-11-23T12:01:00Z").build());

        assertThat(rows(draft))
                .containsExactly(
                        "2026-11-23 12:00 UTC DiskFull fired 400 times on 400 hosts, last at 2026-11-24 01:18 UTC | ",
                        "2026-11-23 12:01 UTC Other fired | ",
                        "2026-11-24 01:19 UTC DiskFull ended for the last time on 400 hosts | ");
    }

    @Test
    void where_not_all_have_ended_the_row_says_how_many() {
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 40; i++) {
            draft.add(episode("DiskFull", "d" + i, i).build());
        }
        draft.add(alert("DiskFull", "2026-11-23T12:01:00Z").fingerprint("open").build());

        assertThat(rows(draft))
                .last()
                .asString()
                .endsWith("DiskFull ended for the last time as 41 alerts, 40 of 41 | ");
        assertThat(draft.toRca().impact().userImpact().resolved()).isEmpty();
    }

    @Test
    void of_more_rows_than_people_read_the_first_and_the_last_stay_and_the_notes_count_the_rest() {
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 100; i++) {
            draft.add(alert("A" + i, NOON.plusMinutes(i).toString()).build());
        }

        assertThat(rows(draft)).hasSize(60).element(30).asString().contains("A70 fired");
        assertThat(draft.toRca().additionalNotes().text().orElseThrow())
                .contains("The timeline holds the first and the last changes of the alerts;"
                        + " 40 between them are left out.");
    }

    @Test
    void more_series_than_are_kept_are_counted_and_leave_open_whether_all_has_ended() {
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 2_500; i++) {
            draft.add(episode("A", "f" + (9_999 - i), i)
                    .severity(i == 0 ? "critical" : "warning")
                    .build());
        }
        Rca rca = draft.toRca();

        assertThat(rca.impact().userImpact().detected()).contains(NOON);
        assertThat(rca.impact().userImpact().resolved()).isEmpty();
        assertThat(rca.metadata().severity().orElseThrow().level()).isEqualTo("SEV1");
        assertThat(rca.additionalNotes().text().orElseThrow())
                .startsWith("Alerts with at least 2010 fingerprints came in. This is made of 2010 of them");
    }

    @Test
    void alerts_without_a_start_do_not_hide_when_the_first_one_fired() {
        RcaDraft draft = new RcaDraft();
        draft.add(episode("A", "zz", 0).build());
        for (int i = 0; i < 2_500; i++) {
            Alert later = episode("A", "f" + i, i + 1).build();
            draft.add(
                    i % 100 == 0
                            ? Alert.builder()
                                    .from(later)
                                    .started(Optional.<OffsetDateTime>empty())
                                    .build()
                            : later);
        }

        assertThat(draft.toRca().impact().userImpact().detected()).contains(NOON);
    }

    @Test
    void of_a_series_that_is_not_kept_nobody_knows_whether_it_ended_for_the_last_time() {
        RcaDraft draft = new RcaDraft();
        for (int i = 0; i < 2_001; i++) {
            draft.add(episode("A", "f" + (9_999 - i), i).build());
        }

        assertThat(rows(draft)).last().asString().contains(", 2000 of 2001");
    }

    @Test
    void what_was_sent_without_a_start_belongs_to_the_episode_that_had_begun() {
        Alert fired = alert("A", "2026-11-23T12:00:00Z").fingerprint("f").build();
        Alert again = alert("A", "2026-11-23T14:00:00Z").fingerprint("f").build();
        Alert ended = Alert.builder()
                .source("test")
                .name("A")
                .status(AlertStatus.RESOLVED)
                .ended(NOON.plusHours(1))
                .fingerprint("f")
                .build();

        assertThat(rows(RcaDraft.of(List.of(ended, again, fired))))
                .containsExactly(
                        "2026-11-23 12:00 UTC A fired | ",
                        "2026-11-23 13:00 UTC A ended | ",
                        "2026-11-23 14:00 UTC A fired | ");
    }

    @Test
    void what_tools_say_happened_to_an_alert_and_what_else_happened_stands_between_by_its_time() {
        Alert noted = Alert.builder()
                .source("test")
                .name("A")
                .status(AlertStatus.UNKNOWN)
                .fingerprint("f")
                .addEvent(new AlertEvent(NOON.plusMinutes(5), "acknowledged", Optional.of("Kim"), "/event"))
                .build();
        RcaDraft draft = RcaDraft.of(
                        List.of(episode("A", "f", 0).ended(NOON.plusMinutes(20)).build(), noted))
                .add(new TimelineEvent("git", NOON.minusMinutes(3), "Deployed *x*", Optional.of("Sam"), "/d"))
                .add(new TimelineEvent("git", NOON.minusDays(3), "Deployed long ago", Optional.empty(), "/e"));

        assertThat(rows(draft))
                .containsExactly(
                        "2026-11-23 11:57 UTC Deployed \\*x\\* (Sam) | ",
                        "2026-11-23 12:00 UTC A fired | ",
                        "2026-11-23 12:05 UTC A: acknowledged (Kim) | ",
                        "2026-11-23 12:20 UTC A ended | ");
        assertThat(draft.toRca().additionalNotes().text().orElseThrow()).contains("The timeline leaves out 1 event ");
    }

    @Test
    void who_responds_which_incident_and_when_it_was_mitigated_are_taken_where_tools_say_so() {
        Alert.Builder alert = episode("A", "f", 0)
                .addResponder("Kim *Lee*")
                .incident("INC-7")
                .mitigated(NOON.plusSeconds(30))
                .addLink(new AlertLink(LinkKind.ISSUE, "Ticket", URI.create("https://example.com/1"), "/t"))
                .addLink(new AlertLink(LinkKind.RUNBOOK, "Runbook", URI.create("https://example.com/2"), "/r"));
        Rca one = RcaDraft.of(List.of(alert.build())).toRca();

        assertThat(one.metadata().owner()).contains("Kim \\*Lee\\*");
        assertThat(one.metadata().incidentId()).contains("INC-7");
        assertThat(one.impact().userImpact().mitigated()).contains(NOON.plusSeconds(30));
        assertThat(one.metadata().relatedIssues()).extracting(Reference::label).containsExactly("Ticket");
        assertThat(one.additionalNotes().references())
                .extracting(Reference::label)
                .containsExactly("Runbook");
        Rca two = RcaDraft.of(List.of(
                        alert.build(),
                        alert("B", NOON.toString())
                                .addResponder("Sam")
                                .incident("INC-8")
                                .build()))
                .toRca();
        assertThat(two.metadata().owner()).isEmpty();
        assertThat(two.metadata().incidentId()).isEmpty();
        assertThat(two.metadata().relatedIssues())
                .extracting(Reference::label)
                .containsExactly("INC-7", "INC-8", "Ticket");
        assertThat(two.additionalNotes().text().orElseThrow())
                .contains("Responders that tools name:\n\n- Kim \\*Lee\\*\n- Sam");
    }

    private static Alert.Builder episode(String name, String fingerprint, int number) {
        OffsetDateTime start = NOON.plusMinutes(2L * number);
        return alert(name, start.toString())
                .fingerprint(fingerprint)
                .status(AlertStatus.RESOLVED)
                .ended(start.plusMinutes(1));
    }

    private static List<String> rows(RcaDraft draft) {
        return draft.toRca().timeline().entries().stream()
                .map(e -> e.time().orElseThrow().text() + " " + e.event().orElseThrow() + " | "
                        + e.systemState().orElse(""))
                .toList();
    }
}
