package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.ActionTier;
import io.github.rca4j.model.Prevention;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import java.util.function.Function;

/** The template's "Prevention". */
final class PreventionPart {
    static final SectionPart<Rca, Prevention> PREVENTION = SectionPart.sections(
            Section.PREVENTION,
            Rca::prevention,
            tier(Section.IMMEDIATE_ACTIONS, Prevention::immediate),
            tier(Section.SHORT_TERM_ACTIONS, Prevention::shortTerm),
            tier(Section.LONG_TERM_ACTIONS, Prevention::longTerm));

    private PreventionPart() {}

    private static SectionPart<Prevention, ActionTier> tier(Section section, Function<Prevention, ActionTier> tier) {
        return SectionPart.section(
                section,
                tier,
                Part.fields(field("Target Completion", Form.DATE, ActionTier::targetCompletion, "[Date]")),
                Part.list(false, ActionTier::actions, ActionPart.PREVENTION));
    }
}
