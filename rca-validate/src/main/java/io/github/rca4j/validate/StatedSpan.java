package io.github.rca4j.validate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something lasted, as a text states it: "for 2.5 hours", "lasted about 40 minutes", "a 3-hour outage".
 *
 * @param from where in the text it begins
 * @param to where it ends
 * @param text its words
 * @param span the span
 * @param off by how much another span may differ and still be meant
 */
record StatedSpan(int from, int to, String text, Duration span, Duration off) {
    /** More of them no summary states; each is compared with the rest of the document. */
    private static final int MOST = 20;

    private static final String QUANTITY =
            "([0-9]{1,4}(?:\\.[0-9]{1,2})?)[ -]?(h|hr|hrs|hours?|m|min|mins|minutes?)\\b";
    private static final String ROUGHLY =
            "(?:(about|around|approximately|approx\\.|roughly|nearly|almost|over|more than|under|less than|some|~) ?)?";
    private static final Pattern LASTING = before("\\b(?:for|lasted|lasting|lasts|duration of) " + ROUGHLY);
    private static final Pattern SPAN =
            Pattern.compile(QUANTITY + "(?:,? (?:and )?" + QUANTITY + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THAT_LENGTH = before("\\b" + ROUGHLY);
    private static final Pattern LONG = Pattern.compile(
            QUANTITY + " (?:outage|incident|disruption|downtime|degradation)\\b", Pattern.CASE_INSENSITIVE);

    /** More than the longest words before a span, which is "duration of approximately". */
    private static final int LONGEST_BEFORE = 40;

    /** {@return the spans that a text states} */
    static List<StatedSpan> in(String text) {
        List<StatedSpan> spans = new ArrayList<>();
        collect(text, SPAN, LASTING, spans);
        collect(text, LONG, OF_THAT_LENGTH, spans);
        return spans;
    }

    /** Looks for spans by their digits, and only then at the words before, so that most of a text is passed by. */
    private static void collect(String text, Pattern span, Pattern before, List<StatedSpan> spans) {
        Matcher match = span.matcher(text);
        Matcher words = before.matcher(text).useTransparentBounds(true);
        int from = 0;
        while (spans.size() < MOST && Figures.find(match, text, from)) {
            words.region(Math.max(0, match.start() - LONGEST_BEFORE), match.start());
            boolean stated = words.find();
            if (stated) {
                spans.add(of(match, words.group(1) != null));
            }
            from = stated ? match.end() : match.start() + 1;
        }
    }

    /** {@return a pattern of words that end where something begins} */
    private static Pattern before(String words) {
        return Pattern.compile(words + "\\z", Pattern.CASE_INSENSITIVE);
    }

    private static StatedSpan of(MatchResult match, boolean roughly) {
        boolean two = match.groupCount() > 2 && match.group(3) != null;
        int last = two ? 3 : 1;
        double seconds = seconds(match, 1) + (two ? seconds(match, 3) : 0);
        // A figure is right to half of its last digit, or to a twentieth; one that says it is rough, to a fifth.
        double off = Math.max(lastDigit(match, last) / 2, seconds * (roughly ? 0.2 : 0.05));
        return new StatedSpan(
                match.start(1),
                match.end(last + 1),
                words(match, 1) + (two ? " " + words(match, 3) : ""),
                Duration.ofSeconds(Math.round(seconds)),
                Duration.ofSeconds(Math.round(off)));
    }

    /** A quantity's number is one group, its unit the next. */
    private static String words(MatchResult match, int number) {
        return match.group(number) + " " + match.group(number + 1);
    }

    private static double seconds(MatchResult match, int number) {
        return Double.parseDouble(match.group(number)) * length(match.group(number + 1));
    }

    private static double lastDigit(MatchResult match, int number) {
        int point = match.group(number).indexOf('.');
        int decimals = point < 0 ? 0 : match.group(number).length() - point - 1;
        return length(match.group(number + 1)) / Math.pow(10, decimals);
    }

    private static int length(String unit) {
        return unit.toLowerCase(Locale.ROOT).startsWith("h") ? 3600 : 60;
    }

    /** {@return whether another span may be the one that is meant} */
    boolean agreesWith(Duration other) {
        return span.minus(other).abs().compareTo(off) <= 0;
    }
}
