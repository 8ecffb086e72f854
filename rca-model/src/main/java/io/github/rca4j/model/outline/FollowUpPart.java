package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;
import static io.github.rca4j.model.outline.FieldPart.lead;

import io.github.rca4j.model.FollowUp;
import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.SectionPart.Holds;

/** The template's "Follow-up". */
final class FollowUpPart {
    static final SectionPart<Rca, Rca.Builder, FollowUp, FollowUp.Builder> FOLLOW_UP = SectionPart.section(
            Section.FOLLOW_UP,
            Holds.property(
                    "followUp", Rca::followUp, FollowUp::builder, FollowUp.Builder::build, Rca.Builder::followUp),
            Part.fields(field(
                    "Next Review Date",
                    "nextReviewDate",
                    Form.DATE,
                    FollowUp::nextReviewDate,
                    FollowUp.Builder::nextReviewDate,
                    "[YYYY-MM-DD - typically 2-4 weeks after incident]")),
            Part.list(
                    lead("Follow-up Items"),
                    "items",
                    FollowUp::items,
                    FollowUp.Builder::items,
                    ItemPart.check(
                            new FollowUpItem(false, ""),
                            FollowUpItem::done,
                            item -> Form.BLOCK.text(item.text()),
                            FollowUpItem::new)));

    private FollowUpPart() {}
}
