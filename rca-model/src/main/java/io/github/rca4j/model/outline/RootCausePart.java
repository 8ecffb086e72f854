package io.github.rca4j.model.outline;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RootCause;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.SectionPart.Holds;
import io.github.rca4j.model.text.NormalForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The template's "Root Cause". */
final class RootCausePart {
    private static final SectionPart<RootCause, RootCause.Builder, RootCause, RootCause.Builder> PROBLEM_STATEMENT =
            SectionPart.section(
                    Section.PROBLEM_STATEMENT,
                    "problemStatement",
                    Part.text(
                            "problemStatement",
                            RootCause::problemStatement,
                            RootCause.Builder::problemStatement,
                            "[Clear, specific description of what went wrong]"));

    private static final SectionPart<RootCause, RootCause.Builder, RootCause, RootCause.Builder> CATEGORY =
            SectionPart.section(Section.ROOT_CAUSE_CATEGORY, "categories", new Part<>() {
                @Override
                public void write(RootCause rootCause, Pen pen) {
                    if (!rootCause.categories().isEmpty() || pen.showsBlanks()) {
                        pen.sink()
                                .list(
                                        Optional.empty(),
                                        false,
                                        boxes(rootCause, pen.path().property("categories")));
                    }
                }

                @Override
                public void read(Page page, RootCause.Builder into) {
                    Map<CauseCategory, Position> ticked = new LinkedHashMap<>();
                    for (Element box : page.blocks.elements()) {
                        category(box, page).ifPresent(category -> {
                            into.addCategory(category);
                            ticked.putIfAbsent(category, box.stretch().passage().position());
                        });
                    }
                    // The value has them in the template's order, whatever the document's.
                    List<CauseCategory> inOrder = RootCause.builder()
                            .addAllCategories(ticked.keySet())
                            .build()
                            .categories();
                    for (int i = 0; i < inOrder.size(); i++) {
                        String path = page.path("categories[" + i + "]");
                        Optional.ofNullable(ticked.get(inOrder.get(i)))
                                .ifPresent(position -> page.notebook.place(path, position));
                    }
                }
            });

    static final SectionPart<Rca, Rca.Builder, RootCause, RootCause.Builder> ROOT_CAUSE = SectionPart.sections(
            Section.ROOT_CAUSE,
            Holds.property(
                    "rootCause", Rca::rootCause, RootCause::builder, RootCause.Builder::build, Rca.Builder::rootCause),
            PROBLEM_STATEMENT,
            FiveWhysPart.FIVE_WHYS,
            CATEGORY);

    private RootCausePart() {}

    /** The template's boxes, and after them those of other categories, which are all ticked. */
    private static List<Item> boxes(RootCause rootCause, PropertyPath path) {
        List<CauseCategory> ticked = rootCause.categories();
        List<Item> boxes = new ArrayList<>(CauseCategory.TEMPLATE.size() + ticked.size());
        for (CauseCategory category : CauseCategory.TEMPLATE) {
            boxes.add(box(category, ticked.contains(category), path));
        }
        for (CauseCategory category : ticked) {
            if (!CauseCategory.TEMPLATE.contains(category)) {
                boxes.add(box(category, true, path));
            }
        }
        return boxes;
    }

    private static Item box(CauseCategory category, boolean ticked, PropertyPath path) {
        return new Item(
                Optional.of(ticked), Optional.empty(), Optional.of(Form.LINE.text(category.name())), List.of(), path);
    }

    /** A box that is not ticked says nothing, unless it is one that the template does not have. */
    private static Optional<CauseCategory> category(Element box, Page page) {
        Page element = page.within(box, page.path("categories"), Set.of(), false);
        Optional<Passage> text = element.blocks.allText();
        Optional<CauseCategory> category =
                NormalForm.line(text.flatMap(Passage::words)).map(CauseCategory::new);
        if (box.box().orElse(true)) {
            text.ifPresent(t -> page.notebook.place(page.path("categories"), t.position()));
            return category;
        }
        category.filter(c -> !CauseCategory.TEMPLATE.contains(c))
                .ifPresent(c -> page.notebook.leftover(
                        page.section,
                        Optional.empty(),
                        c.name(),
                        box.stretch().passage().position()));
        return Optional.empty();
    }
}
