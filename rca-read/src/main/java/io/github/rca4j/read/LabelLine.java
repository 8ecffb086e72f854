package io.github.rca4j.read;

import io.github.rca4j.model.outline.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A label and its value in one line, in any of the styles that people use: {@code **Owner**: x}, {@code **Owner:** x},
 * {@code **Owner** · x}, {@code Owner: x}.
 *
 * @param label the label, without its colon
 * @param bold whether the label stands out by itself
 * @param value what stands beside it; may be blank
 */
record LabelLine(Passage label, boolean bold, Passage value) {
    private static final String SEPARATORS = ":：·—–-→>";
    private static final String BAR = " | **";
    private static final int LONGEST_NAME = 60;
    /** Nobody sets more than this apart by bars. */
    private static final int LONGEST_LINE = 2_000;

    /** {@return the words of the label} */
    String name() {
        return label.text();
    }

    /** {@return the labels of a line; there are several if they are set apart by bars} */
    static List<LabelLine> all(Passage line) {
        List<LabelLine> labels = new ArrayList<>();
        int start = 0;
        int bar = line.text().length() > LONGEST_LINE ? -1 : line.text().indexOf(BAR);
        for (; bar >= 0; bar = line.text().indexOf(BAR, start)) {
            of(line.part(start, bar)).ifPresent(labels::add);
            start = bar + 3;
        }
        of(line.part(start, line.text().length())).ifPresent(labels::add);
        return labels;
    }

    /** {@return the label that a line begins with} */
    static Optional<LabelLine> of(Passage line) {
        String text = line.text();
        String mark = text.startsWith("**") ? "**" : text.startsWith("__") ? "__" : text.startsWith("*") ? "*" : "";
        int end = mark.isEmpty() ? text.indexOf(':') : text.indexOf(mark, mark.length());
        if (end <= mark.length() || end > LONGEST_NAME) {
            return Optional.empty();
        }
        Passage name = line.part(mark.length(), end);
        boolean colonInside = name.text().endsWith(":") || name.text().endsWith("：");
        int value = end + Math.max(1, mark.length());
        if (!mark.isEmpty() && !colonInside) {
            int separator = value;
            while (separator < text.length() && text.charAt(separator) == ' ') {
                separator++;
            }
            boolean separated = separator < text.length() && SEPARATORS.indexOf(text.charAt(separator)) >= 0;
            if (!separated && separator < text.length()) {
                return Optional.empty();
            }
            value = Math.min(text.length(), separator + (separated ? 1 : 0));
        }
        Passage label = colonInside ? name.part(0, name.text().length() - 1) : name;
        return label.isBlank()
                ? Optional.empty()
                : Optional.of(new LabelLine(label, !mark.isEmpty(), line.part(value, text.length())));
    }
}
