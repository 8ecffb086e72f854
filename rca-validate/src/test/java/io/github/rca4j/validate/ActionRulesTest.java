package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** ACT-05 to ACT-09, TEC-02 and LES-02. */
class ActionRulesTest {

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Consumer<Rca.Builder> actions(Consumer<Action.Builder>... actions) {
        return rca -> rca.prevention(p -> p.shortTerm(t -> List.of(actions).forEach(t::addAction)));
    }

    @Test
    void a_document_without_actions_has_none_for_its_causes() {
        assertThat(Said.by("ACT-05", rca -> {})).containsExactly("prevention: there is no action");
    }

    @Test
    void an_action_is_for_what_it_shares_a_word_with() {
        Consumer<Rca.Builder> causes = rca -> rca.addContributingFactor(f -> f.name("No canary release"))
                .lessonsLearned(l -> l.addWhatCouldBeImproved("Handover between shifts"));

        assertThat(Said.by(
                        "ACT-05",
                        causes.andThen(actions(
                                a -> a.title("Release to a canary first").addresses("No canary")))))
                .containsExactly(
                        "lessonsLearned.whatCouldBeImproved[0]: item 1 of 'What Could Be Improved': no action has"
                                + " to do with it");
        assertThat(Said.by(
                        "ACT-05",
                        causes.andThen(actions(
                                a -> a.title("Deploy step by step").addresses("No canary release"),
                                a -> a.title("Write handovers down").addresses("shifts")))))
                .isEmpty();
    }

    @Test
    void actions_that_do_not_say_what_they_are_for_are_counted() {
        assertThat(Said.by("ACT-05", actions(a -> a.title("One").addresses("Root cause"), a -> a.title("Two"))))
                .containsExactly("prevention: 1 of 2 actions do not say what they are for");
    }

    @Test
    void one_action_prevents_and_one_detects_or_mitigates() {
        assertThat(Said.by("ACT-06", actions(a -> a.title("Refuse unknown settings"))))
                .containsExactly(
                        "prevention: no action says, by its kind or its words, that it detects or mitigates the next"
                                + " incident");
        assertThat(Said.by("ACT-06", actions(a -> a.title("Alert on pool use").kind(ActionKind.PREVENT))))
                .containsExactly("prevention: no action detects or mitigates the next incident; all prevent");
        assertThat(Said.by("ACT-06", actions(a -> a.title("Alert on pool use"))))
                .isEmpty();
        assertThat(Said.by("ACT-06", actions(a -> a.title("Alert on pool use").kind(ActionKind.DETECT))))
                .containsExactly("prevention: no action prevents the incident; all detect or mitigate");
        assertThat(Said.by(
                        "ACT-06", actions(a -> a.title("Refuse unknown settings"), a -> a.title("Alert on pool use"))))
                .isEmpty();
        assertThat(Said.by(
                        "ACT-06",
                        actions(
                                a -> a.title("Alert at the gate").kind(ActionKind.PREVENT),
                                a -> a.title("Draw a graph").kind(ActionKind.DETECT))))
                .isEmpty();
    }

    @Test
    void an_open_action_is_late_after_its_day() {
        Consumer<Action.Builder> open = a -> a.title("Alert").status(ActionStatus.IN_PROGRESS);

        // By the clock of these tests it is 2025-07-11.
        assertThat(Said.by("ACT-07", actions(open.andThen(a -> a.targetDate(LocalDate.of(2025, 7, 11))))))
                .isEmpty();
        assertThat(Said.by("ACT-07", actions(open.andThen(a -> a.targetDate(LocalDate.of(2025, 7, 10))))))
                .containsExactly(
                        "prevention.shortTerm.actions[0].targetDate: action 1 of the short-term actions, 'Alert':"
                                + " open, and past its day (due 2025-07-10)");
        assertThat(Said.by("ACT-07", actions(open.andThen(a -> a.done(true).targetDate(LocalDate.of(2025, 7, 1))))))
                .isEmpty();
    }

    @Test
    void an_immediate_action_is_done_in_a_completed_document() {
        assertThat(Said.by(
                        "ACT-07",
                        rca -> rca.prevention(p -> p.immediate(t -> t.targetCompletion(LocalDate.of(2025, 7, 20))
                                .addAction(a -> a.title("Roll back").status(ActionStatus.IN_PROGRESS))))))
                .containsExactly(
                        "prevention.immediate.actions[0].status: action 1 of the immediate actions, 'Roll back':"
                                + " still open, though the RCA is completed");
    }

    @Test
    void grave_incidents_need_tickets() {
        Consumer<Rca.Builder> action =
                actions(a -> a.title("Alert"), a -> a.title("Limit").pr("#7"));

        for (Severity grave : List.of(Severity.SEV1, Severity.SEV2, new Severity("SEV-2"), new Severity("sev 1"))) {
            assertThat(Said.by("ACT-08", action.andThen(rca -> rca.metadata(m -> m.severity(grave)))))
                    .as(grave.name())
                    .containsExactly(
                            "prevention.shortTerm.actions[0].issue: action 1 of the short-term actions, 'Alert':"
                                    + " no ticket and no change is named");
        }
        assertThat(Said.by("ACT-08", action.andThen(rca -> rca.metadata(m -> m.severity(Severity.SEV3)))))
                .isEmpty();
    }

    @Test
    void actions_that_are_not_verified_are_counted() {
        assertThat(Said.by("ACT-09", actions(a -> a.title("One").verification("fires in a test"), a -> a.title("Two"))))
                .containsExactly("prevention: 1 of 2 actions do not say how their effect will be verified");
    }

    @Test
    void slow_detection_is_mended() {
        Consumer<Rca.Builder> slow = rca -> rca.timeline(
                t -> t.addEntry("T+00:00", "Errors begin", "", "").addEntry("T+00:31", "Errors detected", "", ""));
        Consumer<Rca.Builder> soon = rca -> rca.timeline(
                t -> t.addEntry("T+00:00", "Errors begin", "", "").addEntry("T+00:30", "Errors detected", "", ""));

        assertThat(Said.by("TEC-02", slow))
                .containsExactly("technicalDetails.monitoringAndMetrics.newMonitoring: it took 31 minutes to detect the"
                        + " incident, and neither new monitoring nor an action is to notice the next one sooner");
        assertThat(Said.by("TEC-02", soon)).isEmpty();
        assertThat(Said.by("TEC-02", slow.andThen(actions(a -> a.title("Alert on errors")))))
                .isEmpty();
        assertThat(Said.by(
                        "TEC-02",
                        slow.andThen(rca -> rca.technicalDetails(
                                t -> t.monitoringAndMetrics(m -> m.addNewMonitoring("Error budget"))))))
                .isEmpty();
    }

    @Test
    void luck_leads_to_an_action_or_a_reason() {
        Consumer<Rca.Builder> action = actions(a -> a.title("Limit the size of uploads"));

        assertThat(Said.by(
                        "LES-02",
                        action.andThen(rca ->
                                rca.lessonsLearned(l -> l.addWhereWeGotLucky("It was night in most countries")))))
                .containsExactly(
                        "lessonsLearned.whereWeGotLucky[0]: item 1 of 'Where We Got Lucky': neither an action nor"
                                + " a reason has to do with it");
        assertThat(Said.by(
                        "LES-02",
                        action.andThen(rca -> rca.lessonsLearned(l -> l.addWhereWeGotLucky("No upload was larger")
                                .addWhereWeGotLucky("It was night; no action is needed")))))
                .isEmpty();
    }
}
