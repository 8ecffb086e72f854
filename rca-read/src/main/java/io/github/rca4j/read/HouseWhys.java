package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whys as people write them: headings, lists, tables and labels; a question and its answer, or the cause alone. */
final class HouseWhys {
    /** What numbers a why and says nothing else. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\**+(?:(?:why|warum|question|なぜ)\\s*+#?\\s*+[0-9]{1,2}|[0-9]{1,2})\\s*+(?:\\([^)]{0,40}+\\))?\\**+\\s*+[:.)—–-]++\\**+\\s*+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern NUMBERED = Pattern.compile(
            "\\W{0,4}+(?:why|warum|question|なぜ)\\s*+#?\\s*+[0-9]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String WHY = "Why #1";
    private static final String SEPARATORS = " *\n→➜⇒>=—–-:";

    private HouseWhys() {}

    /** {@return whether a heading asks why, or is numbered as one that does} */
    static boolean asks(Passage heading) {
        String name = Names.normal(heading.text());
        return name.startsWith("why")
                || name.startsWith("warum")
                || name.startsWith("なぜ")
                || NUMBERED.matcher(heading.text()).lookingAt();
    }

    /** {@return a why that is written under a heading} */
    static List<Block> of(Chapter chapter) {
        return why(chapter.heading(), chapter.stretch(), chapter.blocks());
    }

    /** {@return the whys of a section} */
    static List<Block> of(List<Block> blocks) {
        List<Block> whys = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Listing listing) {
                listing.items().forEach(item -> whys.addAll(item(item)));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> whys.addAll(row(table, row)));
            } else if (block instanceof Paragraph paragraph) {
                whys.addAll(lines(paragraph.stretch(), !whys.isEmpty()));
            } else {
                whys.add(new Words(block.stretch(), block.passage()));
            }
        }
        return whys;
    }

    private static List<Block> item(Element item) {
        Optional<Label> label = ItemLabels.label(item.stretch().passage(), item.stretch());
        if (label.isPresent()) {
            return asWhy(label.get());
        }
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Paragraph first)) {
            return List.of(new Label(item.stretch(), WHY, item.stretch().passage()));
        }
        return why(
                first.passage(),
                first.stretch(),
                item.blocks().subList(1, item.blocks().size()));
    }

    /** An answer under its question belongs to the why that is open. */
    private static List<Block> asWhy(Label label) {
        return label.name().equals("Answer") ? List.of(new Words(label.stretch(), label.value())) : List.of(label);
    }

    /** A line that is numbered as a why begins one. */
    private static List<Block> lines(Stretch paragraph, boolean open) {
        List<Block> whys = new ArrayList<>();
        boolean within = open;
        for (Stretch line : Lines.of(paragraph)) {
            Passage text = Lines.text(line);
            Optional<Label> label = ItemLabels.label(text, line);
            if (NUMBER.matcher(text.text()).lookingAt()) {
                whys.addAll(why(text, line, List.of()));
                within = true;
            } else if (label.isPresent() && within) {
                whys.addAll(asWhy(label.get()));
            } else {
                whys.add(within ? new Words(line, withoutArrow(text)) : new Paragraph(line));
            }
        }
        return whys;
    }

    private static List<Block> row(Table table, List<Passage> row) {
        List<Passage> cells = row.stream()
                .filter(c -> c.text().chars().anyMatch(Character::isLetter))
                .toList();
        if (cells.isEmpty()) {
            return List.of();
        }
        List<Block> why = new ArrayList<>();
        boolean asked = cells.size() > 1;
        why.add(new Label(table.stretch(), WHY, cells.get(asked ? 1 : 0)));
        if (asked) {
            why.add(new Label(table.stretch(), "Question", cells.get(0)));
        }
        cells.stream().skip(2).forEach(c -> why.add(new Label(table.stretch(), "Evidence", c)));
        return why;
    }

    private static List<Block> why(Passage text, Stretch stretch, List<Block> below) {
        Matcher number = NUMBER.matcher(text.text());
        Passage said = number.lookingAt() ? text.part(number.end(), text.text().length()) : text;
        int end = endOfQuestion(said.text());
        Passage answer = withoutArrow(said.part(end, said.text().length()));
        List<Block> labels = new ArrayList<>();
        List<Block> answers = new ArrayList<>();
        for (Block block : ItemLabels.in(below)) {
            if (block instanceof Label label && !label.name().equals("Answer")) {
                labels.add(label);
            } else {
                Passage words = block instanceof Label label ? label.value() : withoutArrow(block.passage());
                answers.add(new Words(block.stretch(), words));
            }
        }
        List<Block> why = new ArrayList<>(List.of(new Label(stretch, WHY, answer)));
        why.addAll(answers);
        if (end > 0) {
            why.add(new Label(stretch, "Question", said.part(0, end)));
        }
        why.addAll(labels);
        return why;
    }

    /** {@return where the answer begins; 0 if nothing is asked} */
    private static int endOfQuestion(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '?' || text.charAt(i) == '？') {
                int end = i + 1;
                while (end < text.length() && "*?？_\"”)）".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                if (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || SEPARATORS.indexOf(text.charAt(end)) >= 0) {
                    return end;
                }
            }
        }
        return 0;
    }

    private static Passage withoutArrow(Passage text) {
        int start = 0;
        String arrows = "→➜⇒>=—–- \n";
        String all = text.text();
        boolean arrow = !all.isEmpty()
                && ("→➜⇒—–".indexOf(all.charAt(0)) >= 0
                        || all.startsWith("->")
                        || all.startsWith("=>")
                        || all.startsWith("- "));
        while (arrow && start < all.length() && arrows.indexOf(all.charAt(start)) >= 0) {
            start++;
        }
        return text.part(start, all.length());
    }
}
