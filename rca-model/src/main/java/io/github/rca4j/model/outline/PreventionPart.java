package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.SectionPart.Holds;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The template's "Prevention". */
final class PreventionPart {
    static final SectionPart<Rca, Rca.Builder, Prevention, Prevention.Builder> PREVENTION = SectionPart.sections(
            Section.PREVENTION,
            Holds.property(
                    "prevention",
                    Rca::prevention,
                    Prevention::builder,
                    Prevention.Builder::build,
                    Rca.Builder::prevention),
            tier(
                    Section.IMMEDIATE_ACTIONS,
                    "immediate",
                    Prevention::immediate,
                    Prevention.Builder::immediate,
                    "[Date]",
                    ActionPart.PREVENTION),
            tier(
                    Section.SHORT_TERM_ACTIONS,
                    "shortTerm",
                    Prevention::shortTerm,
                    Prevention.Builder::shortTerm,
                    "[Date]",
                    ActionPart.PREVENTION),
            tier(
                    Section.LONG_TERM_ACTIONS,
                    "longTerm",
                    Prevention::longTerm,
                    Prevention.Builder::longTerm,
                    "[Date]",
                    ActionPart.PREVENTION),
            tier(
                    Section.FURTHER_ACTIONS,
                    "further",
                    Prevention::further,
                    Prevention.Builder::further,
                    "",
                    ActionPart.PREVENTION.shownOnlyIfGiven()));

    private PreventionPart() {}

    private static SectionPart<Prevention, Prevention.Builder, ActionTier, ActionTier.Builder> tier(
            Section section,
            String property,
            Function<Prevention, ActionTier> tier,
            BiConsumer<Prevention.Builder, ActionTier> set,
            String blankTarget,
            ActionPart action) {
        return SectionPart.section(
                section,
                Holds.property(property, tier, ActionTier::builder, ActionTier.Builder::build, set),
                Part.fields(field(
                        "Target Completion",
                        "targetCompletion",
                        Form.DATE,
                        ActionTier::targetCompletion,
                        ActionTier.Builder::targetCompletion,
                        blankTarget)),
                action.list("actions", ActionTier::actions, ActionTier.Builder::actions));
    }
}
