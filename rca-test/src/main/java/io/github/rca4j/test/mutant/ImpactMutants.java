package io.github.rca4j.test.mutant;

import static java.util.Optional.empty;

import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Defects of summary and impact. */
final class ImpactMutants {
    private static final String USER = "impact.userImpact.";
    private static final String BUSINESS = "impact.businessImpact.";
    private static final ImpactStatement NOTHING = new ImpactStatement(empty(), List.of());

    private ImpactMutants() {}

    static void add(Mutants mutants) {
        mutants.add("SUM-01", "without summary", "executiveSummary.text", summary(""));
        mutants.add(
                "SUM-01",
                "whose summary says too little",
                "executiveSummary.text",
                summary("Something was wrong for a while."));
        mutants.add(
                "SUM-02",
                "whose summary says another duration",
                "executiveSummary.text",
                more(mutants, " It went on for 19 hours."));
        mutants.add(
                "SUM-02",
                "whose summary has users affected until the resolution",
                "executiveSummary.text",
                Change.summary(text -> text.replace("1 hour 55 minutes", "3 hours")));
        mutants.add(
                "SUM-02",
                "whose summary says another percentage",
                "executiveSummary.text",
                Change.summary(text -> text.replaceAll("[0-9]+%", "93%")));
        extent(mutants);
        times(mutants);
        business(mutants);
    }

    private static void extent(Mutants mutants) {
        String extent = USER + "usersAffected.extent";
        mutants.add("IMP-01", "without extent", extent, extent(empty()));
        mutants.add(
                "IMP-01",
                "whose extent is unknown for no reason",
                extent + ".reason",
                extent(Optional.of(new UsersAffected.Unknown(empty()))));
        mutants.add(
                "IMP-06",
                "with fewer users than none",
                extent + ".users",
                extent(Optional.of(new UsersAffected.Count(-1))));
        mutants.add(
                "IMP-06",
                "with more users than all",
                extent + ".percent",
                extent(Optional.of(UsersAffected.Percentage.of(101))));
    }

    private static void times(Mutants mutants) {
        mutants.add(
                "IMP-02",
                "resolved before it was detected",
                USER + "resolved",
                Change.userImpact(u -> u.withResolved(u.detected().map(time -> time.minusMinutes(5)))));
        mutants.add(
                "IMP-02",
                "mitigated before it was detected",
                USER + "mitigated",
                Change.userImpact(u -> u.withMitigated(u.detected().map(time -> time.minusMinutes(5)))));
        mutants.add(
                "IMP-02",
                "detected before it started",
                USER + "detected",
                Change.userImpact(u -> u.withDetected(u.started().map(time -> time.minusMinutes(5)))));
        mutants.add(
                "IMP-03",
                "whose duration is another one",
                USER + "duration",
                Change.userImpact(u -> u.withDuration(longer(u.duration()))));
        mutants.add(
                "IMP-03",
                "whose total duration is another one",
                USER + "totalDuration",
                Change.userImpact(u -> u.withTotalDuration(longer(u.totalDuration()))));
        mutants.add("TL-02", "without detection", USER + "detected", withoutSpans(u -> u.withDetected(empty())));
        mutants.add(
                "TL-02", "without mitigation", USER + "mitigated", Change.userImpact(u -> u.withMitigated(empty())));
        mutants.add("TL-02", "without resolution", USER + "resolved", withoutSpans(u -> u.withResolved(empty())));
    }

    private static void business(Mutants mutants) {
        mutants.add(
                "IMP-04",
                "that says nothing of revenue",
                BUSINESS + "revenueImpact",
                Change.businessImpact(b -> b.withRevenueImpact(NOTHING)));
        mutants.add(
                "IMP-04",
                "that says N/A of service levels, and not why",
                BUSINESS + "slaImpact",
                Change.businessImpact(b -> b.withSlaImpact(ImpactStatement.of("N/A"))));
        mutants.add(
                "IMP-04",
                "that says nothing of reputation",
                BUSINESS + "reputationImpact",
                Change.businessImpact(b -> b.withReputationImpact(NOTHING)));
        mutants.add(
                "IMP-06",
                "that breached a level and does not name both figures",
                BUSINESS + "slaImpact",
                Change.businessImpact(
                        b -> b.withSlaImpact(ImpactStatement.of("Breached", "The 99.9% SLA was breached"))));
        mutants.add(
                "IMP-06",
                "with a level above all",
                BUSINESS + "slaImpact",
                Change.businessImpact(b -> b.withSlaImpact(ImpactStatement.of("Within bounds", "101% of 99.9%"))));
    }

    private static UnaryOperator<Rca> summary(String text) {
        return rca -> Rca.builder().from(rca).executiveSummary(text).build();
    }

    /** What is added to the first sentence keeps the summary short. */
    private static UnaryOperator<Rca> more(Mutants mutants, String sentence) {
        return summary(mutants.valid().executiveSummary().text().orElse("") + sentence);
    }

    private static UnaryOperator<Rca> extent(Optional<UsersAffected.Extent> extent) {
        return Change.userImpact(u ->
                u.withUsersAffected(new UsersAffected(extent, u.usersAffected().details())));
    }

    private static Optional<Duration> longer(Optional<Duration> span) {
        return span.map(s -> s.plusMinutes(17));
    }

    /** A stated span has nothing to agree with. */
    private static UnaryOperator<Rca> withoutSpans(UnaryOperator<UserImpact> f) {
        return Change.userImpact(u -> f.apply(u).withDuration(empty()).withTotalDuration(empty()));
    }
}
