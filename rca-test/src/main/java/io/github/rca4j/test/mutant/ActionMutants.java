package io.github.rca4j.test.mutant;

import static java.util.Optional.empty;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defects of what is done about it. */
final class ActionMutants {
    private static final String IMMEDIATE = "prevention.immediate.actions[0].";
    private static final String FIRST = "prevention.shortTerm.actions[0].";
    private static final String LAST = "prevention.longTerm.actions[0].";
    private static final String IMPROVEMENT = "lessonsLearned.processImprovements[0].";

    private ActionMutants() {}

    static void add(Mutants mutants) {
        stated(mutants);
        worded(mutants);
        dated(mutants);
        completed(mutants);
        linked(mutants);
    }

    private static void stated(Mutants mutants) {
        mutants.add("ACT-01", "with an action without owner", FIRST + "owner", first(a -> a.withOwner(empty())));
        mutants.add("ACT-01", "with an action of everyone", FIRST + "owner", first(a -> a.withOwner("Everyone")));
        mutants.add("ACT-01", "with an action whose owner is to come", FIRST + "owner", first(a -> a.withOwner("TBD")));
        mutants.add("ACT-01", "with an action without status", FIRST + "status", first(a -> a.withStatus(empty())));
        mutants.add(
                "ACT-01",
                "with an improvement without day",
                IMPROVEMENT + "targetDate",
                Change.improvement(a -> a.withTargetDate(empty())));
        mutants.add(
                "ACT-01",
                "with an improvement without owner",
                IMPROVEMENT + "owner",
                Change.improvement(a -> a.withOwner(empty())));
    }

    private static void worded(Mutants mutants) {
        mutants.add("ACT-02", "with an action without title", FIRST + "title", first(a -> a.withTitle(empty())));
        mutants.add(
                "ACT-02",
                "with an action without end",
                FIRST + "title",
                first(a -> a.withTitle("Investigate settings")));
        mutants.add(
                "ACT-10",
                "with an action that only tells people",
                FIRST + "title",
                first(a -> a.withTitle("Remind the team to check the settings").withDescription(empty())));
    }

    private static void dated(Mutants mutants) {
        LocalDate incident = mutants.valid().metadata().incidentDate().orElse(LocalDate.EPOCH);
        mutants.add(
                "ACT-03",
                "with an immediate action that is due late",
                IMMEDIATE + "targetDate",
                Change.immediate(Change.firstAction(a -> a.withTargetDate(incident.plusDays(2)))));
        mutants.add(
                "ACT-03",
                "with a short-term action that is due late",
                FIRST + "targetDate",
                first(a -> a.withTargetDate(incident.plusDays(8))));
        mutants.add(
                "ACT-03",
                "with a long-term action that is due late",
                LAST + "targetDate",
                last(a -> a.withTargetDate(incident.plusMonths(1).plusDays(1))));
        mutants.add("ACT-07", "with an action that is overdue", FIRST + "targetDate", first(ActionMutants::open));
        mutants.add(
                "ACT-07",
                "with an improvement that is overdue",
                IMPROVEMENT + "targetDate",
                Change.improvement(ActionMutants::open));
    }

    private static void completed(Mutants mutants) {
        LocalDate incident = mutants.valid().metadata().incidentDate().orElse(LocalDate.EPOCH);
        mutants.add(
                "ACT-04",
                "with a completed action without day",
                LAST + "completionDate",
                last(a -> a.withCompletionDate(empty())));
        mutants.add("ACT-04", "with a completed action without tick", LAST + "done", last(a -> a.withDone(false)));
        mutants.add(
                "ACT-04",
                "with a ticked action in progress",
                LAST + "done",
                last(a -> a.withStatus(ActionStatus.IN_PROGRESS).withCompletionDate(empty())));
        mutants.add(
                "ACT-04",
                "with an action completed in the future",
                LAST + "completionDate",
                last(a -> a.withCompletionDate(LocalDate.of(9999, 1, 1))));
        mutants.add(
                "ACT-04",
                "with an action completed before the incident",
                LAST + "completionDate",
                last(a -> a.withCompletionDate(incident.minusDays(1))));
    }

    private static void linked(Mutants mutants) {
        mutants.add(
                "ACT-05",
                "without actions",
                "prevention",
                rca -> rca.withPrevention(Prevention.builder().build())
                        .withLessonsLearned(rca.lessonsLearned().withProcessImprovements()));
        mutants.add("ACT-05", "with an action that is for nothing", "prevention", first(a -> a.withAddresses(empty())));
        mutants.add(
                "ACT-05",
                "with an improvement that no action is for",
                "lessonsLearned.whatCouldBeImproved[0]",
                Change.lessons(l -> l.withWhatCouldBeImproved("Handover between shifts")));
        mutants.add("ACT-06", "whose actions all prevent", "prevention", everyKind(ActionKind.PREVENT));
        mutants.add("ACT-06", "whose actions all detect", "prevention", everyKind(ActionKind.DETECT));
        mutants.add(
                "ACT-08",
                "with an action without ticket",
                FIRST + "issue",
                first(a -> a.withIssue(empty()).withPr(empty())));
        mutants.add(
                "ACT-09", "with an action that is not verified", "prevention", first(a -> a.withVerification(empty())));
    }

    private static Action open(Action action) {
        return action.withDone(false)
                .withStatus(action.status().map(status -> ActionStatus.IN_PROGRESS))
                .withCompletionDate(empty());
    }

    private static UnaryOperator<Rca> everyKind(ActionKind kind) {
        UnaryOperator<ActionTier> tier = t ->
                t.withActions(t.actions().stream().map(a -> a.withKind(kind)).toList());
        return rca -> rca.withPrevention(rca.prevention()
                        .withImmediate(tier.apply(rca.prevention().immediate()))
                        .withShortTerm(tier.apply(rca.prevention().shortTerm()))
                        .withLongTerm(tier.apply(rca.prevention().longTerm())))
                .withLessonsLearned(rca.lessonsLearned()
                        .withProcessImprovements(rca.lessonsLearned().processImprovements().stream()
                                .map(a -> a.withKind(Optional.of(kind)))
                                .toList()));
    }

    private static UnaryOperator<Rca> first(UnaryOperator<Action> f) {
        return Change.shortTerm(Change.firstAction(f));
    }

    private static UnaryOperator<Rca> last(UnaryOperator<Action> f) {
        return Change.longTerm(Change.firstAction(f));
    }
}
