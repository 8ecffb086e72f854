package io.github.rca4j.render.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Days and times in the one form of ISO 8601 that nearly all of them have. The JDK's parsers read every form, at a price:
 * they took a seventh of a document's time. What has another form is theirs, and what is none is theirs to refuse.
 */
final class IsoText {
    private static final String DAY = "0000-00-00";
    private static final String TIME = DAY + "T00:00:00";

    private IsoText() {}

    static LocalDate day(String text) {
        return text.length() == DAY.length() && hasForm(text, DAY) ? dayIn(text) : LocalDate.parse(text);
    }

    static OffsetDateTime time(String text) {
        return hasOffset(text) && hasForm(text, TIME)
                ? dayIn(text)
                        .atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19))
                        .atOffset(ZoneOffset.of(text.substring(TIME.length())))
                : OffsetDateTime.parse(text);
    }

    private static LocalDate dayIn(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Whether what follows a time is Z, or is as long as +01:00. */
    private static boolean hasOffset(String text) {
        int length = text.length() - TIME.length();
        return length == 1 ? text.endsWith("Z") : length == 6 && "+-".indexOf(text.charAt(TIME.length())) >= 0;
    }

    /** Whether a text begins in a form, in which 0 stands for any digit. */
    private static boolean hasForm(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            if (form.charAt(i) == '0' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
