package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.lead;

import io.github.rca4j.model.FollowUp;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;

/** The template's "Follow-up". */
final class FollowUpPart {
    static final SectionPart<Rca, FollowUp> FOLLOW_UP = SectionPart.section(
            Section.FOLLOW_UP,
            Rca::followUp,
            Part.fields(field(
                    "Next Review Date",
                    Form.DATE,
                    FollowUp::nextReviewDate,
                    "[YYYY-MM-DD - typically 2-4 weeks after incident]")),
            Part.list(
                    lead("Follow-up Items"),
                    FollowUp::items,
                    ItemPart.check(FollowUpItem::done, item -> Form.BLOCK.text(item.text()))));

    private FollowUpPart() {}
}
