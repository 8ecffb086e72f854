package io.github.rca4j.model;

import static io.github.rca4j.model.Elements.filled;

import io.github.rca4j.model.constraint.ImprovementsNotOverdue;
import io.github.rca4j.model.constraint.ImprovementsScheduled;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.model.text.NormalForm;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;

/**
 * What was learned: the template's "Lessons Learned".
 *
 * @param whatWentWell block Markdown each ("What Went Well")
 * @param whatCouldBeImproved block Markdown each ("What Could Be Improved")
 * @param whereWeGotLucky block Markdown each ("Where We Got Lucky"); beyond the template
 * @param processImprovements what is done about how people work ("Action Items for Process Improvement")
 * @since 0.1
 */
@Value.Builder
@ImprovementsScheduled(groups = InReview.class)
@ImprovementsNotOverdue(groups = InReview.class)
public record LessonsLearned(
        @NotEmpty(message = "{LES-01.whatWentWell}", groups = InReview.class) List<String> whatWentWell,

        @NotEmpty(message = "{LES-01.whatCouldBeImproved}", groups = InReview.class) List<String> whatCouldBeImproved,

        List<String> whereWeGotLucky,
        List<@Valid Action> processImprovements)
        implements WithLessonsLearned {

    static final LessonsLearned NOTHING = builder().build();

    /** Brings every component to its normal form. */
    public LessonsLearned {
        whatWentWell = NormalForm.blocks(whatWentWell);
        whatCouldBeImproved = NormalForm.blocks(whatCouldBeImproved);
        whereWeGotLucky = NormalForm.blocks(whereWeGotLucky);
        processImprovements = Elements.present(processImprovements, Action.NOTHING);
    }

    /** {@return a builder of lessons with nothing in them} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that begins with what this holds} */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds {@link LessonsLearned}. */
    public static final class Builder extends LessonsLearnedBuilder {
        Builder() {}

        /**
         * Adds something to be done about how people work.
         *
         * @param f fills the action in
         * @return this builder
         */
        public Builder addProcessImprovement(Consumer<Action.Builder> f) {
            return addProcessImprovement(filled(Action.builder(), f).build());
        }
    }
}
