package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes labels and their values from lines, bullets and tables, each to the section of the template where it belongs. */
final class MetadataLabels {
    /** What may as well lead a sentence about the incident as its id. */
    private static final Set<String> LOOSE_NAMES_OF_ID = Set.of("incident", "ticket");

    private static final int MOST_WORDS_OF_ID = 4;
    private static final Set<String> MERE_HEADINGS = Set.of(
            "field",
            "value",
            "key",
            "property",
            "attribute",
            "item",
            "detail",
            "details",
            "information",
            "name",
            "feld",
            "wert",
            "項目",
            "値",
            "内容");

    private final TemplateChapters chapters;
    private final Set<Section> sections;
    private final List<Block> rest = new ArrayList<>();

    private MetadataLabels(TemplateChapters chapters, Set<Section> sections) {
        this.chapters = chapters;
        this.sections = sections;
    }

    /** {@return the blocks without the labels of any section} */
    static List<Block> take(List<Block> blocks, TemplateChapters chapters) {
        return take(blocks, chapters, EnumSet.allOf(Section.class));
    }

    /** {@return the blocks without the labels of some sections} */
    static List<Block> take(List<Block> blocks, TemplateChapters chapters, Set<Section> sections) {
        MetadataLabels labels = new MetadataLabels(chapters, sections);
        for (int i = 0; i < blocks.size(); i++) {
            Optional<Block> below = i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
            i += labels.take(blocks.get(i), below) ? 1 : 0;
        }
        return labels.rest;
    }

    /** {@return whether the block below was taken as the value of a label} */
    private boolean take(Block block, Optional<Block> below) {
        if (block instanceof Paragraph paragraph) {
            return lines(paragraph.stretch(), below);
        }
        if (block instanceof Listing listing) {
            items(listing);
        } else if (block instanceof Table table && table.header().size() == 2) {
            rows(table);
        } else {
            rest.add(block);
        }
        return false;
    }

