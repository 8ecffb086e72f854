package io.github.rca4j.read;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes labels and their values from lines, bullets and tables, each to the section of the template where it belongs. */
final class MetadataLabels {
    private static final String SEVERITY = "METADATA/Severity";

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
            Optional<Listing> below = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Listing listing
                    ? Optional.of(listing)
                    : Optional.empty();
            i += labels.take(blocks.get(i), below) ? 1 : 0;
        }
        return labels.rest;
    }

    /** {@return whether the list below was taken as the value of a label} */
    private boolean take(Block block, Optional<Listing> below) {
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

    private boolean lines(Stretch paragraph, Optional<Listing> below) {
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
            Stretch at = labels.size() == 1 ? line : besideLabel(line, last);
            labels.subList(0, labels.size() - 1).forEach(label -> add(label, besideLabel(line, label), label.value()));
            if (last.value().isBlank() && i == lines.size() - 1 && below.isPresent()) {
                add(last, at, inOneLine(below.get()));
                return true;
            }
            Passage value = last.value();
            while (i + 1 < lines.size()
                    && LabelLine.of(Lines.text(lines.get(i + 1))).isEmpty()) {
                value = Lines.joined(value, Lines.text(lines.get(++i)));
            }
            add(last, at, value);
        }
        flush(others);
        return false;
    }

    /** Of several labels in a line, each has a part of it. */
    private static Stretch besideLabel(Stretch line, LabelLine label) {
        return line.from(line.line(), Math.max(0, label.value().position().column() - 1 - line.column()));
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
                    .filter(l -> item.box().isEmpty() && isKnown(l) && !isSection(item));
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
        List<List<Passage>> rows = new ArrayList<>(table.rows());
        rows.add(0, table.header());
        boolean taken = false;
        List<Passage> others = new ArrayList<>();
        for (List<Passage> row : rows) {
            Optional<LabelLine> label =
                    row.size() < 2 ? Optional.empty() : Optional.of(new LabelLine(bare(row.get(0)), true, row.get(1)));
            if (label.filter(this::isKnown).isPresent()) {
                add(label.get(), table.stretch(), row.get(1));
                taken = true;
            } else if (row != table.header()) {
                others.addAll(row.stream().filter(cell -> !cell.isBlank()).toList());
            }
        }
        if (!taken) {
            rest.add(table);
        } else if (!others.isEmpty()) {
            rest.add(new Words(
                    table.stretch(), others.stream().reduce(Lines::joined).orElseThrow()));
        }
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
        return Names.LABELS
                .place(label.name())
                .filter(place -> sections.contains(section(place)))
                .isPresent();
    }

    private static Section section(String place) {
        return Section.valueOf(place.substring(0, place.indexOf('/')));
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
                    return !labels.isEmpty()
                            && labels.stream()
                                    .allMatch(l -> Names.LABELS.place(l.name()).isPresent());
                });
    }

    private void add(LabelLine label, Stretch stretch, Passage value) {
        String place = Names.LABELS.place(label.name()).orElseThrow();
        Passage words = place.equals(SEVERITY) ? withoutSign(value) : value;
        chapters.label(section(place), place.substring(place.indexOf('/') + 1), stretch, words);
    }

    /** Many show how bad it was by a sign as well. */
    private static Passage withoutSign(Passage value) {
        int start = 0;
        while (start < value.text().length()
                && !Character.isLetterOrDigit(value.text().codePointAt(start))
                && "*_`[(".indexOf(value.text().charAt(start)) < 0) {
            start += Character.charCount(value.text().codePointAt(start));
        }
        return value.part(start, value.text().length());
    }
}
