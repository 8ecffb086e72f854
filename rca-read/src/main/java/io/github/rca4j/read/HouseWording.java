package io.github.rca4j.read;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.outline.Meant;
import io.github.rca4j.model.outline.Wording;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Values as people write them in RCAs that do not follow the template.
 *
 * <p>It does not guess: {@code 03/10/2021} is no day, {@code 14:47} without a zone no time, {@code 1-2 hours} no span,
 * and "Resolved" says how far the incident is, not its RCA. Where a part is certain, that part is the value, and what
 * is beyond it makes the value less than the whole: {@code 2025-10-23 evening} is the day, and not whole.
 */
final class HouseWording implements Wording {
    /** A value has a line; what is longer is prose, and may be hostile. */
    static final int LONGEST = 200;

    /** For where it matters only that there is a day: the first one of a range may leave its year to the second. */
    private static final Optional<Integer> ANY_YEAR = Optional.of(2000);

    private static final WordList<RcaStatus> STATUSES = new WordList<>(Map.ofEntries(
            Map.entry("draft", RcaStatus.DRAFT),
            Map.entry("wip", RcaStatus.DRAFT),
            Map.entry("entwurf", RcaStatus.DRAFT),
            Map.entry("in prüfung", RcaStatus.IN_REVIEW),
            Map.entry("abgeschlossen", RcaStatus.COMPLETED),
            Map.entry("in review", RcaStatus.IN_REVIEW),
            Map.entry("under review", RcaStatus.IN_REVIEW),
            Map.entry("review", RcaStatus.IN_REVIEW),
            Map.entry("pending review", RcaStatus.IN_REVIEW),
            Map.entry("awaiting review", RcaStatus.IN_REVIEW),
            Map.entry("ready for review", RcaStatus.IN_REVIEW),
            Map.entry("completed", RcaStatus.COMPLETED),
            Map.entry("complete", RcaStatus.COMPLETED),
            Map.entry("final", RcaStatus.COMPLETED),
            Map.entry("published", RcaStatus.COMPLETED),
            Map.entry("approved", RcaStatus.COMPLETED)));
    private static final WordList<ActionStatus> ACTION_STATUSES = new WordList<>(Map.ofEntries(
            Map.entry("done", ActionStatus.COMPLETED),
            Map.entry("completed", ActionStatus.COMPLETED),
            Map.entry("complete", ActionStatus.COMPLETED),
            Map.entry("merged", ActionStatus.COMPLETED),
            Map.entry("shipped", ActionStatus.COMPLETED),
            Map.entry("fixed", ActionStatus.COMPLETED),
            Map.entry("closed", ActionStatus.COMPLETED),
            Map.entry("deployed", ActionStatus.COMPLETED),
            Map.entry("implemented", ActionStatus.COMPLETED),
            Map.entry("finished", ActionStatus.COMPLETED),
            Map.entry("完了", ActionStatus.COMPLETED),
            Map.entry("erledigt", ActionStatus.COMPLETED),
            Map.entry("in arbeit", ActionStatus.IN_PROGRESS),
            Map.entry("進行中", ActionStatus.IN_PROGRESS),
            Map.entry("対応中", ActionStatus.IN_PROGRESS),
            Map.entry("offen", ActionStatus.NOT_STARTED),
            Map.entry("未着手", ActionStatus.NOT_STARTED),
            Map.entry("in progress", ActionStatus.IN_PROGRESS),
            Map.entry("work in progress", ActionStatus.IN_PROGRESS),
            Map.entry("wip", ActionStatus.IN_PROGRESS),
            Map.entry("ongoing", ActionStatus.IN_PROGRESS),
            Map.entry("started", ActionStatus.IN_PROGRESS),
            Map.entry("todo", ActionStatus.NOT_STARTED),
            Map.entry("to do", ActionStatus.NOT_STARTED),
            Map.entry("open", ActionStatus.NOT_STARTED),
            Map.entry("not started", ActionStatus.NOT_STARTED),
            Map.entry("not yet started", ActionStatus.NOT_STARTED),
            Map.entry("backlog", ActionStatus.NOT_STARTED),
            Map.entry("queued", ActionStatus.NOT_STARTED),
            Map.entry("planned", ActionStatus.NOT_STARTED),
            Map.entry("scheduled", ActionStatus.NOT_STARTED),
            Map.entry("pending", ActionStatus.NOT_STARTED)));
    private static final Map<String, ActionStatus> ACTION_SIGNS = Map.ofEntries(
            Map.entry("✅", ActionStatus.COMPLETED),
            Map.entry("✔", ActionStatus.COMPLETED),
            Map.entry("☑", ActionStatus.COMPLETED),
            Map.entry("[x]", ActionStatus.COMPLETED),
            Map.entry("[X]", ActionStatus.COMPLETED),
            Map.entry("🔄", ActionStatus.IN_PROGRESS),
            Map.entry("📅", ActionStatus.NOT_STARTED),
            Map.entry("⏳", ActionStatus.NOT_STARTED),
            Map.entry("☐", ActionStatus.NOT_STARTED),
            Map.entry("[ ]", ActionStatus.NOT_STARTED));
    private static final WordList<ActionKind> ACTION_KINDS = new WordList<>(Map.of(
            "prevent", ActionKind.PREVENT,
            "prevention", ActionKind.PREVENT,
            "preventive", ActionKind.PREVENT,
            "preventative", ActionKind.PREVENT,
            "detect", ActionKind.DETECT,
            "detection", ActionKind.DETECT,
            "detective", ActionKind.DETECT,
            "mitigate", ActionKind.MITIGATE,
            "mitigation", ActionKind.MITIGATE,
            "mitigating", ActionKind.MITIGATE));
    /** What follows a word such as "done" and takes it back: {@code Done, except for the docs}. */
    private static final List<String> RESERVATIONS = List.of(
            "not ",
            "n't",
            "part",
            "except",
            "but ",
            "await",
            "pending",
            "remain",
            "still",
            "until",
            "unless",
            "once ",
            "after ",
            "if ",
            "subject to",
            "draft",
            "to do",
            "todo",
            "revert",
            "rolled back",
            "fail",
            "?",
            "%");

