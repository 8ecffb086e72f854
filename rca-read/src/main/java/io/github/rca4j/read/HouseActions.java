package io.github.rca4j.read;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Other;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Meant;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Actions as people list them: bullets, boxes, tables with owner and due date, or paragraphs. */
final class HouseActions {
    /** What says no more than that an action follows. */
    private static final Set<String> MERE_LABELS =
            Set.of("action", "action item", "action items", "todo", "task", "item");

    private static final Set<String> TITLES = Set.of(
            "action",
            "actions",
            "action item",
            "action items",
            "item",
            "task",
            "measure",
            "description",
            "what",
            "todo",
            "recommendation",
            "improvement",
            "アクション",
            "maßnahme",
            "acción",
            "行动项");
    /** The template's labels of an action. */
    private static final Set<String> REFERENCES = Set.of("PR", "Issue");

    private static final List<String> CALLED_ACTIONS =
            List.of("action", "task", "todo", "to do", "next steps", "recommend", "what we're doing", "maßnahmen");
    private static final List<String> TAILS = List.of(" — ", " – ", " | ", " - ", "; ", ", ", ". ");
    /** What is longer is a sentence. */
    private static final int MOST_WORDS_OF_TAIL = 6;

    private static final int LONGEST_TITLE = 300;

    private HouseActions() {}

    /** Finds the actions under a heading; prose is one only where the heading calls it so. */
    static List<Block> of(Passage heading, List<Block> blocks) {
        String name = Names.normal(heading.text());
        boolean prose = CALLED_ACTIONS.stream().anyMatch(name::contains)
                && blocks.stream().noneMatch(b -> b instanceof Listing || b instanceof Table);
        List<Block> actions = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Listing listing) {
                actions.add(new Listing(
                        listing.stretch(),
                        listing.items().stream().map(HouseActions::action).toList()));
            } else if (block instanceof Table table && !table.rows().isEmpty()) {
                actions.add(new Listing(
                        table.stretch(),
                        table.rows().stream().map(row -> action(table, row)).toList()));
            } else if (prose && (block instanceof Paragraph || block instanceof Other)) {
                actions.add(Single.of(block));
            } else {
                actions.add(block);
            }
        }
        return actions;
    }

    private static Element action(Element item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph first)) {
            return item;
        }
        List<Block> blocks = new ArrayList<>(
                ItemLabels.in(item.blocks().subList(1, item.blocks().size()), Labels.OF_ACTION));
        Stretch paragraph = first.stretch();
        List<Stretch> lines = new ArrayList<>(Lines.of(paragraph));
        int end = 1;
        while (end < lines.size()
                && ItemLabels.label(Lines.text(lines.get(end)), lines.get(end), Labels.OF_ACTION)
                        .isEmpty()) {
            end++;
        }
        if (end < lines.size()) {
            blocks.addAll(
                    0,
                    ItemLabels.in(
                            List.of(new Paragraph(paragraph.from(lines.get(end).line(), 0))), Labels.OF_ACTION));
        }
        Passage text = paragraph.to(paragraph.line() + end).passage();
        Optional<LabelLine> lead = LabelLine.of(text).filter(LabelLine::bold);
        boolean mere =
                lead.filter(l -> MERE_LABELS.contains(Names.normal(l.name()))).isPresent();
        Passage said = mere ? lead.get().value() : text;
        List<Block> tails = new ArrayList<>();
        said = withoutTails(said, paragraph, tails);
        Optional<LabelLine> named = mere ? Optional.empty() : LabelLine.of(said).filter(LabelLine::bold);
        Passage title = said;
        if (named.isPresent()) {
            title = named.get().label();
            if (!named.get().value().isBlank()) {
                blocks.add(0, new Words(paragraph, named.get().value()));
            }
        } else if (said.text().length() > LONGEST_TITLE) {
            blocks.add(0, new Words(paragraph, said));
            title = new Passage("", said.position());
        }
        blocks.addAll(tails);
        return new Element(
                item.stretch(),
                item.box().or(() -> isDone(blocks) ? Optional.of(true) : Optional.empty()),
                Optional.of(title).filter(t -> !t.isBlank()),
                blocks);
    }

    private static boolean isDone(List<Block> labels) {
        return labels.stream()
                .anyMatch(block -> block instanceof Label label
                        && label.name().equals(Labels.STATUS)
                        && new HouseWording()
                                .actionStatus(label.value().text())
                                .map(Meant::value)
                                .filter(ActionStatus.COMPLETED::equals)
                                .isPresent());
    }

    /** Takes what is said of an action at its end, such as {@code — owner: Alice}. */
    private static Passage withoutTails(Passage text, Stretch stretch, List<Block> into) {
        if (text.text().length() > LONGEST_TITLE) {
            return text;
        }
        int open = Math.max(text.text().lastIndexOf(" ("), text.text().lastIndexOf(" ["));
        boolean bracketed =
                open > 0 && (text.text().endsWith(")") || text.text().endsWith("]"));
        Optional<Label> inBrackets =
                bracketed ? tail(text.part(open + 2, text.text().length() - 1), stretch) : Optional.empty();
        if (inBrackets.isPresent()) {
            return withoutTail(text.part(0, open), inBrackets.get(), into);
        }
        for (String mark : TAILS) {
            int at = text.text().lastIndexOf(mark);
            if (at > 0) {
                Optional<Label> label =
                        tail(text.part(at + mark.length(), text.text().length()), stretch);
                if (label.isPresent()) {
                    return withoutTail(text.part(0, at), label.get(), into);
                }
            }
        }
        return text;
    }

    private static Optional<Label> tail(Passage text, Stretch stretch) {
        return ItemLabels.label(text, Lines.at(stretch, text), Labels.OF_ACTION)
                .filter(label -> says(label.name(), withoutFurther(label.value().text())));
    }

    /** {@return whether a few words may be what a label is for; a sentence only sounds like one} */
    private static boolean says(String label, String value) {
        boolean refers = value.contains("://") || value.chars().anyMatch(Character::isDigit);
        return !value.isBlank()
                && isBalanced(value)
                && value.split("\\s+", -1).length <= MOST_WORDS_OF_TAIL
                && (refers || !REFERENCES.contains(label));
    }

    /** A value may have a tail of its own. */
    private static String withoutFurther(String value) {
        int end = value.length();
        for (String mark : TAILS) {
            int at = value.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return value.substring(0, end);
    }

    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
    }

    /** A tail may have one of its own: {@code owner: Alice, due 2025-11-12}. */
    private static Passage withoutTail(Passage rest, Label label, List<Block> into) {
        Passage value = withoutTails(label.value(), label.stretch(), into);
        into.add(0, new Label(label.stretch(), label.name(), value));
        return withoutTails(rest, label.stretch(), into);
    }

    private static Element action(Table table, List<Passage> row) {
        int titleColumn = ItemLabels.titleColumn(table, TITLES);
        List<Block> blocks = ItemLabels.ofRow(table, row, titleColumn, Labels.OF_ACTION);
        return new Element(
                TableRow.stretch(table, row), Optional.of(isDone(blocks)), TableRow.cell(row, titleColumn), blocks);
    }
}
