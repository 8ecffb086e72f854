package io.github.rca4j.benchmarks.plain;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Section;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a team would write without the library: records that hold what comes, with no normal form, no defaults, and null
 * for what is absent. The JSON of the two is the same.
 */
public record PlainRca(
        int schemaVersion,
        String title,
        Metadata metadata,
        ExecutiveSummary executiveSummary,
        Impact impact,
        Timeline timeline,
        RootCause rootCause,
        List<ContributingFactor> contributingFactors,
        Prevention prevention,
        TechnicalDetails technicalDetails,
        LessonsLearned lessonsLearned,
        ReviewAndSignOff reviewAndSignOff,
        FollowUp followUp,
        AdditionalNotes additionalNotes,
        TemplateVersion templateVersion,
        List<ExtraSection> extraSections,
        List<Leftover> leftovers,
        List<SuppressedRule> suppressedRules,
        List<Provenance> provenance) {

    public record Metadata(
            LocalDate date,
            LocalDate incidentDate,
            String incidentId,
            String severity,
            RcaStatus status,
            String owner,
            List<String> reviewers,
            List<Reference> relatedIssues) {}

    public record Reference(String label, URI uri) {}

    public record ExecutiveSummary(String text) {}

    public record Impact(UserImpact userImpact, BusinessImpact businessImpact) {}

    public record UserImpact(
            UsersAffected usersAffected,
            @JsonFormat(shape = Shape.STRING) Duration duration,

            @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            OffsetDateTime started,

            @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            OffsetDateTime detected,

            @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            OffsetDateTime mitigated,

            @JsonFormat(shape = Shape.STRING, without = Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            OffsetDateTime resolved,

            @JsonFormat(shape = Shape.STRING) Duration totalDuration,
            ImpactStatement userExperience) {}

    public record UsersAffected(Extent extent, List<String> details) {}

    public record ImpactStatement(String lead, List<String> details) {}

    public record BusinessImpact(
            ImpactStatement revenueImpact, ImpactStatement slaImpact, ImpactStatement reputationImpact) {}

    public record Timeline(List<TimelineEntry> entries) {}

    public record TimelineEntry(
            String time, String event, String systemState, String actionTaken, List<TimelineCell> further) {}

    public record TimelineCell(String column, String text) {}

    public record RootCause(String problemStatement, FiveWhys fiveWhys, List<String> categories) {}

    public record FiveWhys(List<Why> whys, String rootCause, List<WhyChain> furtherChains) {}

    public record Why(String question, String answer, String evidence) {}

    public record WhyChain(String title, List<Why> whys, String rootCause) {}

    public record ContributingFactor(String name, String description, String impact, String evidence) {}

    public record Prevention(ActionTier immediate, ActionTier shortTerm, ActionTier longTerm, ActionTier further) {}

    public record ActionTier(LocalDate targetCompletion, List<Action> actions) {}

    public record Action(
            boolean done,
            String title,
            String description,
            String owner,
            ActionStatus status,
            LocalDate completionDate,
            LocalDate targetDate,
            Reference pr,
            Reference issue,
            ActionKind kind,
            String addresses,
            String verification) {}

    public record TechnicalDetails(CodeChanges codeChanges, MonitoringAndMetrics monitoringAndMetrics) {}

    public record CodeChanges(List<FileChange> modifiedFiles, List<CodeSnippet> snippets) {}

    public record FileChange(String path, String description) {}

    public record CodeSnippet(String language, String code) {}

    public record MonitoringAndMetrics(List<Metric> keyMetrics, List<String> newMonitoring) {}

    public record Metric(String name, String value, String baseline) {}

    public record LessonsLearned(
            List<String> whatWentWell,
            List<String> whatCouldBeImproved,
            List<String> whereWeGotLucky,
            List<Action> processImprovements) {}

    public record ReviewAndSignOff(List<ReviewCheck> checks, List<Reviewer> reviewers, SignOff signOff) {}

    public record Reviewer(String name, String role, LocalDate dateReviewed, Boolean approved) {}

    public record SignOff(
            String completedBy, LocalDate completedOn, String incidentCommander, LocalDate commanderSignedOn) {}

    public record FollowUp(LocalDate nextReviewDate, List<FollowUpItem> items) {}

    public record FollowUpItem(boolean done, String text) {}

    public record AdditionalNotes(String text, List<Reference> references, List<RelatedIncident> relatedIncidents) {}

    public record RelatedIncident(Reference incident, String relation) {}

    public record TemplateVersion(String version, LocalDate lastUpdated) {}

    public record ExtraSection(Section after, int level, String heading, String text) {}

    public record Leftover(Section section, String label, String text) {}

    public record SuppressedRule(Section section, String rule, String reason) {}

    public record Provenance(String path, String source, String alert, String pointer) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Count.class, name = "count"),
        @JsonSubTypes.Type(value = Percentage.class, name = "percentage"),
        @JsonSubTypes.Type(value = Unknown.class, name = "unknown")
    })
    public sealed interface Extent {}

    public record Count(long users) implements Extent {}

    public record Percentage(BigDecimal percent) implements Extent {}

    public record Unknown(String reason) implements Extent {}
}
