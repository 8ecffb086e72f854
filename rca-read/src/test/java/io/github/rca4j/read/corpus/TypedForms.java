package io.github.rca4j.read.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days, times and spans in one spelling, so that a typed value that was written anew is no loss: {@code October 23,
 * 2025} and {@code 2025-10-23}, {@code 9:05 PM} and {@code 21:05}, {@code 2h 15m} and {@code 2 hours 15 minutes},
 * {@code JST} and {@code +09:00}, {@code 1,200} and {@code 1200}.
 *
 * <p>Both texts are spelled anew, the document and what became of it, whatever a reader thinks of them. So a text that
 * was not touched stays equal to itself, and a value that changed stays different. The forms are this class's own: to
 * ask the reader what it takes for a day would be to ask it what it may lose.
 */
final class TypedForms {
    private static final String GAP = "[ \\t]*\\n?[ \\t]*";
    private static final Map<String, Integer> MONTHS = months(
            "January February March April May June July August September October November December",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jän Feb Mär Apr Mai Jun Jul Aug Sept Okt Nov Dez");
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("GMT", "UTC"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"));
    private static final Map<String, Double> UNITS = units(Map.of(
            1.0, "s sec secs second seconds sekunde sekunden 秒",
            60.0, "m min mins minute minutes minuten 分 分間",
            3600.0, "h hr hrs hour hours std stunde stunden 時間",
            86400.0, "d day days tag tage 日間",
            604800.0, "w week weeks woche wochen 週間"));

    private static final String MONTH = "(" + String.join("|", byLength(MONTHS.keySet())) + ")\\b";
    private static final String UNIT = "(?i:" + String.join("|", byLength(UNITS.keySet())) + ")(?![\\p{L}\\p{N}])";
    private static final String AMOUNT = "\\d+(?:\\.\\d+)?" + GAP + UNIT + "\\.?";

    /** A pattern and what its finds are spelled as. */
    private record Spelling(Pattern pattern, Function<MatchResult, String> written) {
        static Spelling of(String pattern, Function<MatchResult, String> written) {
            return new Spelling(Pattern.compile(pattern), written);
        }

        /** A line break within a find stays, or the lines after it would be counted wrong. */
        String apply(String text) {
            return pattern.matcher(text).replaceAll(found -> {
                long breaks = found.group().chars().filter(c -> c == '\n').count();
                return Matcher.quoteReplacement(written.apply(found) + "\n".repeat((int) breaks));
            });
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            Spelling.of("(?<=\\d),(?=\\d{3}(?!\\d))", found -> ""),
            Spelling.of("(?<=\\d{4}-\\d{2}-\\d{2})T(?=\\d)", found -> " "),
            Spelling.of("(?<=:\\d{2})Z\\b", found -> " UTC"),
            Spelling.of(
                    "\\b(\\d{1,2})(?::(\\d{2}))?((?::\\d{2})?)[ \\t]?([AaPp])\\.?[Mm]\\b\\.?",
                    found -> half(found) + ":" + (found.group(2) == null ? "00" : found.group(2)) + found.group(3)),
            Spelling.of("(?<![\\d:])(\\d{1,2}:\\d{2}):00(?![\\d:])", found -> found.group(1)),
            Spelling.of("\\b(" + String.join("|", ZONES.keySet()) + ")\\b", found -> ZONES.get(found.group(1))),
            Spelling.of(
                    "\\b(?:" + weekdays() + ")\\b\\.?,?[ \\t]+(?=" + MONTH
                            + "|\\d{4}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)?(?:[ \\t]of)? " + MONTH + ")",
                    found -> ""),
            Spelling.of(
                    "\\b" + MONTH + "\\.?" + GAP + "(\\d{1,2})(?:st|nd|rd|th)?\\b",
                    found -> month(found.group(1)) + " " + found.group(2)),
            Spelling.of(
                    "\\b(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:[ \\t]of)?[ \\t-]" + GAP + MONTH,
                    found -> found.group(1) + " " + month(found.group(2))),
            Spelling.of(
                    "(\\d{4})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日",
                    found -> found.group(1) + " " + found.group(2) + " " + found.group(3)),
            Spelling.of(
                    "(?<![\\p{L}\\p{N}.])" + AMOUNT + "(?:,?" + GAP + "(?:(?:and|und)\\b)?" + GAP + AMOUNT + ")*",
                    found -> "span" + Math.round(seconds(found.group()))));
    private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(" + UNIT + ")");

    private TypedForms() {}

    static String of(String text) {
        String spelled = text;
        for (Spelling spelling : SPELLINGS) {
            spelled = spelling.apply(spelled);
        }
        return spelled;
    }

    private static int half(MatchResult found) {
        boolean afternoon = found.group(4).equalsIgnoreCase("p");
        return Integer.parseInt(found.group(1)) % 12 + (afternoon ? 12 : 0);
    }

    private static int month(String name) {
        return MONTHS.get(name);
    }

    private static double seconds(String span) {
        return PART.matcher(span)
                .results()
                .mapToDouble(part -> Double.parseDouble(part.group(1))
                        * UNITS.get(part.group(2).toLowerCase(Locale.ROOT)))
                .sum();
    }

    private static Map<String, Integer> months(String... languages) {
        Map<String, Integer> months = new HashMap<>();
        for (String language : languages) {
            String[] names = language.split(" ", -1);
            for (int i = 0; i < names.length; i++) {
                months.put(names[i], i + 1);
            }
        }
        return months;
    }

    private static Map<String, Double> units(Map<Double, String> names) {
        Map<String, Double> units = new HashMap<>();
        names.forEach((seconds, words) -> List.of(words.split(" ", -1)).forEach(word -> units.put(word, seconds)));
        return units;
    }

    private static String weekdays() {
        return "(?:Mon|Tues?|Weds?|Wednes|Thurs?|Thu|Fri|Satur|Sat|Sun)(?:day)?"
                + "|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag";
    }

    /** The longest first, or a pattern would find "Sep" in "September". */
    private static List<String> byLength(Set<String> names) {
        List<String> sorted = new ArrayList<>(names);
        sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n));
        return sorted;
    }
}
