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
 * What a template is given: the document with every day, time and span as text, numbers for what is numbered, and texts
 * that are Markdown in the form of the format. It is made anew for each rendering, as a controller would do it, and is the
 * same for all engines.
 */
public record DocumentView(
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

    /** How a format writes what is more than words. */
    interface Form {
        /** {@return a text that is Markdown} */
        String text(String markdown);

        String link(Reference reference);

        default String text(Optional<String> markdown) {
            return markdown.isPresent() ? text(markdown.get()) : "";
        }

        default List<String> texts(List<String> markdown) {
            return each(markdown, this::text);
        }
    }

    /** An impact: a line, and bullets below it. */
    public record Statement(String lead, List<String> details) {
        static Statement of(ImpactStatement of, Form form) {
            return new Statement(form.text(of.lead()), form.texts(of.details()));
        }
    }

    /** A row of the timeline. */
    public record Entry(String time, String event, String state, String action) {}

    /** A why. */
    public record Step(int number, String answer, String evidence) {
        static Step of(int number, Why of, Form form) {
            return new Step(number, form.text(of.answer()), form.text(of.evidence()));
        }
    }

    /** Something that is ticked or not. */
    public record Box(boolean ticked, String label) {}

    /** A contributing factor. */
    public record Factor(int number, String name, String description, String impact, String evidence) {
        static Factor of(int number, ContributingFactor of, Form form) {
            return new Factor(
                    number,
                    text(of.name()),
                    form.text(of.description()),
                    form.text(of.impact()),
                    form.text(of.evidence()));
        }
    }

    /** Actions with one horizon. */
    public record Tier(String due, List<Task> tasks) {
        static Tier of(ActionTier of, Form form) {
            return new Tier(words(of.targetCompletion()), each(of.actions(), action -> Task.of(action, form)));
        }
    }

    /** An action: what it does not have is not there. */
    public record Task(boolean done, String title, String description, List<Pair> facts) {
        static Task of(Action of, Form form) {
            List<Pair> facts = new ArrayList<>(5);
            fact("Owner", of.owner(), facts);
            fact("Status", of.status().map(status -> status.label()), facts);
            fact("Completion Date", of.completionDate(), facts);
            fact("Target Date", of.targetDate(), facts);
            fact("PR", of.pr().map(form::link), facts);
            fact("Issue", of.issue().map(form::link), facts);
            return new Task(of.done(), text(of.title()), form.text(of.description()), facts);
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

    /** {@return what a template for Markdown is given of a document} */
    public static DocumentView markdown(Rca rca) {
        return of(rca, new MarkdownForm());
    }

    /** {@return what a template is given of a document} */
    static DocumentView of(Rca rca, Form form) {
        UserImpact users = rca.impact().userImpact();
        ReviewAndSignOff review = rca.reviewAndSignOff();
        return new DocumentView(
                text(rca.title()),
                words(rca.metadata().date()),
                words(rca.metadata().incidentDate()),
                text(rca.metadata().incidentId()),
                words(rca.metadata().severity()),
                words(rca.metadata().status().map(status -> status.label())),
                text(rca.metadata().owner()),
                String.join(", ", rca.metadata().reviewers()),
                String.join(", ", each(rca.metadata().relatedIssues(), form::link)),
                form.text(rca.executiveSummary().text()),
                Wording.extent(users.usersAffected().extent()),
                form.texts(users.usersAffected().details()),
                words(users.duration().map(Wording::span)),
                words(users.detected().map(Wording::moment)),
                words(users.mitigated().map(Wording::moment)),
                words(users.resolved().map(Wording::moment)),
                words(users.totalDuration().map(Wording::span)),
                Statement.of(users.userExperience(), form),
                Statement.of(rca.impact().businessImpact().revenueImpact(), form),
                Statement.of(rca.impact().businessImpact().slaImpact(), form),
                Statement.of(rca.impact().businessImpact().reputationImpact(), form),
                each(
                        rca.timeline().entries(),
                        e -> new Entry(
                                e.time().get().text(),
                                form.text(e.event()),
                                form.text(e.systemState()),
                                form.text(e.actionTaken()))),
                form.text(rca.rootCause().problemStatement()),
                numbered(rca.rootCause().fiveWhys().whys(), (number, why) -> Step.of(number, why, form)),
                form.text(rca.rootCause().fiveWhys().rootCause()),
                each(
                        CauseCategory.TEMPLATE,
                        c -> new Box(rca.rootCause().categories().contains(c), c.name())),
                numbered(rca.contributingFactors(), (number, factor) -> Factor.of(number, factor, form)),
                Tier.of(rca.prevention().immediate(), form),
                Tier.of(rca.prevention().shortTerm(), form),
                Tier.of(rca.prevention().longTerm(), form),
                each(
                        rca.technicalDetails().codeChanges().modifiedFiles(),
                        f -> new Change(form.text(f.path()), form.text(f.description()))),
                each(
                        rca.technicalDetails().codeChanges().snippets(),
                        s -> new Snippet(text(s.language()), text(s.code()))),
                each(
                        rca.technicalDetails().monitoringAndMetrics().keyMetrics(),
                        m -> new Measure(text(m.name()), text(m.value()), text(m.baseline()))),
                form.texts(rca.technicalDetails().monitoringAndMetrics().newMonitoring()),
                numbered(rca.lessonsLearned().whatWentWell(), (number, text) -> new Numbered(number, form.text(text))),
                numbered(
                        rca.lessonsLearned().whatCouldBeImproved(),
                        (number, text) -> new Numbered(number, form.text(text))),
                each(rca.lessonsLearned().processImprovements(), action -> Task.of(action, form)),
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
                each(rca.followUp().items(), i -> new Box(i.done(), form.text(i.text()))),
                form.text(rca.additionalNotes().text()),
                each(rca.additionalNotes().references(), form::link),
                rca.templateVersion().version(),
                rca.templateVersion().lastUpdated().toString());
    }

    static String text(Optional<String> value) {
        return value.orElse("");
    }

    static String words(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : "";
    }

    static <T, R> List<R> each(List<T> elements, Function<T, R> made) {
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
