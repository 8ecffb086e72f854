package io.github.rca4j.benchmarks;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.ContributingFactor;
import io.github.rca4j.model.FileChange;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.ImpactStatement;
import io.github.rca4j.model.LessonsLearned;
import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.TechnicalDetails;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.Why;
import java.util.List;
import java.util.Optional;

/** The document's bytes from constants and field values, appended one after the other: nothing is escaped or asked. */
final class MarkdownLimit {
    private static final String RULE = "\n---\n\n";

    /** Enough for the document, so that nothing is copied as it grows. */
    private final StringBuilder out = new StringBuilder(10_000);

    private MarkdownLimit() {}

    static String render(Rca rca) {
        MarkdownLimit markdown = new MarkdownLimit();
        markdown.document(rca);
        return markdown.out.toString();
    }

    private void document(Rca rca) {
        out.append("# Root Cause Analysis: ").append(text(rca.title())).append('\n');
        metadata(rca.metadata());
        out.append(RULE).append("## Executive Summary\n\n");
        out.append(text(rca.executiveSummary().text())).append('\n');
        impact(rca);
        out.append(RULE).append("## Timeline\n\n");
        out.append("| Time | Event | System State | Action Taken |\n");
        out.append("|------|-------|--------------|--------------|\n");
        rca.timeline().entries().forEach(this::entry);
        rootCause(rca.rootCause());
        out.append(RULE).append("## Contributing Factors\n");
        factors(rca.contributingFactors());
        out.append(RULE).append("## Prevention\n");
        tier("Immediate Actions (Within 24 hours)", rca.prevention().immediate());
        tier("Short-term Actions (Within 1 week)", rca.prevention().shortTerm());
        tier("Long-term Actions (Within 1 month)", rca.prevention().longTerm());
        technicalDetails(rca.technicalDetails());
        lessons(rca.lessonsLearned());
        review(rca.reviewAndSignOff());
        out.append(RULE).append("## Follow-up\n\n");
        field("Next Review Date", day(rca.followUp().nextReviewDate()));
        out.append("\n**Follow-up Items**:\n");
        for (FollowUpItem item : rca.followUp().items()) {
            out.append(item.done() ? "- [x] " : "- [ ] ").append(item.text()).append('\n');
        }
        notes(rca.additionalNotes());
        out.append(RULE);
        field("Template Version", rca.templateVersion().version());
        field("Last Updated", rca.templateVersion().lastUpdated().toString());
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static String day(Optional<?> value) {
        return value.isPresent() ? value.get().toString() : "";
    }

    private void field(String label, String value) {
        out.append("**").append(label).append("**: ").append(value).append('\n');
    }

    private void references(List<Reference> references) {
        for (int i = 0; i < references.size(); i++) {
            out.append(i == 0 ? "" : ", ");
            reference(references.get(i));
        }
    }

    private void reference(Reference reference) {
        if (reference.uri().isPresent()) {
            out.append('[').append(reference.label()).append("](");
            out.append(reference.uri().get()).append(')');
        } else {
            out.append(reference.label());
        }
    }

    private void metadata(Metadata metadata) {
        out.append(RULE).append("## Metadata\n\n");
        field("Date", day(metadata.date()));
        field("Incident Date", day(metadata.incidentDate()));
        field("Incident ID", text(metadata.incidentId()));
        field("Severity", day(metadata.severity()));
        field("Status", metadata.status().get().label());
        field("Owner", text(metadata.owner()));
        field("Reviewers", String.join(", ", metadata.reviewers()));
        out.append("**Related Issues**: ");
        references(metadata.relatedIssues());
        out.append('\n');
    }

    private void impact(Rca rca) {
        UserImpact users = rca.impact().userImpact();
        out.append(RULE).append("## Impact\n\n### User Impact\n\n");
        field("Users Affected", Wording.extent(users.usersAffected().extent()));
        bullets(users.usersAffected().details());
        out.append("\n**Duration**: ")
                .append(Wording.span(users.duration().get()))
                .append('\n');
        moment("Detected", Wording.moment(users.detected().get()));
        moment("Mitigated", Wording.moment(users.mitigated().get()));
        moment("Resolved", Wording.moment(users.resolved().get()));
        moment("Total Duration", Wording.span(users.totalDuration().get()));
        out.append('\n');
        statement("User Experience", users.userExperience());
        out.append("\n### Business Impact\n\n");
        statement("Revenue Impact", rca.impact().businessImpact().revenueImpact());
        out.append('\n');
        statement("SLA Impact", rca.impact().businessImpact().slaImpact());
        out.append('\n');
        statement("Reputation Impact", rca.impact().businessImpact().reputationImpact());
    }

    private void moment(String label, String value) {
        out.append("- ");
        field(label, value);
    }

    private void statement(String label, ImpactStatement statement) {
        field(label, text(statement.lead()));
        bullets(statement.details());
    }

    private void bullets(List<String> texts) {
        for (String text : texts) {
            out.append("- ").append(text).append('\n');
        }
    }

    private void numbered(List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            out.append(i + 1).append(". ").append(texts.get(i)).append('\n');
        }
    }

    private void entry(TimelineEntry entry) {
        out.append("| ").append(entry.time().get().text());
        out.append(" | ").append(text(entry.event()));
        out.append(" | ").append(text(entry.systemState()));
        out.append(" | ").append(text(entry.actionTaken())).append(" |\n");
    }

