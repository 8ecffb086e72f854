package io.github.rca4j.read;

import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.outline.Meant;
import io.github.rca4j.model.outline.Passage;
import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * The time that an entry of a timeline begins with.
 *
 * @param time the time, as the model writes it
 * @param event what follows it
 */
record TimeLead(Passage time, Passage event) {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 40;
    private static final String SEPARATORS = " :：—–-→>|";

    /** {@return the time that a text begins with, in bold, in brackets or plain} */
    static Optional<TimeLead> of(Passage text, TimelineContext context) {
        String all = text.text();
        for (String[] marks : new String[][] {{"**", "**"}, {"[", "]"}, {"`", "`"}}) {
            int end = all.startsWith(marks[0]) ? all.indexOf(marks[1], marks[0].length()) : -1;
            if (end > 0) {
                return of(text, marks[0].length(), end, end + marks[1].length(), context);
            }
        }
        int end = 0;
        Optional<TimeLead> longest = Optional.empty();
        for (int words = 0; words < MOST_WORDS && end < all.length(); words++) {
            int start = end;
            while (end < all.length() && !Character.isWhitespace(all.charAt(end))) {
                end++;
            }
            if (end - start > LONGEST_WORD) {
                return longest;
            }
            Optional<TimeLead> found = of(text, 0, end, end, context);
            longest = found.isPresent() ? found : longest;
            while (end < all.length() && all.charAt(end) == ' ') {
                end++;
            }
        }
        return longest;
    }

    private static Optional<TimeLead> of(Passage text, int from, int to, int after, TimelineContext context) {
        String raw = text.text().substring(from, to);
        int end = raw.length();
        while (end > 0 && SEPARATORS.indexOf(raw.charAt(end - 1)) >= 0) {
            end--;
        }
        String cell = raw.substring(0, end);
        if (!isTime(cell, context)) {
            return Optional.empty();
        }
        int rest = after;
        while (rest < text.text().length() && SEPARATORS.indexOf(text.text().charAt(rest)) >= 0) {
            rest++;
        }
        return Optional.of(new TimeLead(
                time(text.part(from, from + end), context),
                text.part(rest, text.text().length())));
    }

    private static boolean isTime(String cell, TimelineContext context) {
        boolean digits = cell.chars().anyMatch(Character::isDigit);
        return digits
                && (!(TimelineText.parse(cell, context.zone(), context.day()) instanceof TimelineTime.Verbatim)
                        || new HouseWording().date(cell).filter(Meant::whole).isPresent());
    }

    /** {@return the time in a cell, as the model writes it} */
    static Passage time(Passage cell, TimelineContext context) {
        return NormalForm.line(cell.text()).isEmpty()
                ? cell
                : new Passage(
                        TimelineText.parse(cell.text(), context.zone(), context.day())
                                .text(),
                        cell.position());
    }
}
