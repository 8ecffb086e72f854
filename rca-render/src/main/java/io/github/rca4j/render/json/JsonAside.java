package io.github.rca4j.render.json;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a document fits no property of the model: why, and the text, which is kept. */
final class JsonAside {
    private static final String UNKNOWN = "READ-02";
    private static final String MISFIT = "READ-03";
    private static final String REPLACED = "READ-04";
    private static final Optional<String> KEPT = Optional.of("it is kept as a leftover of its section");

    private static final Pattern WORD_START = Pattern.compile("_(.)");

    /** The sections that components of the RCA are; the title, say, is none. */
    private static final Map<String, Section> SECTIONS = Stream.of(Section.values())
            .filter(s -> s.level() == 2)
            .collect(Collectors.toMap(JsonAside::component, Function.identity()));

    private final List<Finding> findings = new ArrayList<>();
    private final List<Located> leftovers = new ArrayList<>();

    /** How many values are kept. */
    int size() {
        return leftovers.size();
    }

    void unknown(String path, Position position, String name, String known) {
        String problem = "'" + JsonPlace.quote(name) + "' is not a property here; one of " + known;
        findings.add(new Finding(UNKNOWN, Level.WARNING, path, problem, KEPT, Optional.of(position)));
    }

    void misfit(String path, Position position, String problem) {
        findings.add(new Finding(MISFIT, Level.WARNING, path, problem, KEPT, Optional.of(position)));
    }

    void replaced(String path, Position position) {
        String problem = "a character that is no text, NUL or half of a surrogate pair, is read as U+FFFD";
        findings.add(new Finding(REPLACED, Level.NOTE, path, problem, Optional.empty(), Optional.of(position)));
    }

    /** Keeps a value's text, and forgets what was kept of it by parts. */
    void keep(JsonWalk.Mark begin, String path, String text) {
        leftovers.subList(begin.leftovers(), leftovers.size()).clear();
        leftovers.add(Located.leaf(leftover(path, text), begin.position()));
    }

    private static Leftover leftover(String path, String text) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        Optional<Section> section = Optional.ofNullable(SECTIONS.get(path.substring(0, end)));
        // The section is said by where the text stands.
        String label = section.isPresent() && path.startsWith(".", end) ? path.substring(end + 1) : path;
        return new Leftover(section, Optional.of(label), Optional.of(text));
    }

    /** The component of the RCA that a section is. */
    private static String component(Section section) {
        return WORD_START
                .matcher(section.name().toLowerCase(Locale.ROOT))
                .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
    }

    /** JSON as Markdown shows it letter by letter. */
    static String code(String json) {
        int run = 0;
        int longest = 0;
        for (int i = 0; i < json.length(); i++) {
            run = json.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        if (json.indexOf('\n') < 0 && json.indexOf('\r') < 0) {
            String ticks = "`".repeat(longest + 1);
            return ticks + json + ticks;
        }
        String fence = "`".repeat(Math.max(3, longest + 1));
        // The last line closes what the first opens, and shows how far the value was indented.
        String last = json.substring(json.lastIndexOf('\n') + 1);
        String indentation =
                last.substring(0, last.length() - last.stripLeading().length());
        return fence + "json\n" + json.replace("\n" + indentation, "\n") + "\n" + fence;
    }

    /** What was said, in the order of the document. */
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(f -> f.position().orElse(Position.START), JsonAside::inOrder))
                .toList();
    }

    private static int inOrder(Position one, Position other) {
        return Comparator.comparingInt(Position::line)
                .thenComparingInt(Position::column)
                .compare(one, other);
    }

    /** The RCA with what was kept. */
    Located addTo(Located read) {
        if (leftovers.isEmpty()) {
            return read;
        }
        int at = Objects.requireNonNull(read.shape()).number("leftovers");
        Located own = read.parts().get(at);
        List<@Nullable Located> all = new ArrayList<>(own == null ? List.of() : own.parts());
        all.addAll(leftovers);
        Rca whole = ((Rca) Objects.requireNonNull(read.value()))
                .withLeftovers(all.stream()
                        .filter(Objects::nonNull)
                        .map(Located::value)
                        .map(Leftover.class::cast)
                        .toList());
        List<@Nullable Located> parts = new ArrayList<>(read.parts());
        parts.set(at, new Located(whole.leftovers(), (own == null ? leftovers.get(0) : own).position(), null, all));
        return new Located(whole, read.position(), read.shape(), parts);
    }
}
