package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.Why;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * TL-08: what the whys tell of times agrees with the timeline: that something happened so long before or after the start,
 * or took so long. Which entries are meant is told by the words that they share, so this is a guess.
 */
final class ToldSpans implements CourseRule {
    private static final String ID = "TL-08";

    private static final String SPAN = "([0-9]{1,4}) (seconds?|minutes?|hours?)";
    private static final Pattern BESIDE_START =
            Pattern.compile(SPAN + " (before|after) (?:the )?(?:first )?(?:errors?|incident|failures?|start)\\b");
    private static final Pattern TOOK = Pattern.compile("\\btook " + SPAN);
    private static final Pattern BEGIN = Pattern.compile("\\b(?:initiated|started|starts|began|begins)\\b");
    private static final Pattern END = Pattern.compile("\\b(?:completed|completes|finished|finishes|ended|ends)\\b");
    private static final Pattern CLAUSE_END = Pattern.compile("[.;](?=\\s|$)|\\n");

    /** More whys, and more clauses of one, are not looked at: each is compared with the whole timeline. */
    private static final int MOST = 20;

    /** One word is shared by chance. */
    private static final int SHARED = 2;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Course course) {
        List<Objection> objections = new ArrayList<>();
        List<Why> whys = rca.rootCause().fiveWhys().whys();
        for (int i = 0; i < Math.min(whys.size(), MOST); i++) {
            String path = "rootCause.fiveWhys.whys[" + i + "].";
            check(path + "answer", whys.get(i).answer(), rca, course).forEach(objections::add);
            check(path + "evidence", whys.get(i).evidence(), rca, course).forEach(objections::add);
        }
        return objections;
    }

    private static Stream<Objection> check(String path, Optional<String> text, Rca rca, Course course) {
        return text.stream()
                .flatMap(CLAUSE_END::splitAsStream)
                .limit(MOST)
                .map(clause -> clause.toLowerCase(Locale.ROOT))
                .flatMap(clause -> Stream.concat(
                        BESIDE_START.matcher(clause).results().flatMap(told -> beside(path, clause, told, rca, course)),
                        TOOK.matcher(clause).results().flatMap(told -> took(path, clause, told, rca, course))));
    }

    private static Stream<Objection> beside(String path, String clause, MatchResult told, Rca rca, Course course) {
        if (course.started().isEmpty()) {
            return Stream.empty();
        }
        long start = course.started().get();
        long span = span(told).toSeconds();
        long at = told.group(3).equals("before") ? start - span : start + span;
        List<Course.Moment> meant = sharing(clause.substring(0, told.start()), rca, course, entry -> true);
        if (meant.isEmpty() || meant.stream().anyMatch(moment -> moment.covers(at))) {
            return Stream.empty();
        }
        return meant.stream()
                .min(Comparator.comparingLong(moment -> Math.abs(moment.from() - at)))
                .map(moment -> Messages.at(
                        path,
                        ID,
                        "beside",
                        told.group(),
                        moment.index() + 1,
                        TimeText.of(Duration.ofSeconds(Math.abs(moment.from() - start))),
                        moment.from() < start ? "before" : "after"))
                .stream();
    }

    private static Stream<Objection> took(String path, String clause, MatchResult told, Rca rca, Course course) {
        List<Course.Moment> begins =
                sharing(clause, rca, course, entry -> BEGIN.matcher(entry).find());
        List<Course.Moment> ends =
                sharing(clause, rca, course, entry -> END.matcher(entry).find());
        if (begins.size() != 1 || ends.size() != 1) {
            return Stream.empty();
        }
        Duration between = Duration.ofSeconds(ends.get(0).from() - begins.get(0).from());
        // The timeline is written to the minute.
        return between.minus(span(told)).abs().compareTo(Duration.ofMinutes(1)) <= 0
                ? Stream.empty()
                : Stream.of(Messages.at(
                        path,
                        ID,
                        "took",
                        told.group(),
                        begins.get(0).index() + 1,
                        ends.get(0).index() + 1,
                        TimeText.of(between)));
    }

    /** {@return the entries that a clause may speak of} */
    private static List<Course.Moment> sharing(String clause, Rca rca, Course course, Predicate<String> that) {
        Set<String> words = Likeness.words(clause);
        return course.moments().stream()
                .filter(moment -> {
                    String entry = text(rca.timeline().entries().get(moment.index()));
                    return that.test(entry)
                            && Likeness.words(entry).stream()
                                            .filter(words::contains)
                                            .count()
                                    >= SHARED;
                })
                .toList();
    }

    private static String text(TimelineEntry entry) {
        return String.join(
                        " ",
                        entry.event().orElse(""),
                        entry.systemState().orElse(""),
                        entry.actionTaken().orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    private static Duration span(MatchResult told) {
        long number = Long.parseLong(told.group(1));
        return switch (told.group(2).charAt(0)) {
            case 's' -> Duration.ofSeconds(number);
            case 'm' -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
