package io.github.rca4j.model.outline;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is noted while a document is read: where everything stands, what fits nowhere, and what was not understood. */
final class Notebook {
    private static final int LONGEST_QUOTE = 60;

    final Wording wording;
    private final Map<String, Position> positions = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Leftover> leftovers = new ArrayList<>();
    private int switches;

    Notebook(Wording wording) {
        this.wording = wording;
        positions.put("", Position.START);
    }

    /** A property stands here; the first of its places counts. */
    void place(String path, Position position) {
        positions.putIfAbsent(path, position);
    }

    /** A rule is switched off here; sections are read in the order in which the value holds such rules. */
    void placeSwitch(Position position) {
        place("suppressedRules[" + switches++ + "]", position);
    }

    /** A value was there and could not be typed, or not with all that it says. */
    void untyped(Optional<Section> section, String path, String label, Passage raw, String text, String expected) {
        place(path, raw.position());
        keep(section, Optional.of(label), text, raw.position());
        finding(
                "READ-03",
                path,
                "'" + label + "' says '" + quoted(raw.text()) + "', which is not wholly " + expected
                        + "; the words are kept as a leftover",
                "write " + expected,
                raw.position());
    }

    /** A text was there that fits no field. */
    void leftover(Optional<Section> section, Optional<String> label, String text, Position position) {
        keep(section, label, text, position);
        String where = section.map(s -> "of '" + s.heading() + "'").orElse("above the first section");
        finding(
                "READ-02",
                "leftovers[" + (leftovers.size() - 1) + "]",
                "'" + quoted(label.map(l -> l + ": ").orElse("") + text) + "' fits no field " + where
                        + "; it is kept as a leftover",
                "move it to the field that it belongs to",
                position);
    }

    private void keep(Optional<Section> section, Optional<String> label, String text, Position position) {
        Leftover leftover = new Leftover(section, label, Optional.of(text));
        if (leftover.label().isPresent() || leftover.text().isPresent()) {
            place("leftovers[" + leftovers.size() + "]", position);
            leftovers.add(leftover);
        }
    }

    /** Something was left out on purpose. */
    void note(String rule, String message, Position position) {
        findings.add(new Finding(rule, Level.NOTE, "", message, Optional.empty(), Optional.of(position)));
    }

    private void finding(String rule, String path, String message, String hint, Position position) {
        findings.add(new Finding(rule, Level.WARNING, path, message, Optional.of(hint), Optional.of(position)));
    }

    private static String quoted(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_QUOTE && line.length() == text.length()
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(line.codePointCount(0, line.length()), LONGEST_QUOTE)))
                        + "…";
    }

    List<Leftover> leftovers() {
        return leftovers;
    }

    Map<String, Position> positions() {
        return positions;
    }

    /** {@return the findings in the order of the text} */
    List<Finding> findings() {
        Comparator<Position> order = Comparator.comparingInt(Position::line).thenComparingInt(Position::column);
        return findings.stream()
                .sorted(Comparator.comparing(f -> f.position().orElse(Position.START), order))
                .toList();
    }
}