    private void rootCause(RootCause cause) {
        out.append(RULE).append("## Root Cause\n\n### Problem Statement\n\n");
        out.append(text(cause.problemStatement())).append("\n\n### 5 Whys Analysis\n\n");
        List<Why> whys = cause.fiveWhys().whys();
        for (int i = 0; i < whys.size(); i++) {
            out.append("**Why #")
                    .append(i + 1)
                    .append("**: ")
                    .append(text(whys.get(i).answer()));
            out.append("\n**Evidence**: ").append(text(whys.get(i).evidence())).append("\n\n");
        }
        field("Root Cause", text(cause.fiveWhys().rootCause()));
        out.append("\n### Root Cause Category\n\n");
        for (CauseCategory category : CauseCategory.TEMPLATE) {
            out.append(cause.categories().contains(category) ? "- [x] " : "- [ ] ");
            out.append(category.name()).append('\n');
        }
    }

    private void factors(List<ContributingFactor> factors) {
        for (int i = 0; i < factors.size(); i++) {
            ContributingFactor factor = factors.get(i);
            out.append('\n').append(i + 1).append(". **").append(text(factor.name()));
            out.append("**: ").append(text(factor.description()));
            out.append("\n   - **Impact**: ").append(text(factor.impact()));
            out.append("\n   - **Evidence**: ").append(text(factor.evidence())).append('\n');
        }
    }

    private void tier(String heading, ActionTier tier) {
        out.append("\n### ").append(heading).append("\n\n");
        field("Target Completion", day(tier.targetCompletion()));
        tier.actions().forEach(this::action);
    }

    private void action(Action action) {
        out.append(action.done() ? "\n- [x] **" : "\n- [ ] **").append(text(action.title()));
        out.append("**: ").append(text(action.description())).append('\n');
        out.append("  - **Owner**: ").append(text(action.owner())).append('\n');
        if (action.status().isPresent()) {
            out.append("  - **Status**: ").append(action.status().get().label()).append('\n');
        }
        if (action.completionDate().isPresent()) {
            out.append("  - **Completion Date**: ")
                    .append(day(action.completionDate()))
                    .append('\n');
        }
        if (action.targetDate().isPresent()) {
            out.append("  - **Target Date**: ").append(day(action.targetDate())).append('\n');
        }
        tracked("PR", action.pr());
        tracked("Issue", action.issue());
    }

    private void tracked(String label, Optional<Reference> reference) {
        if (reference.isPresent()) {
            out.append("  - **").append(label).append("**: ");
            reference(reference.get());
            out.append('\n');
        }
    }

    private void technicalDetails(TechnicalDetails details) {
        out.append(RULE).append("## Technical Details\n\n### Code Changes\n\n**Files Modified**:\n");
        for (FileChange file : details.codeChanges().modifiedFiles()) {
            out.append("- ").append(text(file.path())).append(": ");
            out.append(text(file.description())).append('\n');
        }
        out.append("\n**Key Code Snippets**:\n\n");
        for (CodeSnippet snippet : details.codeChanges().snippets()) {
            out.append("```").append(text(snippet.language())).append('\n');
            out.append(text(snippet.code())).append("\n```\n\n");
        }
        out.append("### Monitoring and Metrics\n\n**Key Metrics During Incident**:\n");
        for (Metric metric : details.monitoringAndMetrics().keyMetrics()) {
            out.append("- ").append(text(metric.name())).append(": ").append(text(metric.value()));
            out.append(" (baseline: ").append(text(metric.baseline())).append(")\n");
        }
        out.append("\n**New Monitoring Added**:\n");
        bullets(details.monitoringAndMetrics().newMonitoring());
    }

    private void lessons(LessonsLearned lessons) {
        out.append(RULE).append("## Lessons Learned\n\n### What Went Well\n\n");
        numbered(lessons.whatWentWell());
        out.append("\n### What Could Be Improved\n\n");
        numbered(lessons.whatCouldBeImproved());
        out.append("\n### Action Items for Process Improvement\n");
        lessons.processImprovements().forEach(this::action);
    }

    private void review(ReviewAndSignOff review) {
        out.append(RULE).append("## Review and Sign-off\n\n### RCA Review Checklist\n\n");
        out.append("Before finalizing this RCA, verify:\n\n");
        for (ReviewCheck check : ReviewCheck.values()) {
            out.append(review.checks().contains(check) ? "- [x] " : "- [ ] ");
            out.append(check.label()).append('\n');
        }
        out.append("\n### Reviewers\n\n| Reviewer | Role | Date Reviewed | Approved |\n");
        out.append("|----------|------|---------------|----------|\n");
        for (Reviewer reviewer : review.reviewers()) {
            out.append("| ").append(text(reviewer.name())).append(" | ").append(text(reviewer.role()));
            out.append(" | ").append(day(reviewer.dateReviewed()));
            out.append(" | ").append(Wording.approval(reviewer.approved())).append(" |\n");
        }
        out.append("\n### Sign-off\n\n");
        field("RCA Completed By", text(review.signOff().completedBy()));
        field("Date", day(review.signOff().completedOn()));
        out.append('\n');
        field("Incident Commander", text(review.signOff().incidentCommander()));
        field("Date", day(review.signOff().commanderSignedOn()));
    }

    private void notes(AdditionalNotes notes) {
        out.append(RULE).append("## Additional Notes\n\n").append(text(notes.text()));
        out.append("\n\n**References**:\n");
        for (Reference reference : notes.references()) {
            out.append("- ");
            reference(reference);
            out.append('\n');
        }
    }
}