    @Override
    public Optional<Meant<LocalDate>> date(String text) {
        return understood(text, line -> exact(TimeText.date(line)).or(() -> writtenDate(line)));
    }

    private static Optional<Meant<LocalDate>> writtenDate(String line) {
        Cursor cursor = new Cursor(line);
        boolean approximate = ApproximateText.before(cursor);
        if (cursor.takeWord("on")) {
            cursor.spaces();
        }
        Optional<LocalDate> day = DateText.read(cursor);
        if (day.isPresent()) {
            boolean inexact = ApproximateText.after(cursor) || approximate;
            return isAlternative(cursor.rest())
                    ? Optional.empty()
                    : day.map(d -> new Meant<>(d, !inexact && cursor.atEnd()));
        }
        return DateText.readFirst(cursor)
                .or(() -> MomentText.read(cursor, Optional.empty()).flatMap(MomentText::day))
                .filter(d -> !isAlternative(cursor.rest()))
                .map(d -> new Meant<>(d, false));
    }

    @Override
    public Optional<Meant<OffsetDateTime>> time(String text) {
        return understood(text, line -> exact(TimeText.time(line)).or(() -> writtenTime(line)));
    }

    private static Optional<Meant<OffsetDateTime>> writtenTime(String line) {
        Cursor cursor = new Cursor(line);
        Optional<MomentText> moment = MomentText.read(cursor, Optional.empty());
        String tail = cursor.rest().strip();
        // One of two times is not for certain the one that is meant.
        return moment.filter(m -> !isAlternative(tail) && !isUpTo(tail))
                .flatMap(m -> instant(m).map(time -> new Meant<>(time, tail.isEmpty() && !m.approximate())));
    }

    private static Optional<OffsetDateTime> instant(MomentText moment) {
        Optional<ZoneId> zone = moment.zone();
        return moment.local()
                .flatMap(local -> zone.flatMap(z -> ZoneText.at(z, local)).map(local::atOffset));
    }

    @Override
    public Optional<Meant<Duration>> duration(String text) {
        return understood(
                text,
                line -> exact(TimeText.duration(line).or(() -> SpanText.iso(line)))
                        .or(() -> writtenSpan(line))
                        .or(() -> spanBehindTimes(line)));
    }

    private static Optional<Meant<Duration>> writtenSpan(String line) {
        Cursor cursor = new Cursor(line);
        boolean before = ApproximateText.before(cursor);
        Optional<Duration> span = SpanText.read(cursor);
        boolean inexact = ApproximateText.after(cursor) || before;
        String tail = cursor.rest().strip();
        // Words that follow may make it a share or a bound: "4 min/hour", "2 hours or more".
        boolean certain = tail.isEmpty() || isParenthesis(tail) || tail.equalsIgnoreCase("total");
        return span.filter(s -> certain).map(s -> new Meant<>(s, tail.isEmpty() && !inexact));
    }

