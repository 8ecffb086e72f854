package io.github.rca4j.validate;

import static io.github.rca4j.validate.Text.Kind.BLOCK;
import static io.github.rca4j.validate.Text.Kind.CODE;
import static io.github.rca4j.validate.Text.Kind.LINE;
import static io.github.rca4j.validate.Text.Kind.LINK;
import static io.github.rca4j.validate.Text.Kind.NAME;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.CodeChanges;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Impact;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.MonitoringAndMetrics;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.validate.Text.Kind;
import io.github.rca4j.validate.Text.Path;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Walks over every text that people wrote into a document, in its order. What programs noted for themselves is none. */
final class Texts {
    private final Consumer<Text> each;
    private final Document document;

    private Texts(Document document, Consumer<Text> each) {
        this.each = each;
        this.document = document;
    }

    /** Gives each text of a document to what looks at it. */
    static void of(Rca rca, Consumer<Text> each) {
        of(new Document(rca), each);
    }

    /** Gives each text of a document to what looks at it; those that the document knows are the same ones each time. */
    static void of(Document document, Consumer<Text> each) {
        new Texts(document, each).document(document.rca());
    }

    private void document(Rca rca) {
        Path root = Path.ROOT;
        text(LINE, root.to("title"), rca.title());
        metadata(root.to("metadata"), rca.metadata());
        document.summary().ifPresent(each);
        impact(root.to("impact"), rca.impact());
        all(root.to("timeline"), "entries", rca.timeline().entries(), this::entry);
        Path cause = root.to("rootCause");
        text(BLOCK, cause.to("problemStatement"), rca.rootCause().problemStatement());
        document.chains().forEach(this::chain);
        all(cause, "categories", rca.rootCause().categories(), (at, category) -> line(at.to("name"), category.name()));
        all(root, "contributingFactors", rca.contributingFactors(), this::factor);
        document.tasks().forEach(this::task);
        Path details = root.to("technicalDetails");
        codeChanges(details.to("codeChanges"), rca.technicalDetails().codeChanges());
        monitoring(details.to("monitoringAndMetrics"), rca.technicalDetails().monitoringAndMetrics());
        lessons(root.to("lessonsLearned"), rca.lessonsLearned());
        review(root.to("reviewAndSignOff"), rca.reviewAndSignOff());
        all(root.to("followUp"), "items", rca.followUp().items(), this::followUpItem);
        notes(root.to("additionalNotes"), rca.additionalNotes());
        all(root, "extraSections", rca.extraSections(), this::extraSection);
        all(root, "leftovers", rca.leftovers(), this::leftover);
        all(root, "suppressedRules", rca.suppressedRules(), this::suppressedRule);
    }

    private void metadata(Path at, Metadata metadata) {
        text(LINE, at.to("incidentId"), metadata.incidentId());
        text(LINE, at.to("severity").to("name"), metadata.severity().map(Severity::name));
        text(NAME, at.to("owner"), metadata.owner());
        texts(NAME, at, "reviewers", metadata.reviewers());
        all(at, "relatedIssues", metadata.relatedIssues(), this::reference);
    }

    private void impact(Path at, Impact impact) {
        UserImpact user = impact.userImpact();
        Path affected = at.to("userImpact").to("usersAffected");
        user.usersAffected()
                .extent()
                .filter(UsersAffected.Unknown.class::isInstance)
                .map(UsersAffected.Unknown.class::cast)
                .ifPresent(unknown -> text(LINE, affected.to("extent").to("reason"), unknown.reason()));
        texts(BLOCK, affected, "details", user.usersAffected().details());
        statement(at.to("userImpact").to("userExperience"), user.userExperience());
        Path business = at.to("businessImpact");
        statement(business.to("revenueImpact"), impact.businessImpact().revenueImpact());
        statement(business.to("slaImpact"), impact.businessImpact().slaImpact());
        statement(business.to("reputationImpact"), impact.businessImpact().reputationImpact());
    }

    private void statement(Path at, ImpactStatement statement) {
        text(LINE, at.to("lead"), statement.lead());
        texts(BLOCK, at, "details", statement.details());
    }

    private void entry(Path at, TimelineEntry entry) {
        entry.time()
                .filter(TimelineTime.Verbatim.class::isInstance)
                .ifPresent(time -> line(at.to("time").to("text"), time.text()));
        text(LINE, at.to("event"), entry.event());
        text(LINE, at.to("systemState"), entry.systemState());
        text(LINE, at.to("actionTaken"), entry.actionTaken());
        all(at, "further", entry.further(), (cell, further) -> {
            line(cell.to("column"), further.column());
            text(below(further.column(), LINE), cell.to("text"), Optional.of(further.text()));
        });
    }

    private void chain(Chain chain) {
        chain.title().ifPresent(each);
        for (Chain.Step step : chain.steps()) {
            step.question().ifPresent(each);
            step.answer().ifPresent(each);
            step.evidence().ifPresent(each);
        }
        chain.rootCause().ifPresent(each);
    }

