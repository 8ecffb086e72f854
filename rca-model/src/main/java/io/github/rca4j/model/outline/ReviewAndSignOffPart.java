package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.field;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.ReviewAndSignOff;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.model.Reviewer;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SignOff;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.FieldPart.Shown;
import io.github.rca4j.model.outline.ItemPart.Builds;
import io.github.rca4j.model.outline.SectionPart.Holds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The template's "Review and Sign-off". */
final class ReviewAndSignOffPart {
    private static final String NAME = "[Name]";
    private static final String DATE = "[YYYY-MM-DD]";
    private static final Text BEFORE = Text.plain("Before finalizing this RCA, verify:");
    private static final String NOT_APPROVED_YET = "☐ Yes ☐ No";
    /** Both boxes are always there. */
    private static final Form<Optional<Boolean>> APPROVAL = Form.written(
            Text.Kind.PLAIN, approved -> approved.map(Form.APPROVAL.write()).orElse(NOT_APPROVED_YET));

    private static final SectionPart<
                    ReviewAndSignOff, ReviewAndSignOff.Builder, ReviewAndSignOff, ReviewAndSignOff.Builder>
            CHECKLIST = SectionPart.section(Section.REVIEW_CHECKLIST, "checks", new Part<>() {
        @Override
        public void write(ReviewAndSignOff review, Pen pen) {
            PropertyPath path = pen.path().property("checks");
            pen.sink().text(BEFORE, path);
            List<Item> boxes = new ArrayList<>();
            for (ReviewCheck check : ReviewCheck.values()) {
                boxes.add(box(check, review, path));
            }
            pen.sink().list(Optional.empty(), false, boxes);
        }

        @Override
        public void read(Page page, ReviewAndSignOff.Builder into) {
            page.blocks.skip(BEFORE.value());
            Map<ReviewCheck, Position> ticked = new EnumMap<>(ReviewCheck.class);
            page.blocks
                    .elements()
                    .forEach(box -> check(box, page)
                            .ifPresent(check -> ticked.putIfAbsent(
                                    check, box.stretch().passage().position())));
            // The value has them in the template's order, whatever the document's.
            int number = 0;
            for (Map.Entry<ReviewCheck, Position> check : ticked.entrySet()) {
                into.addCheck(check.getKey());
                page.notebook.place(page.path("checks[" + number++ + "]"), check.getValue());
            }
        }
    });

    private static final SectionPart<
                    ReviewAndSignOff, ReviewAndSignOff.Builder, ReviewAndSignOff, ReviewAndSignOff.Builder>
            REVIEWERS = SectionPart.section(
                    Section.REVIEWERS,
                    "reviewers",
                    Part.table(
                            "reviewers",
                            ReviewAndSignOff::reviewers,
                            ReviewAndSignOff.Builder::reviewers,
                            new Builds<>(Reviewer.builder().build(), Reviewer::builder, Reviewer.Builder::build),
                            field("Reviewer", "name", Form.LINE, Reviewer::name, Reviewer.Builder::name, NAME),
                            field(
                                    "Role",
                                    "role",
                                    Form.LINE,
                                    Reviewer::role,
                                    Reviewer.Builder::role,
                                    "[Engineering Lead / SRE / etc.]"),
                            field(
                                    "Date Reviewed",
                                    "dateReviewed",
                                    Form.DATE,
                                    Reviewer::dateReviewed,
                                    Reviewer.Builder::dateReviewed,
                                    DATE),
                            approval()));

