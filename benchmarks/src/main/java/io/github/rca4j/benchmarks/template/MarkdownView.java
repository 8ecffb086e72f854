package io.github.rca4j.benchmarks.template;

import io.github.rca4j.benchmarks.Wording;
import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a template is given: the document with every day, time and span as text, and numbers for what is numbered. It is
 * made anew for each rendering, as a controller would do it, and is the same for all engines.
 */
public record MarkdownView(
        String title,
        String date,
        String incidentDate,
        String incidentId,
        String severity,
        String status,
        String owner,
        String reviewers,
        String relatedIssues,
        String summary,
        String usersAffected,
        List<String> userDetails,
        String duration,
        String detected,
        String mitigated,
        String resolved,
        String totalDuration,
        Statement userExperience,
        Statement revenueImpact,
        Statement slaImpact,
        Statement reputationImpact,
        List<Entry> timeline,
        String problemStatement,
        List<Step> whys,
        String rootCause,
        List<Box> categories,
        List<Factor> factors,
        Tier immediate,
        Tier shortTerm,
        Tier longTerm,
        List<Change> modifiedFiles,
        List<Snippet> snippets,
        List<Measure> metrics,
        List<String> newMonitoring,
        List<Numbered> wentWell,
        List<Numbered> couldBeImproved,
        List<Task> improvements,
        List<Box> checks,
        List<Judge> judges,
        String completedBy,
        String completedOn,
        String incidentCommander,
        String commanderSignedOn,
        String nextReviewDate,
        List<Box> followUpItems,
        String notes,
        List<String> references,
        String templateVersion,
        String lastUpdated) {

    /** An impact: a line, and bullets below it. */
    public record Statement(String lead, List<String> details) {
        static Statement of(ImpactStatement of) {
            return new Statement(text(of.lead()), of.details());
        }
    }

    /** A row of the timeline. */
    public record Entry(String time, String event, String state, String action) {}

    /** A why. */
    public record Step(int number, String answer, String evidence) {
        static Step of(int number, Why of) {
            return new Step(number, text(of.answer()), text(of.evidence()));
        }
    }

    /** Something that is ticked or not. */
    public record Box(boolean ticked, String label) {}

    /** A contributing factor. */
    public record Factor(int number, String name, String description, String impact, String evidence) {
        static Factor of(int number, ContributingFactor of) {
            return new Factor(number, text(of.name()), text(of.description()), text(of.impact()), text(of.evidence()));
        }
    }

    /** Actions with one horizon. */
    public record Tier(String due, List<Task> tasks) {
        static Tier of(ActionTier of) {
            return new Tier(words(of.targetCompletion()), each(of.actions(), Task::of));
        }
    }

    /** An action: what it does not have is not there. */
    public record Task(boolean done, String title, String description, List<Pair> facts) {
        static Task of(Action of) {
            List<Pair> facts = new ArrayList<>(5);
            fact("Owner", of.owner(), facts);
            fact("Status", of.status().map(status -> status.label()), facts);
            fact("Completion Date", of.completionDate(), facts);
            fact("Target Date", of.targetDate(), facts);
            fact("PR", of.pr().map(MarkdownView::link), facts);
            fact("Issue", of.issue().map(MarkdownView::link), facts);
            return new Task(of.done(), text(of.title()), text(of.description()), facts);
        }

        private static void fact(String label, Optional<?> value, List<Pair> facts) {
            if (value.isPresent()) {
                facts.add(new Pair(label, value.get().toString()));
            }
        }
    }

    /** A label and its value. */
    public record Pair(String label, String value) {}

    /** A file that was changed. */
    public record Change(String path, String what) {}

    /** Code. */
    public record Snippet(String language, String code) {}

    /** A figure. */
    public record Measure(String name, String value, String baseline) {}

    /** An element of a numbered list. */
    public record Numbered(int number, String text) {}

    /** A reviewer. */
    public record Judge(String name, String role, String reviewed, String approval) {}

    /** {@return what a template is given of a document} */
    public static MarkdownView of(Rca rca) {
        UserImpact users = rca.impact().userImpact();
        ReviewAndSignOff review = rca.reviewAndSignOff();
        return new MarkdownView(
                text(rca.title()),
                words(rca.metadata().date()),
                words(rca.metadata().incidentDate()),
                text(rca.metadata().incidentId()),
                words(rca.metadata().severity()),
                words(rca.metadata().status().map(status -> status.label())),
                text(rca.metadata().owner()),
                String.join(", ", rca.metadata().reviewers()),
                String.join(", ", each(rca.metadata().relatedIssues(), MarkdownView::link)),
                text(rca.executiveSummary().text()),
                Wording.extent(users.usersAffected().extent()),
                users.usersAffected().details(),
                words(users.duration().map(Wording::span)),
                words(users.detected().map(Wording::moment)),
                words(users.mitigated().map(Wording::moment)),
                words(users.resolved().map(Wording::moment)),
                words(users.totalDuration().map(Wording::span)),
                Statement.of(users.userExperience()),
                Statement.of(rca.impact().businessImpact().revenueImpact()),
                Statement.of(rca.impact().businessImpact().slaImpact()),
                Statement.of(rca.impact().businessImpact().reputationImpact()),
                each(
                        rca.timeline().entries(),
                        e -> new Entry(
                                e.time().get().text(), text(e.event()), text(e.systemState()), text(e.actionTaken()))),
                text(rca.rootCause().problemStatement()),
                numbered(rca.rootCause().fiveWhys().whys(), Step::of),
                text(rca.rootCause().fiveWhys().rootCause()),
                each(
                        CauseCategory.TEMPLATE,
                        c -> new Box(rca.rootCause().categories().contains(c), c.name())),
                numbered(rca.contributingFactors(), Factor::of),
                Tier.of(rca.prevention().immediate()),
                Tier.of(rca.prevention().shortTerm()),
                Tier.of(rca.prevention().longTerm()),
                each(
                        rca.technicalDetails().codeChanges().modifiedFiles(),
                        f -> new Change(text(f.path()), text(f.description()))),
                each(
                        rca.technicalDetails().codeChanges().snippets(),
                        s -> new Snippet(text(s.language()), text(s.code()))),
                each(
                        rca.technicalDetails().monitoringAndMetrics().keyMetrics(),
                        m -> new Measure(text(m.name()), text(m.value()), text(m.baseline()))),
                rca.technicalDetails().monitoringAndMetrics().newMonitoring(),
                numbered(rca.lessonsLearned().whatWentWell(), Numbered::new),
                numbered(rca.lessonsLearned().whatCouldBeImproved(), Numbered::new),
                each(rca.lessonsLearned().processImprovements(), Task::of),
                each(List.of(ReviewCheck.values()), c -> new Box(review.checks().contains(c), c.label())),
                each(
                        review.reviewers(),
                        r -> new Judge(
                                text(r.name()),
                                text(r.role()),
                                words(r.dateReviewed()),
                                Wording.approval(r.approved()))),
                text(review.signOff().completedBy()),
                words(review.signOff().completedOn()),
                text(review.signOff().incidentCommander()),
                words(review.signOff().commanderSignedOn()),
                words(rca.followUp().nextReviewDate()),
                each(rca.followUp().items(), i -> new Box(i.done(), i.text())),
                text(rca.additionalNotes().text()),
                each(rca.additionalNotes().references(), MarkdownView::link),
                rca.templateVersion().version(),
                rca.templateVersion().lastUpdated().toString());
    }

    private static String link(Reference of) {
        return of.uri().isPresent() ? "[" + of.label() + "](" + of.uri().get() + ")" : of.label();
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static String words(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : "";
    }

    private static <T, R> List<R> each(List<T> elements, Function<T, R> made) {
        List<R> all = new ArrayList<>(elements.size());
        for (T element : elements) {
            all.add(made.apply(element));
        }
        return all;
    }

    /** Makes something of a number, from 1 on, and an element. */
    private interface OfNumber<T, R> {
        R apply(int number, T element);
    }

    private static <T, R> List<R> numbered(List<T> elements, OfNumber<T, R> made) {
        List<R> all = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            all.add(made.apply(i + 1, elements.get(i)));
        }
        return all;
    }
}
