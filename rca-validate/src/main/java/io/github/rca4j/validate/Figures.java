package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what begins with a digit, of ASCII: a pattern is tried where one stands, and most of a text is passed by. */
final class Figures {
    private Figures() {}

    /** {@return what a pattern matches in a text, but no more of it than a limit} */
    static List<MatchResult> in(String text, Pattern pattern, int most) {
        List<MatchResult> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
        for (int from = 0; found.size() < most && find(matcher, text, from); from = matcher.end()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** {@return whether the pattern of a text's matcher is found from an index on} */
    static boolean find(Matcher matcher, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (isDigit(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