    private static final SectionPart<ReviewAndSignOff, ReviewAndSignOff.Builder, SignOff, SignOff.Builder> SIGN_OFF =
            SectionPart.section(
                    Section.SIGN_OFF,
                    Holds.property(
                            "signOff",
                            ReviewAndSignOff::signOff,
                            SignOff::builder,
                            SignOff.Builder::build,
                            ReviewAndSignOff.Builder::signOff),
                    signature(
                            field(
                                    "RCA Completed By",
                                    "completedBy",
                                    Form.LINE,
                                    SignOff::completedBy,
                                    SignOff.Builder::completedBy,
                                    NAME),
                            field(
                                    "Date",
                                    "completedOn",
                                    Form.DATE,
                                    SignOff::completedOn,
                                    SignOff.Builder::completedOn,
                                    DATE)),
                    signature(
                            field(
                                    "Incident Commander",
                                    "incidentCommander",
                                    Form.LINE,
                                    SignOff::incidentCommander,
                                    SignOff.Builder::incidentCommander,
                                    NAME),
                            field(
                                    "Date",
                                    "commanderSignedOn",
                                    Form.DATE,
                                    SignOff::commanderSignedOn,
                                    SignOff.Builder::commanderSignedOn,
                                    DATE)));

    static final SectionPart<Rca, Rca.Builder, ReviewAndSignOff, ReviewAndSignOff.Builder> REVIEW_AND_SIGN_OFF =
            SectionPart.sections(
                    Section.REVIEW_AND_SIGN_OFF,
                    Holds.property(
                            "reviewAndSignOff",
                            Rca::reviewAndSignOff,
                            ReviewAndSignOff::builder,
                            ReviewAndSignOff.Builder::build,
                            Rca.Builder::reviewAndSignOff),
                    CHECKLIST,
                    REVIEWERS,
                    SIGN_OFF);

    private ReviewAndSignOffPart() {}

    private static Item box(ReviewCheck check, ReviewAndSignOff review, PropertyPath path) {
        return new Item(
                Optional.of(review.checks().contains(check)),
                Optional.empty(),
                Optional.of(Text.plain(check.label())),
                List.of(),
                path);
    }

    /** A box that the template does not have is left over, ticked or not. */
    private static Optional<ReviewCheck> check(Element box, Page page) {
        Passage text = box.stretch().passage();
        Optional<ReviewCheck> check = Arrays.stream(ReviewCheck.values())
                .filter(c -> c.label().equals(text.text()))
                .findFirst();
        if (check.isEmpty()) {
            text.words()
                    .ifPresent(words -> page.notebook.leftover(page.section, Optional.empty(), words, text.position()));
        }
        boolean ticked = box.box().orElse(false);
        if (check.isPresent() && ticked) {
            page.notebook.place(page.path("checks"), text.position());
        }
        return check.filter(c -> ticked);
    }

    private static FieldPart<Reviewer, Reviewer.Builder> approval() {
        FieldPart<Reviewer, Reviewer.Builder> approved =
                field("Approved", "approved", Form.APPROVAL, Reviewer::approved, Reviewer.Builder::approved);
        return new FieldPart<>(
                approved.label(),
                approved.property(),
                approved.isBlock(),
                new Shown<>(reviewer -> Optional.of(reviewer.approved()), APPROVAL, ""),
                (raw, written, page, into) -> {
                    if (!raw.text().equals(NOT_APPROVED_YET)) {
                        approved.reading().read(raw, written, page, into);
                    }
                });
    }

    /** Two labels are called "Date"; the name's line is always there to tell whose it is. */
    private static Part<SignOff, SignOff.Builder> signature(
            FieldPart<SignOff, SignOff.Builder> name, FieldPart<SignOff, SignOff.Builder> date) {
        return new Part<>() {
            @Override
            public void write(SignOff signOff, Pen pen) {
                Field day = date.shown(signOff, pen.path(), pen);
                Field who = name.shown(signOff, pen.path(), pen);
                if (day.value().isPresent()) {
                    pen.sink().fields(List.of(who, day));
                } else if (who.value().isPresent()) {
                    pen.sink().fields(List.of(who));
                }
            }

            @Override
            public void read(Page page, SignOff.Builder into) {
                page.blocks.label(name.label()).ifPresent(who -> {
                    page.blocks.labelAfter(who, date.label()).ifPresent(day -> date.read(day, page, into));
                    name.read(who, page, into);
                });
            }

            @Override
            public void labels(Consumer<String> labels) {
                labels.accept(name.label());
                labels.accept(date.label());
            }
        };
    }
}
