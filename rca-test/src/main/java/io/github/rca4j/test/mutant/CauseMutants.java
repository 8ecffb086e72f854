package io.github.rca4j.test.mutant;

import static java.util.Optional.empty;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.ContributingFactor;
import java.util.Optional;

/** Defects of the root cause and the contributing factors. */
final class CauseMutants {
    private static final String PROBLEM = "rootCause.problemStatement";
    private static final String WHYS = "rootCause.fiveWhys.whys";
    private static final String ROOT = "rootCause.fiveWhys.rootCause";

    private CauseMutants() {}

    static void add(Mutants mutants) {
        mutants.add("RC-01", "without problem", PROBLEM, Change.rootCause(r -> r.withProblemStatement(empty())));
        mutants.add(
                "RC-01",
                "whose problem is the summary again",
                PROBLEM,
                rca -> Change.rootCause(r ->
                                r.withProblemStatement(rca.executiveSummary().text()))
                        .apply(rca));
        whys(mutants);
        mutants.add("RC-05", "without root cause", ROOT, Change.fiveWhys(w -> w.withRootCause(empty())));
        mutants.add("RC-05", "whose root cause is a word", ROOT, Change.fiveWhys(w -> w.withRootCause("Settings.")));
        mutants.add(
                "RC-05",
                "whose root cause is the trigger",
                ROOT,
                Change.fiveWhys(w -> w.withRootCause("The deployment of version 5.1.")));
        mutants.add("RC-06", "without category", "rootCause.categories", Change.rootCause(r -> r.withCategories()));
        mutants.add(
                "RC-06",
                "with a category that the chain rules out",
                "rootCause.categories[1]",
                rca -> Change.rootCause(r -> r.withCategories(r.categories().get(0), CauseCategory.RACE_CONDITION))
                        .andThen(Change.why(
                                1,
                                w -> w.withAnswer(
                                        w.answer().map(answer -> answer + ", which was not a race condition"))))
                        .apply(rca));
        factors(mutants);
    }

    private static void whys(Mutants mutants) {
        mutants.add(
                "RC-02",
                "with four whys",
                WHYS,
                Change.fiveWhys(w -> w.withWhys(w.whys().subList(0, 4))));
        mutants.add(
                "RC-02",
                "with two whys",
                WHYS,
                Change.fiveWhys(w -> w.withWhys(w.whys().subList(0, 2))));
        mutants.add(
                "RC-02", "with a why without answer", WHYS + "[2].answer", Change.why(2, w -> w.withAnswer(empty())));
        mutants.add(
                "RC-02",
                "with a why twice",
                WHYS,
                rca -> Change.why(
                                3,
                                w -> w.withAnswer(
                                        rca.rootCause().fiveWhys().whys().get(1).answer()))
                        .apply(rca));
        mutants.add(
                "RC-03",
                "with a why without evidence",
                WHYS + "[3].evidence",
                Change.why(3, w -> w.withEvidence(empty())));
        mutants.add(
                "TL-08",
                "with evidence of another time than the timeline's",
                WHYS + "[3].evidence",
                Change.why(
                        3,
                        w -> w.withEvidence("The payment client 5.1 was deployed 3 hours before the first failure")));
        mutants.add(
                "RC-03",
                "with a why whose evidence is the why",
                WHYS + "[3].evidence",
                Change.why(3, w -> w.withEvidence(w.answer())));
        mutants.add(
                "RC-04",
                "whose chain ends at human error",
                WHYS + "[4].answer",
                Change.why(4, w -> w.withAnswer("Human error when the setting was renamed")));
        mutants.add(
                "RC-04",
                "whose root cause is a person",
                ROOT,
                Change.fiveWhys(w -> w.withRootCause("The engineer made a mistake when the setting was renamed.")));
    }

    private static void factors(Mutants mutants) {
        String first = "contributingFactors[0].";
        mutants.add("CF-01", "without factor", "contributingFactors", rca -> rca.withContributingFactors());
        mutants.add(
                "CF-01",
                "that says that nothing contributed, and not why",
                "contributingFactors",
                rca -> rca.withContributingFactors(
                        ContributingFactor.builder().name(Optional.of("None")).build()));
        mutants.add(
                "CF-02", "with a factor without impact", first + "impact", Change.factor(f -> f.withImpact(empty())));
        mutants.add(
                "CF-02",
                "with a factor without evidence",
                first + "evidence",
                Change.factor(f -> f.withEvidence(empty())));
    }
}