    /** {@code 20:15 to 21:50 UTC (95 minutes)}. */
    private static Optional<Meant<Duration>> spanBehindTimes(String line) {
        int open = line.indexOf('(');
        if (open <= 0 || !isParenthesis(line.substring(open)) || !isRange(line.substring(0, open))) {
            return Optional.empty();
        }
        return writtenSpan(line.substring(open + 1, line.length() - 1)).map(span -> new Meant<>(span.value(), false));
    }

    private static boolean isRange(String text) {
        Cursor cursor = new Cursor(text);
        if (DateText.readFirst(cursor).isPresent()) {
            return true;
        }
        boolean time = MomentText.read(cursor, ANY_YEAR).isPresent()
                || DateText.read(cursor, ANY_YEAR).isPresent();
        return time && RangeMark.take(cursor);
    }

    @Override
    public Optional<Meant<RcaStatus>> status(String text) {
        return understood(text, line -> {
            Cursor cursor = new Cursor(line);
            if (cursor.takeWord("RCA")) {
                cursor.spaces();
            }
            return STATUSES.find(cursor.rest()).filter(m -> m.value() != RcaStatus.COMPLETED || holds(m, line));
        });
    }

    @Override
    public Optional<Meant<ActionStatus>> actionStatus(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = Dress.emphasis(text);
        Optional<String> sign =
                ACTION_SIGNS.keySet().stream().filter(line::startsWith).findFirst();
        Optional<ActionStatus> signed = sign.map(ACTION_SIGNS::get);
        String words = Dress.off(line.substring(sign.map(String::length).orElse(0)));
        return actionStatus(signed, words).filter(m -> m.value() != ActionStatus.COMPLETED || holds(m, words));
    }

    private static Optional<Meant<ActionStatus>> actionStatus(Optional<ActionStatus> signed, String words) {
        Optional<Meant<ActionStatus>> worded = ACTION_STATUSES.find(words);
        if (worded.isEmpty()) {
            return signed.map(status -> new Meant<>(status, words.isEmpty()));
        }
        boolean done = worded.get().value() == ActionStatus.COMPLETED;
        boolean contradicted =
                signed.filter(s -> (s == ActionStatus.COMPLETED) != done).isPresent();
        return contradicted ? Optional.empty() : worded;
    }

    @Override
    public Optional<Meant<ActionKind>> actionKind(String text) {
        // Of "prevent, detect" neither is the one kind.
        return understood(text, line -> ACTION_KINDS.find(line).filter(m -> m.whole() || line.indexOf(',') < 0));
    }

    @Override
    public Optional<Meant<UsersAffected.Extent>> extent(String text) {
        return text.length() > LONGEST ? Optional.empty() : ExtentText.read(text);
    }

    @Override
    public Optional<Meant<Boolean>> approval(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = Dress.withoutEnd(Dress.emphasis(text), ".!;");
        return ApprovalText.read(line).filter(m -> !m.value() || holds(m, line));
    }

    private static <V> Optional<Meant<V>> exact(Optional<V> value) {
        return value.map(v -> new Meant<>(v, true));
    }

    /** Undresses a text that may be a value. */
    private static <V> Optional<Meant<V>> understood(String text, Function<String, Optional<Meant<V>>> reading) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String line = Dress.off(text);
        return line.isEmpty() ? Optional.empty() : reading.apply(line);
    }

    private static boolean holds(Meant<?> meant, String text) {
        String words = text.toLowerCase(Locale.ROOT);
        return meant.whole() || RESERVATIONS.stream().noneMatch(words::contains);
    }

    /** {@return whether a tail goes on to another time; behind a dash there may as well be a remark} */
    private static boolean isUpTo(String tail) {
        Cursor cursor = new Cursor(tail);
        boolean dash = "-–—".indexOf(cursor.next()) >= 0;
        boolean mark = RangeMark.take(cursor);
        boolean remark = Character.isLetter(cursor.next())
                && DateText.read(cursor, ANY_YEAR).isEmpty();
        return mark && !(dash && remark);
    }

    private static boolean isAlternative(String tail) {
        Cursor cursor = new Cursor(tail);
        cursor.spaces();
        return cursor.takeWord("or") || cursor.takeWord("oder");
    }

    private static boolean isParenthesis(String text) {
        return text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    }
}
