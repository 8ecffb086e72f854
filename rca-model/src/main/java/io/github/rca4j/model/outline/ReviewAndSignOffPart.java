package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SignOff;
import java.util.List;
import java.util.Optional;

/** The template's "Review and Sign-off". */
final class ReviewAndSignOffPart {
    private static final String NAME = "[Name]";
    private static final String DATE = "[YYYY-MM-DD]";
    private static final Text BEFORE = Text.plain("Before finalizing this RCA, verify:");

    private static final SectionPart<ReviewAndSignOff, ReviewAndSignOff> CHECKLIST =
            SectionPart.section(Section.REVIEW_CHECKLIST, r -> r, (review, pen) -> {
                pen.sink().text(BEFORE);
                Part.<ReviewAndSignOff, ReviewCheck>list(
                                false,
                                r -> List.of(ReviewCheck.values()),
                                ItemPart.check(review.checks()::contains, check -> Text.plain(check.label())))
                        .write(review, pen);
            });

    private static final SectionPart<ReviewAndSignOff, ReviewAndSignOff> REVIEWERS = SectionPart.section(
            Section.REVIEWERS,
            r -> r,
            Part.table(
                    ReviewAndSignOff::reviewers,
                    Reviewer.builder().build(),
                    field("Reviewer", Form.LINE, Reviewer::name, NAME),
                    field("Role", Form.LINE, Reviewer::role, "[Engineering Lead / SRE / etc.]"),
                    field("Date Reviewed", Form.DATE, Reviewer::dateReviewed, DATE),
                    field("Approved", Form.APPROVAL, Optional::of, "")));

    private static final SectionPart<ReviewAndSignOff, SignOff> SIGN_OFF = SectionPart.section(
            Section.SIGN_OFF,
            ReviewAndSignOff::signOff,
            signature(
                    field("RCA Completed By", Form.LINE, SignOff::completedBy, NAME),
                    field("Date", Form.DATE, SignOff::completedOn, DATE)),
            signature(
                    field("Incident Commander", Form.LINE, SignOff::incidentCommander, NAME),
                    field("Date", Form.DATE, SignOff::commanderSignedOn, DATE)));

    static final SectionPart<Rca, ReviewAndSignOff> REVIEW_AND_SIGN_OFF =
            SectionPart.sections(Section.REVIEW_AND_SIGN_OFF, Rca::reviewAndSignOff, CHECKLIST, REVIEWERS, SIGN_OFF);

    private ReviewAndSignOffPart() {}

    /** Two labels are called "Date"; the name's line is always there to tell whose it is. */
    private static Part<SignOff> signature(FieldPart<SignOff> name, FieldPart<SignOff> date) {
        return (signOff, pen) -> {
            var day = date.value().apply(signOff, pen);
            var who = name.value().apply(signOff, pen);
            if (day.isPresent()) {
                pen.sink().fields(List.of(new Field(name.label(), who), new Field(date.label(), day)));
            } else if (who.isPresent()) {
                pen.sink().fields(List.of(new Field(name.label(), who)));
            }
        };
    }
}
