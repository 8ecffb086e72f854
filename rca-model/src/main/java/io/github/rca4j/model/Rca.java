package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;
import static io.github.rca4j.model.Elements.orNothing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.github.rca4j.model.constraint.CompletedAfterIncident;
import io.github.rca4j.model.constraint.Given;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.constraint.NamedFactors;
import io.github.rca4j.model.constraint.NextReviewInTime;
import io.github.rca4j.model.constraint.ReviewedByOthers;
import io.github.rca4j.model.constraint.WithinHorizon;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A root cause analysis: the whole document, section by section in the template's order.
 *
 * <pre>{@code
 * Rca rca = Rca.builder()
 *         .title("Checkout returned 500 errors")
 *         .metadata(m -> m.severity(Severity.SEV2).owner("Alice Smith"))
 *         .timeline(t -> t.addEntry("T+00:15", "Error spike detected", "15% of requests fail", "On-call paged"))
 *         .build();
 * }</pre>
 *
 * <p>Nothing is required. Two documents that say the same are equal.
 *
 * @param title what happened, one line; what follows "Root Cause Analysis:" in the document's first line
 * @param metadata "Metadata"
 * @param executiveSummary "Executive Summary"
 * @param impact "Impact"
 * @param timeline "Timeline"
 * @param rootCause "Root Cause"
 * @param contributingFactors "Contributing Factors"
 * @param prevention "Prevention"
 * @param technicalDetails "Technical Details"
 * @param lessonsLearned "Lessons Learned"
 * @param reviewAndSignOff "Review and Sign-off"
 * @param followUp "Follow-up"
 * @param additionalNotes "Additional Notes"
 * @param templateVersion the template's version and date, its last two lines
 * @param extraSections sections that the template does not know, in the order of their places
 * @param leftovers text that fits no field, in the order of its places
 * @param suppressedRules rules that the document switches off, in the order of their places
 * @param provenance where generated values came from
 * @since 0.1
 */
