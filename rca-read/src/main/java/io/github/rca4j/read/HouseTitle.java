package io.github.rca4j.read;

import io.github.rca4j.model.outline.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles as people write them: the kind of document before them is not a part of them. */
final class HouseTitle {
    private static final Pattern KIND = Pattern.compile(
            "[^\\p{L}\\p{N}]{0,4}+(?:(?:incident\\s++)?post-?\\s?mortem(?:\\s++report)?|rca|root cause analysis|(?:5|five)\\s++whys(?:\\s++analysis)?|incident report|incident|nachbetrachtung|ポストモーテム)\\s*+(?::|：|—|–|-(?=\\s))\\s*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ID = Pattern.compile(
            "(?:[^\\p{L}\\p{N}]{0,4}+|\\p{L}{1,12}+\\s?[:—–-]\\s)([A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{1,12}){1,4})(?=\\s*[:：—–]|\\s-\\s)");
    private static final int LONGEST = 200;

    private HouseTitle() {}

    /** {@return the title without the kind of document} */
    static Passage of(Passage title) {
        Matcher kind = KIND.matcher(title.text());
        return kind.lookingAt() && kind.end() < title.text().length()
                ? title.part(kind.end(), title.text().length())
                : title;
    }

    /** {@return the id that a title begins with, such as {@code INC-88}} */
    static Optional<Passage> id(Passage title) {
        Matcher id = ID.matcher(title.text());
        return id.lookingAt() ? Optional.of(title.part(id.start(1), id.end(1))) : Optional.empty();
    }

    /** A day in the middle of a title may be that of something else. */
    private static boolean isSetOff(String title, int day) {
        String before = title.substring(0, day);
        return before.isBlank() || before.endsWith("(") || before.endsWith(" on ");
    }

    /** {@return the day that a title names, at its start, at its end, in parentheses, or behind "on"} */
    static Optional<Passage> date(Passage title) {
        String text = title.text();
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            if (begins && Character.isLetterOrDigit(text.charAt(i))) {
                Cursor cursor = new Cursor(text.substring(i));
                if (DateText.read(cursor).isPresent()
                        && (isSetOff(text, i) || cursor.rest().isBlank())) {
                    return Optional.of(
                            title.part(i, text.length() - cursor.rest().length()));
                }
            }
        }
        return Optional.empty();
    }
}