    private boolean lines(Stretch paragraph, Optional<Block> below) {
        List<Stretch> lines = Lines.of(paragraph);
        List<Stretch> others = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Stretch line = lines.get(i);
            List<LabelLine> labels = LabelLine.all(Lines.text(line));
            if (labels.isEmpty() || !labels.stream().allMatch(this::isKnown)) {
                others.add(line);
                continue;
            }
            flush(others);
            LabelLine last = labels.get(labels.size() - 1);
            Stretch at = labels.size() == 1 ? line : Lines.at(line, last.value());
            labels.subList(0, labels.size() - 1)
                    .forEach(label -> add(label, Lines.at(line, label.value()), label.value()));
            if (last.value().isBlank() && i == lines.size() - 1) {
                Optional<Passage> value = below.flatMap(block -> valueBelow(last, block));
                if (value.isPresent()) {
                    add(last, at, value.get());
                    return true;
                }
            }
            Passage value = last.value();
            int next = i + 1;
            while (next < lines.size()
                    && LabelLine.of(Lines.text(lines.get(next))).isEmpty()) {
                next++;
            }
            if (next > i + 1) {
                Stretch more = lines.get(i + 1).to(lines.get(next - 1).end());
                value = Lines.joined(value, more.passage());
                i = next - 1;
            }
            if (value.isBlank()) {
                // What it is for is not said, or comes below in another form.
                others.add(line);
            } else {
                add(last, at, value);
            }
        }
        flush(others);
        return false;
    }

    /** {@return the value of a label whose line says nothing more: a list, or a line of text under what is no heading} */
    private static Optional<Passage> valueBelow(LabelLine label, Block below) {
        if (below instanceof Listing listing) {
            return Optional.of(inOneLine(listing));
        }
        return Optional.of(below)
                .filter(Paragraph.class::isInstance)
                .map(Block::passage)
                .filter(text -> text.text().indexOf('\n') < 0
                        && LabelLine.of(text).isEmpty()
                        && HeadingPlace.of(label.label()).isEmpty());
    }

    private void flush(List<Stretch> lines) {
        if (!lines.isEmpty()) {
            rest.add(new Paragraph(lines.get(0).to(lines.get(lines.size() - 1).end())));
            lines.clear();
        }
    }

    private void items(Listing listing) {
        List<Element> others = new ArrayList<>();
        for (Element item : listing.items()) {
            Passage text = item.stretch().passage();
            Optional<LabelLine> label = LabelLine.of(text)
                    .or(() -> withoutColon(text))
                    .filter(l -> item.box().isEmpty() && !l.value().isBlank() && isKnown(l) && !isSection(item));
            if (label.isPresent()) {
                add(label.get(), item.stretch(), label.get().value());
            } else {
                others.add(item);
            }
        }
        if (!others.isEmpty()) {
            rest.add(new Listing(listing.stretch(), others));
        }
    }

    /** A bullet with a list of its own under it may be a section that is called like a label. */
    private static boolean isSection(Element item) {
        return item.blocks().size() > 1
                && item.blocks().get(1) instanceof Listing
                && LabelLine.of(item.blocks().get(0).passage())
                        .filter(l -> l.value().isBlank())
                        .map(LabelLine::label)
                        .flatMap(HeadingPlace::of)
                        .isPresent();
    }

    /** A few houses write {@code Resolved 2025-11-05 17:02}. */
    private static Optional<LabelLine> withoutColon(Passage text) {
        int digit = 0;
        while (digit < text.text().length() && !Character.isDigit(text.text().charAt(digit))) {
            digit++;
        }
        return digit == 0 || digit == text.text().length() || text.text().charAt(digit - 1) != ' '
                ? Optional.empty()
                : Optional.of(new LabelLine(
                        text.part(0, digit), false, text.part(digit, text.text().length())));
    }

    private void rows(Table table) {
        boolean labels = label(table.header()).isPresent()
                || table.rows().stream().anyMatch(row -> label(row).isPresent());
        if (!labels) {
            rest.add(table);
            return;
        }
        if (!isMereHeader(table.header())) {
            row(table, table.header());
        }
        table.rows().forEach(row -> row(table, row));
    }

    private void row(Table table, List<Passage> row) {
        Optional<LabelLine> label = label(row);
        label.ifPresent(l -> add(l, Lines.at(table.stretch(), row.get(0)), row.get(1)));
        List<Passage> others = row.stream()
                .skip(label.isPresent() ? 2 : 0)
                .filter(cell -> !cell.isBlank())
                .toList();
        if (!others.isEmpty()) {
            String words = others.stream().map(Passage::text).collect(Collectors.joining(": "));
            rest.add(new Words(
                    TableRow.stretch(table, row),
                    new Passage(words, others.get(0).position())));
        }
    }

    private Optional<LabelLine> label(List<Passage> row) {
        return row.size() < 2
                ? Optional.empty()
                : Optional.of(new LabelLine(bare(row.get(0)), true, row.get(1))).filter(this::isKnown);
    }

    /** {@return whether the headings say no more than that names and values follow} */
    private static boolean isMereHeader(List<Passage> header) {
        return header.stream()
                .map(heading -> Names.normal(heading.text()))
                .allMatch(heading -> heading.isEmpty() || MERE_HEADINGS.contains(heading));
    }

    private static Passage bare(Passage cell) {
        boolean bold = cell.text().length() > 4
                && cell.text().startsWith("**")
                && cell.text().endsWith("**");
        return bold ? cell.part(2, cell.text().length() - 2) : cell;
    }

    private static Passage inOneLine(Listing listing) {
        List<Passage> items =
                listing.items().stream().map(item -> item.stretch().passage()).toList();
        return new Passage(
                String.join(", ", items.stream().map(Passage::text).toList()),
                items.get(0).position());
    }

    private boolean isKnown(LabelLine label) {
        return place(label).filter(place -> sections.contains(place.section())).isPresent();
    }

    private static Optional<TemplatePlace> place(LabelLine label) {
        return Names.LABELS
                .place(label.name())
                .map(TemplatePlace::of)
                .filter(place -> !place.is(Section.METADATA, Labels.INCIDENT_ID)
                        || !LOOSE_NAMES_OF_ID.contains(Names.normal(label.name()))
                        || isId(label.value().text()));
    }

    private static boolean isId(String value) {
        return value.chars().anyMatch(Character::isDigit) && value.split("\\s+", -1).length <= MOST_WORDS_OF_ID;
    }

    /** {@return the blocks of a text without the paragraphs of metadata that some houses begin it with} */
    static List<Block> takeFromParagraphsOfLabels(List<Block> blocks, TemplateChapters chapters) {
        List<Block> rest = new ArrayList<>();
        for (Block block : blocks) {
            boolean metadata = block instanceof Paragraph paragraph
                    && paragraph.stretch().end() - paragraph.stretch().line() > 1
                    && Lines.of(paragraph.stretch()).stream()
                            .allMatch(line -> LabelLine.of(Lines.text(line))
                                    .filter(LabelLine::bold)
                                    .isPresent());
            rest.addAll(metadata ? take(List.of(block), chapters) : List.of(block));
        }
        return rest;
    }

    /** {@return whether a block is nothing but labels} */
    static boolean isAllLabels(Block block) {
        return block instanceof Paragraph paragraph
                && Lines.of(paragraph.stretch()).stream().allMatch(line -> {
                    List<LabelLine> labels = LabelLine.all(Lines.text(line));
                    return !labels.isEmpty() && labels.stream().allMatch(l -> place(l).isPresent());
                });
    }

    private void add(LabelLine label, Stretch stretch, Passage value) {
        TemplatePlace place = place(label).orElseThrow();
        chapters.label(place, stretch, place.is(Section.METADATA, Labels.SEVERITY) ? withoutSign(value) : value);
    }

    /** Many show how bad it was by a sign as well. */
    private static Passage withoutSign(Passage value) {
        return value.part(Lines.behindSigns(value.text()), value.text().length());
    }
}
