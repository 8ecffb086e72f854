package io.github.rca4j.validate;

import io.github.rca4j.model.TimelineEntry;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * TL-08: what the whys tell of times agrees with the timeline: that something happened so long before or after the start,
 * or took so long. Which entries are meant is told by the words that they share, so this is a guess.
 */
final class ToldSpans implements DocumentRule {
    private static final String ID = "TL-08";

    private static final String SPAN = "([0-9]{1,4}) (seconds?|minutes?|hours?)";
    private static final Pattern BESIDE_START =
            Pattern.compile(SPAN + " (before|after) (?:the )?(?:first )?(?:errors?|incident|failures?|start)\\b");
    private static final Pattern TOOK = Pattern.compile("\\btook " + SPAN);
    private static final Pattern BEGIN = Pattern.compile("\\b(?:initiated|started|starts|began|begins)\\b");
    private static final Pattern END = Pattern.compile("\\b(?:completed|completes|finished|finishes|ended|ends)\\b");
    /** Any other character is told from an end by its first look. */
    private static final Pattern CLAUSE_END = Pattern.compile("(?=[.;\\n])(?:[.;](?=\\s|$)|\\n)");

    /** More whys, and more clauses of one, are not looked at: each is compared with the whole timeline. */
    private static final int MOST = 20;

    /** One word is shared by chance. */
    private static final int SHARED = 2;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        List<Told> told = told(document);
        if (told.isEmpty()) {
            return List.of();
        }
        List<TimelineEntry> entries = document.rca().timeline().entries();
        for (Course.Moment moment : document.course().moments()) {
            Entry entry = Entry.of(moment, entries.get(moment.index()));
            told.forEach(one -> one.compare(entry));
        }
        return told.stream().flatMap(one -> one.objection().stream()).toList();
    }

    private static List<Told> told(Document document) {
        List<Told> told = new ArrayList<>();
        Course course = document.course();
        for (Chain.Step step : first(document.chains().get(0).steps())) {
            step.answer().ifPresent(text -> tell(text, course, told));
            step.evidence().ifPresent(text -> tell(text, course, told));
        }
        return told;
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), MOST));
    }

    private static void tell(Text text, Course course, List<Told> told) {
        if (!mayTell(text)) {
            return;
        }
        CLAUSE_END
                .splitAsStream(text.value())
                .limit(MOST)
                .map(clause -> clause.toLowerCase(Locale.ROOT))
                .forEach(clause -> {
                    course.started()
                            .ifPresent(start -> BESIDE_START
                                    .matcher(clause)
                                    .results()
                                    .forEach(match -> told.add(new Beside(text.path(), clause, match, start))));
                    TOOK.matcher(clause).results().forEach(match -> told.add(new Took(text.path(), clause, match)));
                });
    }

    /** {@return whether it has a figure, and a word without which no span is told} */
    private static boolean mayTell(Text text) {
        if (!text.glance().has(Marks.DIGIT)) {
            return false;
        }
        String lower = text.value().toLowerCase(Locale.ROOT);
        return lower.contains("took ") || lower.contains(" before ") || lower.contains(" after ");
    }

    /** An entry of the timeline, as far as it is compared with what is told. */
    private record Entry(Course.Moment moment, String text, Set<String> words) {
        static Entry of(Course.Moment moment, TimelineEntry entry) {
            String text = String.join(
                            " ",
                            entry.event().orElse(""),
                            entry.systemState().orElse(""),
                            entry.actionTaken().orElse(""))
                    .toLowerCase(Locale.ROOT);
            return new Entry(moment, text, Likeness.words(text));
        }
    }

    /** A span that a clause tells of, and the entries that it may speak of. */
    private abstract static class Told {
        final String path;
        final String words;
        final Duration span;
        private final Set<String> stems;

        Told(String path, MatchResult match, String about) {
            this.path = path;
            this.words = match.group();
            this.span = span(match);
            this.stems = Likeness.words(about);
        }

        final void compare(Entry entry) {
            if (entry.words().stream().filter(stems::contains).count() >= SHARED) {
                add(entry);
            }
        }

        abstract void add(Entry entry);

        abstract Optional<Objection> objection();

        private static Duration span(MatchResult match) {
            long number = Long.parseLong(match.group(1));
            return switch (match.group(2).charAt(0)) {
                case 's' -> Duration.ofSeconds(number);
                case 'm' -> Duration.ofMinutes(number);
                default -> Duration.ofHours(number);
            };
        }
    }

    /** So long before or after the start. */
    private static final class Beside extends Told {
        private final long start;
        private final long at;
        private boolean agrees;
        private Course.@Nullable Moment nearest;

        Beside(String path, String clause, MatchResult match, long start) {
            super(path, match, clause.substring(0, match.start()));
            this.start = start;
            this.at = match.group(3).equals("before") ? start - span.toSeconds() : start + span.toSeconds();
        }

        @Override
        void add(Entry entry) {
            Course.Moment moment = entry.moment();
            agrees |= moment.covers(at);
            if (nearest == null || Math.abs(moment.from() - at) < Math.abs(nearest.from() - at)) {
                nearest = moment;
            }
        }

        @Override
        Optional<Objection> objection() {
            return agrees || nearest == null
                    ? Optional.empty()
                    : Optional.of(Messages.at(
                            path,
                            ID,
                            "beside",
                            words,
                            nearest.index() + 1,
                            TimeText.of(Duration.ofSeconds(Math.abs(nearest.from() - start))),
                            nearest.from() < start ? "before" : "after"));
        }
    }

    /** So long from one entry to another. */
    private static final class Took extends Told {
        private final List<Course.Moment> begins = new ArrayList<>();
        private final List<Course.Moment> ends = new ArrayList<>();

        Took(String path, String clause, MatchResult match) {
            super(path, match, clause);
        }

        @Override
        void add(Entry entry) {
            if (BEGIN.matcher(entry.text()).find()) {
                begins.add(entry.moment());
            }
            if (END.matcher(entry.text()).find()) {
                ends.add(entry.moment());
            }
        }

        @Override
        Optional<Objection> objection() {
            if (begins.size() != 1 || ends.size() != 1) {
                return Optional.empty();
            }
            Duration between =
                    Duration.ofSeconds(ends.get(0).from() - begins.get(0).from());
            // The timeline is written to the minute.
            return between.minus(span).abs().compareTo(Duration.ofMinutes(1)) <= 0
                    ? Optional.empty()
                    : Optional.of(Messages.at(
                            path,
                            ID,
                            "took",
                            words,
                            begins.get(0).index() + 1,
                            ends.get(0).index() + 1,
                            TimeText.of(between)));
        }
    }
}