@Value.Builder
@JsonIgnoreProperties("schemaVersion") // what the JSON renderer writes first; a host's own mapper need not know it
@WithinHorizon(groups = InReview.class)
@CompletedAfterIncident(groups = InReview.class)
@NextReviewInTime(groups = InReview.class)
@ReviewedByOthers(groups = InReview.class)
public record Rca(
        Optional<@Given(message = "{META-01.title}", groups = InReview.class) String> title,
        @Valid Metadata metadata,
        @Valid ExecutiveSummary executiveSummary,
        @Valid Impact impact,
        @Valid Timeline timeline,
        @Valid RootCause rootCause,

        @NamedFactors(groups = InReview.class) List<@Valid ContributingFactor> contributingFactors,

        @Valid Prevention prevention,
        @Valid TechnicalDetails technicalDetails,
        @Valid LessonsLearned lessonsLearned,
        @Valid ReviewAndSignOff reviewAndSignOff,
        @Valid FollowUp followUp,
        @Valid AdditionalNotes additionalNotes,
        TemplateVersion templateVersion,
        List<ExtraSection> extraSections,
        List<Leftover> leftovers,
        List<SuppressedRule> suppressedRules,
        List<Provenance> provenance)
        implements WithRca {

    /** Brings every component to its normal form. */
    public Rca {
        title = NormalForm.line(title);
        metadata = orNothing(metadata, Metadata.NOTHING);
        executiveSummary = orNothing(executiveSummary, ExecutiveSummary.NOTHING);
        impact = orNothing(impact, Impact.NOTHING);
        timeline = orNothing(timeline, Timeline.NOTHING);
        rootCause = orNothing(rootCause, RootCause.NOTHING);
        contributingFactors = Elements.present(contributingFactors, ContributingFactor.NOTHING);
        prevention = orNothing(prevention, Prevention.NOTHING);
        technicalDetails = orNothing(technicalDetails, TechnicalDetails.NOTHING);
        lessonsLearned = orNothing(lessonsLearned, LessonsLearned.NOTHING);
        reviewAndSignOff = orNothing(reviewAndSignOff, ReviewAndSignOff.NOTHING);
        followUp = orNothing(followUp, FollowUp.NOTHING);
        additionalNotes = orNothing(additionalNotes, AdditionalNotes.NOTHING);
        templateVersion = orNothing(templateVersion, TemplateVersion.CURRENT);
        extraSections = placed(extraSections, ExtraSection::saysNothing, ExtraSection::after);
        leftovers = placed(leftovers, Leftover::saysNothing, Leftover::section);
        suppressedRules = placed(suppressedRules, SuppressedRule::saysNothing, SuppressedRule::section);
        provenance = Elements.present(provenance, Provenance.NOTHING);
    }

    /** In a document there is one order of places, so two values that differ only in it are the same. */
    private static <T> List<T> placed(
            @Nullable List<T> elements, Predicate<T> saysNothing, Function<T, Optional<Section>> place) {
        if (elements == null || elements.isEmpty()) {
            return List.of();
        }
        return List.copyOf(elements).stream()
                .filter(saysNothing.negate())
                .sorted(Comparator.comparing(
                        e -> place.apply(e).map(Section::ordinal).orElse(-1)))
                .toList();
    }

    /** {@return an RCA with nothing in it} */
    public static Rca empty() {
        return builder().build();
    }

    /** {@return a builder of an RCA with nothing in it} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds; its lambdas leave what they do not set} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * Builds an {@link Rca}. A section that is set twice is what it was set to last. In a builder that came from
     * {@link Rca#toBuilder()} a lambda begins with what the section holds:
     *
     * <pre>{@code
     * Rca rca = draft.toBuilder().metadata(m -> m.owner("Alice Smith")).build();   // severity and dates stay
     * }</pre>
     */
    public static final class Builder extends RcaBuilder {
        /** What it began with, and what lambdas have made of that since; absent for one that began with nothing. */
        private Optional<Rca> base = Optional.empty();

        Builder() {
            metadata(Metadata.NOTHING);
            executiveSummary(ExecutiveSummary.NOTHING);
            impact(Impact.NOTHING);
            timeline(Timeline.NOTHING);
            rootCause(RootCause.NOTHING);
            prevention(Prevention.NOTHING);
            technicalDetails(TechnicalDetails.NOTHING);
            lessonsLearned(LessonsLearned.NOTHING);
            reviewAndSignOff(ReviewAndSignOff.NOTHING);
            followUp(FollowUp.NOTHING);
            additionalNotes(AdditionalNotes.NOTHING);
            templateVersion(TemplateVersion.CURRENT);
        }

        private Builder(Rca base) {
            this();
            from(base);
            this.base = Optional.of(base);
        }

        /**
         * Sets the summary.
         *
         * @param text block Markdown
         * @return this builder
         */
        public Builder executiveSummary(String text) {
            return executiveSummary(ExecutiveSummary.of(text));
        }

        /**
         * Adds a contributing factor.
         *
         * @param f fills it in
         * @return this builder
         */
        public Builder addContributingFactor(Consumer<ContributingFactor.Builder> f) {
            return addContributingFactor(filled(ContributingFactor.builder(), f).build());
        }

        /**
         * Sets who, when, how bad.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder metadata(Consumer<Metadata.Builder> f) {
            Metadata section = filled(base.map(b -> b.metadata().toBuilder()).orElseGet(Metadata::builder), f)
                    .build();
            base = base.map(b -> b.withMetadata(section));
            return metadata(section);
        }

        /**
         * Sets what the incident did.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder impact(Consumer<Impact.Builder> f) {
            Impact section = filled(base.map(b -> b.impact().toBuilder()).orElseGet(Impact::builder), f)
                    .build();
            base = base.map(b -> b.withImpact(section));
            return impact(section);
        }

        /**
         * Sets what happened, in order.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder timeline(Consumer<Timeline.Builder> f) {
            Timeline section = filled(base.map(b -> b.timeline().toBuilder()).orElseGet(Timeline::builder), f)
                    .build();
            base = base.map(b -> b.withTimeline(section));
            return timeline(section);
        }

        /**
         * Sets why it happened.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder rootCause(Consumer<RootCause.Builder> f) {
            RootCause section = filled(base.map(b -> b.rootCause().toBuilder()).orElseGet(RootCause::builder), f)
                    .build();
            base = base.map(b -> b.withRootCause(section));
            return rootCause(section);
        }

        /**
         * Sets what is done so that it does not happen again.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder prevention(Consumer<Prevention.Builder> f) {
            Prevention section = filled(
                            base.map(b -> b.prevention().toBuilder()).orElseGet(Prevention::builder), f)
                    .build();
            base = base.map(b -> b.withPrevention(section));
            return prevention(section);
        }

        /**
         * Sets the code and the figures.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder technicalDetails(Consumer<TechnicalDetails.Builder> f) {
            TechnicalDetails section = filled(
                            base.map(b -> b.technicalDetails().toBuilder()).orElseGet(TechnicalDetails::builder), f)
                    .build();
            base = base.map(b -> b.withTechnicalDetails(section));
            return technicalDetails(section);
        }

        /**
         * Sets what was learned.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder lessonsLearned(Consumer<LessonsLearned.Builder> f) {
            LessonsLearned section = filled(
                            base.map(b -> b.lessonsLearned().toBuilder()).orElseGet(LessonsLearned::builder), f)
                    .build();
            base = base.map(b -> b.withLessonsLearned(section));
            return lessonsLearned(section);
        }

        /**
         * Sets whether the RCA holds, and who says so.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder reviewAndSignOff(Consumer<ReviewAndSignOff.Builder> f) {
            ReviewAndSignOff section = filled(
                            base.map(b -> b.reviewAndSignOff().toBuilder()).orElseGet(ReviewAndSignOff::builder), f)
                    .build();
            base = base.map(b -> b.withReviewAndSignOff(section));
            return reviewAndSignOff(section);
        }

        /**
         * Sets when somebody looks again, and at what.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder followUp(Consumer<FollowUp.Builder> f) {
            FollowUp section = filled(base.map(b -> b.followUp().toBuilder()).orElseGet(FollowUp::builder), f)
                    .build();
            base = base.map(b -> b.withFollowUp(section));
            return followUp(section);
        }

        /**
         * Sets what fits nowhere else.
         *
         * @param f fills the section in
         * @return this builder
         */
        public Builder additionalNotes(Consumer<AdditionalNotes.Builder> f) {
            return additionalNotes(filled(AdditionalNotes.builder(), f).build());
        }
    }
}
