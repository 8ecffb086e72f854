package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Element;
import io.github.rca4j.model.outline.Block.Label;
import io.github.rca4j.model.outline.Block.Listing;
import io.github.rca4j.model.outline.Block.Paragraph;
import io.github.rca4j.model.outline.Block.Table;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Labels;
import io.github.rca4j.model.outline.Manuscript.Chapter;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whys as people write them: headings, lists, tables and labels; a question and its answer, or the cause alone. */
final class HouseWhys {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String WORD = "(?:why|warum|question|なぜ)\\s*+#?\\s*+[0-9]{1,2}";
    /** What numbers a why and says nothing else. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\**+(?:" + WORD + "|[0-9]{1,2})\\s*+(?:\\([^)]{0,40}+\\))?\\**+\\s*+[:.)—–-]++\\**+\\s*+", FLAGS);

    private static final Pattern NUMBERED = Pattern.compile("[^\\p{L}\\p{N}]{0,4}+" + WORD, FLAGS);
    /** What numbers a row and says nothing else. */
    private static final Pattern ORDINAL = Pattern.compile("\\**+(?:" + WORD + "|#?[0-9]{1,2})[.:)]?\\**+", FLAGS);

    private static final String WHY = Labels.WHY + 1;
    private static final String ANSWER = "Answer";
    private static final Set<String> LABELS = Set.of(Labels.QUESTION, ANSWER, Labels.EVIDENCE, Labels.ROOT_CAUSE);
    private static final String SEPARATORS = " *\n→➜⇒>=—–-:";
    private static final String ARROWS = "→➜⇒—–>=- \n";

    /** What stands before the first why. */
    private final List<Block> before = new ArrayList<>();

    private final List<Why> whys = new ArrayList<>();
    /** Whether the last why is complete, so that text below speaks of all of them. */
    private boolean closed;

    /** A why that is being read. */
    private record Why(Stretch stretch, List<Block> question, List<Block> answer, List<Block> labels) {
        Why(Stretch stretch) {
            this(stretch, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            Passage nothing = new Passage("", stretch.passage().position());
            blocks.add(new Label(stretch, WHY, nothing));
            blocks.addAll(answer);
            blocks.addAll(question);
            blocks.addAll(labels);
            return blocks;
        }
    }

    private HouseWhys() {}

    /** {@return whether a heading asks why, or is numbered as one that does} */
    static boolean asks(Passage heading) {
        String name = Names.normal(heading.text());
        return name.startsWith("why")
                || name.startsWith("warum")
                || name.startsWith("なぜ")
                || NUMBERED.matcher(heading.text()).lookingAt();
    }

    /** {@return whether a text holds lines that are numbered as whys} */
    static boolean areIn(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .flatMap(block -> Lines.of(block.stretch()).stream())
                .anyMatch(line -> NUMBERED.matcher(Lines.text(line).text()).lookingAt());
    }

    /** {@return a why that is written under a heading} */
    static List<Block> of(Chapter chapter) {
        HouseWhys section = new HouseWhys();
        section.why(chapter.heading(), chapter.stretch());
        section.readBelow(chapter.blocks());
        return section.blocks();
    }

    /** {@return the whys of a section} */
    static List<Block> of(List<Block> blocks) {
        HouseWhys section = new HouseWhys();
        for (Block block : blocks) {
            if (block instanceof Listing listing) {
                listing.items().forEach(section::item);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> section.row(table, row));
                section.closed = true;
            } else {
                section.readBelow(List.of(block));
            }
        }
        return section.blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(before);
        whys.forEach(why -> blocks.addAll(why.blocks()));
        return blocks;
    }

    private void item(Element item) {
        Optional<Label> label = ItemLabels.label(item.stretch().passage(), item.stretch(), LABELS);
        if (label.isPresent()) {
            label(label.get());
        } else if (!item.blocks().isEmpty() && item.blocks().get(0) instanceof Paragraph first) {
            why(first.passage(), first.stretch());
            readBelow(item.blocks().subList(1, item.blocks().size()));
        } else {
            why(item.stretch().passage(), item.stretch());
        }
    }

    /** Text that stands under a why is its answer, less the labels in it; a line that is numbered begins another why. */
    private void readBelow(List<Block> below) {
        for (Block block : below) {
            if (block instanceof Paragraph paragraph) {
                lines(paragraph.stretch());
            } else if (block instanceof Listing) {
                ItemLabels.in(List.of(block), LABELS).forEach(this::answer);
            } else {
                answer(block);
            }
        }
    }

    private void lines(Stretch paragraph) {
        List<Stretch> open = new ArrayList<>();
        for (Stretch line : Lines.of(paragraph)) {
            Passage text = Lines.text(line);
            Optional<Label> label = ItemLabels.label(text, line, LABELS);
            boolean begins = NUMBER.matcher(text.text()).lookingAt();
            if (begins || label.isPresent()) {
                answer(open);
            }
            if (begins) {
                why(text, line);
            } else if (label.isPresent()) {
                label(label.get());
            } else {
                open.add(line);
            }
        }
        answer(open);
    }