    private void factor(Path at, ContributingFactor factor) {
        text(LINE, at.to("name"), factor.name());
        text(BLOCK, at.to("description"), factor.description());
        text(BLOCK, at.to("impact"), factor.impact());
        text(BLOCK, at.to("evidence"), factor.evidence());
    }

    private void task(Task task) {
        Path at = task.path();
        Action action = task.action();
        task.title().ifPresent(each);
        task.description().ifPresent(each);
        text(NAME, at.to("owner"), action.owner());
        action.pr().ifPresent(pr -> reference(at.to("pr"), pr));
        action.issue().ifPresent(issue -> reference(at.to("issue"), issue));
        text(LINE, at.to("addresses"), action.addresses());
        text(BLOCK, at.to("verification"), action.verification());
    }

    private void codeChanges(Path at, CodeChanges changes) {
        all(at, "modifiedFiles", changes.modifiedFiles(), (file, change) -> {
            text(CODE, file.to("path"), change.path());
            text(BLOCK, file.to("description"), change.description());
        });
        all(at, "snippets", changes.snippets(), (snippet, code) -> {
            text(CODE, snippet.to("language"), code.language());
            text(CODE, snippet.to("code"), code.code());
        });
    }

    private void monitoring(Path at, MonitoringAndMetrics monitoring) {
        all(at, "keyMetrics", monitoring.keyMetrics(), this::metric);
        texts(BLOCK, at, "newMonitoring", monitoring.newMonitoring());
    }

    private void metric(Path at, Metric metric) {
        text(LINE, at.to("name"), metric.name());
        text(LINE, at.to("value"), metric.value());
        text(LINE, at.to("baseline"), metric.baseline());
    }

    private void lessons(Path at, LessonsLearned lessons) {
        texts(BLOCK, at, "whatWentWell", lessons.whatWentWell());
        texts(BLOCK, at, "whatCouldBeImproved", lessons.whatCouldBeImproved());
        texts(BLOCK, at, "whereWeGotLucky", lessons.whereWeGotLucky());
        all(
                at,
                "processImprovements",
                lessons.processImprovements(),
                (improvement, action) -> task(Task.of(document, improvement, action)));
    }

    private void review(Path at, ReviewAndSignOff review) {
        all(at, "reviewers", review.reviewers(), this::reviewer);
        text(NAME, at.to("signOff").to("completedBy"), review.signOff().completedBy());
        text(NAME, at.to("signOff").to("incidentCommander"), review.signOff().incidentCommander());
    }

    private void reviewer(Path at, Reviewer reviewer) {
        text(NAME, at.to("name"), reviewer.name());
        text(NAME, at.to("role"), reviewer.role());
    }

    /** The template's own items are none that people wrote. */
    private void followUpItem(Path at, FollowUpItem item) {
        if (FollowUpItem.TEMPLATE.stream().noneMatch(own -> own.text().equals(item.text()))) {
            text(BLOCK, at.to("text"), Optional.of(item.text()));
        }
    }

    private void notes(Path at, AdditionalNotes notes) {
        text(BLOCK, at.to("text"), notes.text());
        all(at, "references", notes.references(), this::reference);
        all(at, "relatedIncidents", notes.relatedIncidents(), (related, incident) -> {
            reference(related.to("incident"), incident.incident());
            text(LINE, related.to("relation"), incident.relation());
        });
    }

    private void reference(Path at, Reference reference) {
        line(at.to("label"), reference.label());
        text(LINK, at.to("uri"), reference.uri().map(URI::toString));
    }

    private void extraSection(Path at, ExtraSection section) {
        line(at.to("heading"), section.heading());
        text(below(section.heading(), BLOCK), at.to("text"), section.text());
    }

    private void leftover(Path at, Leftover leftover) {
        text(LINE, at.to("label"), leftover.label());
        text(below(leftover.label().orElse(""), BLOCK), at.to("text"), leftover.text());
    }

    /** A field that the template does not know is for names if it is called so. */
    private static Kind below(String label, Kind kind) {
        return People.isLabelOfNames(label) ? NAME : kind;
    }

    private void suppressedRule(Path at, SuppressedRule rule) {
        text(LINE, at.to("reason"), rule.reason());
    }

    private <T> void all(Path at, String list, List<T> elements, BiConsumer<Path, T> walk) {
        for (int i = 0; i < elements.size(); i++) {
            walk.accept(at.to(list, i), elements.get(i));
        }
    }

    private void texts(Kind kind, Path at, String list, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            each.accept(new Text(kind, at.to(list, i), texts.get(i), document));
        }
    }

    private void line(Path at, String text) {
        text(LINE, at, Optional.of(text));
    }

    private void text(Kind kind, Path at, Optional<String> text) {
        if (text.isPresent() && !text.get().isEmpty()) {
            each.accept(new Text(kind, at, text.get(), document));
        }
    }
}
