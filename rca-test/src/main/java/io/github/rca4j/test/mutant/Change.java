package io.github.rca4j.test.mutant;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.BusinessImpact;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.FiveWhys;
import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.SignOff;
import io.github.rca4j.model.Timeline;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes one part of an RCA and leaves the rest. */
final class Change {
    private Change() {}

    static UnaryOperator<Rca> metadata(UnaryOperator<Metadata> f) {
        return rca -> rca.withMetadata(f.apply(rca.metadata()));
    }

    static UnaryOperator<Rca> userImpact(UnaryOperator<UserImpact> f) {
        return rca ->
                rca.withImpact(rca.impact().withUserImpact(f.apply(rca.impact().userImpact())));
    }

    static UnaryOperator<Rca> businessImpact(UnaryOperator<BusinessImpact> f) {
        return rca -> rca.withImpact(
                rca.impact().withBusinessImpact(f.apply(rca.impact().businessImpact())));
    }

    static UnaryOperator<Rca> timeline(UnaryOperator<Timeline> f) {
        return rca -> rca.withTimeline(f.apply(rca.timeline()));
    }

    static UnaryOperator<Rca> entry(int index, UnaryOperator<TimelineEntry> f) {
        return timeline(t -> t.withEntries(at(index, t.entries(), f)));
    }

    static UnaryOperator<Rca> rootCause(UnaryOperator<RootCause> f) {
        return rca -> rca.withRootCause(f.apply(rca.rootCause()));
    }

    static UnaryOperator<Rca> fiveWhys(UnaryOperator<FiveWhys> f) {
        return rootCause(r -> r.withFiveWhys(f.apply(r.fiveWhys())));
    }

    static UnaryOperator<Rca> why(int index, UnaryOperator<Why> f) {
        return fiveWhys(w -> w.withWhys(at(index, w.whys(), f)));
    }

    static UnaryOperator<Rca> factor(UnaryOperator<ContributingFactor> f) {
        return rca -> rca.withContributingFactors(at(0, rca.contributingFactors(), f));
    }

    static UnaryOperator<Rca> immediate(UnaryOperator<ActionTier> f) {
        return rca -> rca.withPrevention(
                rca.prevention().withImmediate(f.apply(rca.prevention().immediate())));
    }

    static UnaryOperator<Rca> shortTerm(UnaryOperator<ActionTier> f) {
        return rca -> rca.withPrevention(
                rca.prevention().withShortTerm(f.apply(rca.prevention().shortTerm())));
    }

    static UnaryOperator<Rca> longTerm(UnaryOperator<ActionTier> f) {
        return rca -> rca.withPrevention(
                rca.prevention().withLongTerm(f.apply(rca.prevention().longTerm())));
    }

    /** Of the first action of a tier. */
    static UnaryOperator<ActionTier> firstAction(UnaryOperator<Action> f) {
        return action(0, f);
    }

    static UnaryOperator<ActionTier> action(int index, UnaryOperator<Action> f) {
        return tier -> tier.withActions(at(index, tier.actions(), f));
    }

    static UnaryOperator<Rca> metric(UnaryOperator<Metric> f) {
        return rca -> rca.withTechnicalDetails(rca.technicalDetails()
                .withMonitoringAndMetrics(rca.technicalDetails()
                        .monitoringAndMetrics()
                        .withKeyMetrics(at(
                                0, rca.technicalDetails().monitoringAndMetrics().keyMetrics(), f))));
    }

    static UnaryOperator<Rca> lessons(UnaryOperator<LessonsLearned> f) {
        return rca -> rca.withLessonsLearned(f.apply(rca.lessonsLearned()));
    }

    static UnaryOperator<Rca> improvement(UnaryOperator<Action> f) {
        return lessons(l -> l.withProcessImprovements(at(0, l.processImprovements(), f)));
    }

    static UnaryOperator<Rca> review(UnaryOperator<ReviewAndSignOff> f) {
        return rca -> rca.withReviewAndSignOff(f.apply(rca.reviewAndSignOff()));
    }

    static UnaryOperator<Rca> signOff(UnaryOperator<SignOff> f) {
        return review(r -> r.withSignOff(f.apply(r.signOff())));
    }

    static UnaryOperator<Rca> reference(UnaryOperator<Reference> f) {
        return rca -> rca.withAdditionalNotes(
                rca.additionalNotes().withReferences(at(0, rca.additionalNotes().references(), f)));
    }

    static UnaryOperator<Rca> relatedIncident(UnaryOperator<RelatedIncident> f) {
        return rca -> rca.withAdditionalNotes(rca.additionalNotes()
                .withRelatedIncidents(at(0, rca.additionalNotes().relatedIncidents(), f)));
    }

    static UnaryOperator<Rca> summary(UnaryOperator<String> f) {
        return rca -> Rca.builder()
                .from(rca)
                .executiveSummary(f.apply(rca.executiveSummary().text().orElse("")))
                .build();
    }

    /** Adds a sentence to the notes. */
    static UnaryOperator<Rca> notes(String sentence) {
        return rca -> rca.withAdditionalNotes(
                rca.additionalNotes().withText(rca.additionalNotes().text().orElse("") + "\n\n" + sentence));
    }

    static <T> UnaryOperator<T> andThen(UnaryOperator<T> first, UnaryOperator<T> second) {
        return value -> second.apply(first.apply(value));
    }

    static <T> List<T> at(int index, List<T> elements, UnaryOperator<T> f) {
        List<T> changed = new ArrayList<>(elements);
        changed.set(index, f.apply(changed.get(index)));
        return changed;
    }
}