    private void answer(List<Stretch> lines) {
        if (!lines.isEmpty()) {
            answer(new Paragraph(lines.get(0).to(lines.get(lines.size() - 1).end())));
            lines.clear();
        }
    }

    private void answer(Block block) {
        if (block instanceof Label label) {
            label(label);
        } else if (whys.isEmpty() || closed) {
            before.add(block);
        } else {
            Why last = whys.get(whys.size() - 1);
            boolean labelled = !last.labels().isEmpty()
                    && last.labels().get(last.labels().size() - 1) instanceof Label label
                    && label.value().isBlank();
            (labelled ? last.labels() : last.answer()).add(new Words(block.stretch(), withoutArrow(block.passage())));
        }
    }

    private void label(Label label) {
        if (whys.isEmpty()) {
            before.add(label);
        } else if (label.name().equals(ANSWER)) {
            whys.get(whys.size() - 1).answer().add(new Words(label.stretch(), label.value()));
        } else {
            whys.get(whys.size() - 1).labels().add(label);
        }
    }

    private void row(Table table, List<Passage> row) {
        Stretch stretch = TableRow.stretch(table, row);
        Why why = new Why(stretch);
        boolean numbered = !row.isEmpty() && ORDINAL.matcher(row.get(0).text()).matches();
        int question = -1;
        int answer = -1;
        List<Integer> others = new ArrayList<>();
        for (int i = numbered ? 1 : 0; i < row.size(); i++) {
            String heading = heading(table, i);
            if (question < 0 && heading.equals(Labels.QUESTION)) {
                question = i;
            } else if (answer < 0 && heading.equals(ANSWER)) {
                answer = i;
            } else if (!heading.equals(Labels.EVIDENCE)) {
                others.add(i);
            }
        }
        if (question < 0 && (answer < 0 ? others.size() > 1 : !others.isEmpty())) {
            question = others.remove(0);
        }
        if (answer < 0 && !others.isEmpty()) {
            answer = others.remove(0);
        }
        TableRow.cell(row, question).ifPresent(cell -> why.question().add(new Label(stretch, Labels.QUESTION, cell)));
        TableRow.cell(row, answer).ifPresent(cell -> why.answer().add(new Words(stretch, cell)));
        for (int i = numbered ? 1 : 0; i < row.size(); i++) {
            Passage cell = row.get(i);
            if (cell.isBlank() || i == question || i == answer) {
                continue;
            }
            if (others.contains(i)) {
                String column =
                        i < table.header().size() ? table.header().get(i).text() + ": " : "";
                why.answer().add(new Words(stretch, new Passage(column + cell.text(), cell.position())));
            } else {
                why.labels().add(new Label(stretch, Labels.EVIDENCE, cell));
            }
        }
        if (!why.question().isEmpty()
                || !why.answer().isEmpty()
                || !why.labels().isEmpty()) {
            whys.add(why);
        }
    }

    /** {@return what a column holds, by its heading} */
    private static String heading(Table table, int column) {
        String heading =
                column < table.header().size() ? table.header().get(column).text() : "";
        return asks(new Passage(heading, table.stretch().passage().position()))
                ? Labels.QUESTION
                : Names.ITEM_LABELS.place(heading).orElse("");
    }

    private void why(Passage text, Stretch stretch) {
        Matcher number = NUMBER.matcher(text.text());
        Passage said = number.lookingAt()
                ? withoutBoldEnd(text.part(number.end(), text.text().length()))
                : text;
        int end = endOfQuestion(said.text());
        closed = false;
        Why why = new Why(stretch);
        if (end > 0) {
            why.question().add(new Label(stretch, Labels.QUESTION, withoutBold(said.part(0, end))));
        }
        Passage answer = withoutArrow(said.part(end, said.text().length()));
        if (!answer.isBlank()) {
            why.answer().add(new Words(stretch, answer));
        }
        whys.add(why);
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

    /** Bold that begins before the number of a why ends behind what it says. */
    private static Passage withoutBoldEnd(Passage said) {
        int line = said.text().indexOf('\n');
        String first = line < 0 ? said.text() : said.text().substring(0, line);
        int end = first.indexOf("**");
        boolean open = end > 0 && first.indexOf("**", end + 2) < 0 && !Character.isWhitespace(first.charAt(end - 1));
        return open ? new Passage(first.substring(0, end) + said.text().substring(end + 2), said.position()) : said;
    }

    private static Passage withoutBold(Passage question) {
        String text = question.text();
        boolean bold = text.length() > 4
                && text.startsWith("**")
                && text.endsWith("**")
                && text.indexOf("**", 2) == text.length() - 2;
        return bold ? question.part(2, text.length() - 2) : question;
    }

    private static Passage withoutArrow(Passage text) {
        String all = text.text();
        boolean arrow = !all.isEmpty()
                && ("→➜⇒—–".indexOf(all.charAt(0)) >= 0
                        || all.startsWith("->")
                        || all.startsWith("=>")
                        || all.startsWith("- "));
        int start = 0;
        while (arrow && start < all.length() && ARROWS.indexOf(all.charAt(start)) >= 0) {
            start++;
        }
        return text.part(start, all.length());
    }
}
