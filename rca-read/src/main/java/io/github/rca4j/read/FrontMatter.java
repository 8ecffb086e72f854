package io.github.rca4j.read;

import io.github.rca4j.model.outline.Block;
import io.github.rca4j.model.outline.Block.Words;
import io.github.rca4j.model.outline.Manuscript;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.outline.Source;
import io.github.rca4j.model.outline.Source.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What a site generator reads above a document: YAML between two lines of hyphens, or TOML between lines of pluses. */
final class FrontMatter {
    private static final String MARK = "---";
    private static final String TOML = "+++";
    private static final String TITLE = "title";
    private static final int MOST_LINES = 200;
    private static final int MOST_CHARACTERS = 20_000;
    private static final int DEEPEST = 5;
    private static final LoadSettings LIMITS = LoadSettings.builder()
            .setLabel("front matter")
            .setCodePointLimit(MOST_CHARACTERS)
            .build();

    private final String rest;
    private final List<Entry> entries;

    /** A key and its value, where both stand in one line or more. */
    private record Entry(String key, Stretch stretch, Passage value) {}

    private FrontMatter(String rest, List<Entry> entries) {
        this.rest = rest;
        this.entries = entries;
    }

    static FrontMatter of(String text) {
        String mark = text.startsWith(TOML) ? TOML : MARK;
        if (!text.startsWith(mark)) {
            return new FrontMatter(text, List.of());
        }
        Source source = Source.of(text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text);
        int end = 1;
        while (end < Math.min(source.size(), MOST_LINES)
                && !source.line(end).stripTrailing().equals(mark)) {
            end++;
        }
        boolean closed = end < Math.min(source.size(), MOST_LINES)
                && source.line(0).stripTrailing().equals(mark);
        Optional<List<Entry>> entries = !closed
                ? Optional.empty()
                : mark.equals(TOML) ? Optional.of(assignments(source, end)) : entries(source, end);
        return entries.isEmpty()
                ? new FrontMatter(text, List.of())
                : new FrontMatter(blanked(text, end), entries.get());
    }

    /** Empty lines in place of those that were read keep the numbers of the others. */
    private static String blanked(String text, int end) {
        int lines = 0;
        int at = 0;
        StringBuilder out = new StringBuilder(text.length());
        while (lines <= end && at < text.length()) {
            char c = text.charAt(at++);
            boolean pair = c == '\r' && at < text.length() && text.charAt(at) == '\n';
            if (!pair && (c == '\n' || c == '\r')) {
                lines++;
                out.append('\n');
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Of TOML, which few use, one value in each line; what is more is kept as it stands. */
    private static List<Entry> assignments(Source source, int end) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < end; i++) {
            Stretch line = new Stretch(source, i, 0, i + 1, 0);
            String text = source.line(i);
            int equals = Math.max(0, text.indexOf(" = "));
            Passage value = line.from(i, equals == 0 ? 0 : equals + 3).passage();
            String bare = value.text().replaceAll("[\\[\\]\"]", "");
            if (!text.isBlank()) {
                entries.add(new Entry(text.substring(0, equals).strip(), line, new Passage(bare, value.position())));
            }
        }
        return entries;
    }

    private static Optional<List<Entry>> entries(Source source, int end) {
        StringBuilder yaml = new StringBuilder();
        for (int i = 1; i < end; i++) {
            yaml.append(source.line(i)).append('\n');
        }
        try {
            List<Entry> entries = new ArrayList<>();
            if (!isPlain(yaml.toString())) {
                return Optional.empty();
            }
            Optional<Node> root = new Composer(LIMITS, parser(yaml.toString())).getSingleNode();
            if (root.isPresent() && root.get() instanceof MappingNode map) {
                map.getValue().forEach(tuple -> entries.add(entry(source, tuple)));
                return Optional.of(entries);
            }
            return root.isEmpty() ? Optional.of(entries) : Optional.empty();
        } catch (YamlEngineException e) {
            // It is no YAML that anybody would write, so it is text.
            return Optional.empty();
        }
    }

    private static Parser parser(String yaml) {
        return new ParserImpl(LIMITS, new StreamReader(LIMITS, yaml));
    }

    /** What refers to itself, or lies deep, is nothing that anybody writes above a document. */
    private static boolean isPlain(String yaml) {
        int depth = 0;
        for (Parser events = parser(yaml); events.hasNext(); ) {
            Event event = events.next();
            depth += switch (event.getEventId()) {
                case MappingStart, SequenceStart -> 1;
                case MappingEnd, SequenceEnd -> -1;
                default -> 0;
            };
            if (event.getEventId() == Event.ID.Alias || depth > DEEPEST) {
                return false;
            }
        }
        return true;
    }

    private static Entry entry(Source source, NodeTuple tuple) {
        Node key = tuple.getKeyNode();
        Node value = tuple.getValueNode();
        int first = line(key);
        int line = Math.max(first, line(value));
        int last = value.getEndMark()
                        .map(m -> m.getLine() + (m.getColumn() == 0 ? 0 : 1))
                        .orElse(line)
                + 1;
        Stretch stretch = new Stretch(source, first, 0, Math.max(first + 1, Math.min(last, source.size())), 0);
        int column = value.getStartMark().map(m -> m.getColumn()).orElse(0);
        Passage at = new Stretch(source, line, column, line + 1, 0).passage();
        return new Entry(text(key), stretch, new Passage(text(value), at.position()));
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine()).orElse(0) + 1;
    }

    private static String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        if (node instanceof SequenceNode list) {
            return String.join(
                    ", ", list.getValue().stream().map(FrontMatter::text).toList());
        }
        return node instanceof MappingNode map
                ? String.join(
                        ", ",
                        map.getValue().stream()
                                .map(t -> text(t.getKeyNode()) + ": " + text(t.getValueNode()))
                                .toList())
                : "";
    }

    /** {@return the document without it, line for line} */
    String rest() {
        return rest;
    }

    /** {@return the title that it gives} */
    Optional<Passage> title() {
        return entries.stream()
                .filter(e -> e.key().equals(TITLE))
                .map(Entry::value)
                .findFirst();
    }

    /** Gives the labels that are known to their sections; {@return the others, less the title, if it is the document's} */
    List<Block> take(Optional<Passage> title, TemplateChapters chapters) {
        List<Block> others = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<TemplatePlace> place = Names.LABELS.place(entry.key()).map(TemplatePlace::of);
            boolean said = entry.key().equals(TITLE)
                    && title.map(t -> t.text().equals(entry.value().text())).orElse(true);
            if (!said && place.isPresent()) {
                chapters.label(place.get(), entry.stretch(), entry.value());
            } else if (!said) {
                others.add(words(entry));
            }
        }
        return others;
    }

    private static Words words(Entry entry) {
        Passage value = entry.value();
        String key = entry.key().isEmpty() ? "" : "**" + entry.key() + "**: ";
        return new Words(entry.stretch(), new Passage(key + value.text(), value.position()));
    }

    /** {@return a document in the template's form, with this above its first section} */
    Manuscript above(Manuscript document) {
        if (entries.isEmpty()) {
            return document;
        }
        List<Block> opening = new ArrayList<>();
        entries.forEach(entry -> opening.add(words(entry)));
        opening.addAll(document.opening());
        return new Manuscript(document.title(), opening, document.chapters());
    }
}
