package io.github.rca4j.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The bytes of one alert in a list, and where in them stand the texts that are its times. */
final class AlertBytes {
    /** What is longer is no time. */
    static final int LONGEST_TIME = 40;

    private final byte[] json;
    private final int from;
    private int to;
    private int started;
    private int startedEnd;
    private int ended;
    private int endedEnd;
    private @Nullable KnownAlert expected;

    /** An alert that begins at a place, of which neither times nor end are known: its times are taken for nothing there. */
    AlertBytes(byte[] json, int from) {
        this.json = json;
        this.from = from;
        this.to = from;
        this.started = from;
        this.startedEnd = from;
        this.ended = from;
        this.endedEnd = from;
    }

    /** Notes the text, without its quotes, that says when it started. */
    void startedAt(int begin, int end) {
        started = begin;
        startedEnd = end;
    }

    /** Notes the text, without its quotes, that says when it ended. */
    void endedAt(int begin, int end) {
        ended = begin;
        endedEnd = end;
    }

    void endsAt(int end) {
        to = end;
    }

    /** Notes that it is the same as a known one but for its times. */
    void isAsExpected(KnownAlert known) {
        expected = known;
    }

    /** {@return the known one that it was found to be the same as but for its times; null if that is not known} */
    @Nullable KnownAlert expected() {
        return expected;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** {@return the text that says when it started; "" if none does} */
    String started() {
        return text(started, startedEnd);
    }

    /** {@return the text that says when it ended; "" if none does} */
    String ended() {
        return text(ended, endedEnd);
    }

    /** {@return the same in bytes of its own} */
    AlertBytes copy() {
        AlertBytes copy = new AlertBytes(Arrays.copyOfRange(json, from, to), 0);
        copy.startedAt(started - from, startedEnd - from);
        copy.endedAt(ended - from, endedEnd - from);
        copy.endsAt(to - from);
        return copy;
    }

    /** {@return the alert that stands at a place in other bytes, if it is the same but for its times; null if it is not} */
    @Nullable AlertBytes again(byte[] other, int place) {
        AlertBytes again = new AlertBytes(other, place);
        boolean startedFirst = started < ended;
        int at = place + first() - from;
        int end = endOfTime(other, at, firstEnd() - first());
        again.note(startedFirst, at, end);
        at = end + second() - firstEnd();
        end = endOfTime(other, at, secondEnd() - second());
        again.note(!startedFirst, at, end);
        again.endsAt(end + to - secondEnd());
        return again.to <= other.length && isButForTimes(again) ? again : null;
    }

    private void note(boolean ofStart, int begin, int end) {
        if (ofStart) {
            startedAt(begin, end);
        } else {
            endedAt(begin, end);
        }
    }

    /** {@return where the text ends that begins at a place, if it may be a time; that place if it may not, or none is due} */
    private static int endOfTime(byte[] json, int begin, int due) {
        int longest = due == 0 ? begin : Math.min(json.length, begin + LONGEST_TIME);
        for (int at = begin; at < longest; at++) {
            if (json[at] == '"') {
                return at;
            }
        }
        return begin;
    }

    /** {@return a number that all have which are the same but for their times} */
    long checksum(CRC32C checksum) {
        checksum.reset();
        checksum.update(json, from, first() - from);
        checksum.update(json, firstEnd(), second() - firstEnd());
        checksum.update(json, secondEnd(), to - secondEnd());
        return checksum.getValue();
    }

    /** {@return whether two are the same but for their times} */
    boolean isButForTimes(AlertBytes other) {
        return (started < ended) == (other.started < other.ended)
                && areSame(from, first(), other, other.from, other.first())
                && areSame(firstEnd(), second(), other, other.firstEnd(), other.second())
                && areSame(secondEnd(), to, other, other.secondEnd(), other.to);
    }

    /** {@return whether the texts that say when they started are the same} */
    boolean startedAs(AlertBytes other) {
        return areSame(started, startedEnd, other, other.started, other.startedEnd);
    }

    /** {@return whether the texts that say when they ended are the same} */
    boolean endedAs(AlertBytes other) {
        return areSame(ended, endedEnd, other, other.ended, other.endedEnd);
    }

    private boolean areSame(int begin, int end, AlertBytes other, int otherBegin, int otherEnd) {
        return Arrays.equals(json, begin, end, other.json, otherBegin, otherEnd);
    }

    private int first() {
        return Math.min(started, ended);
    }

    private int firstEnd() {
        return Math.min(startedEnd, endedEnd);
    }

    private int second() {
        return Math.max(started, ended);
    }

    private int secondEnd() {
        return Math.max(startedEnd, endedEnd);
    }

    /** What stands there is a time, or not worth to be looked at: all other bytes than ASCII make no time. */
    private String text(int begin, int end) {
        return new String(json, begin, end - begin, StandardCharsets.ISO_8859_1);
    }
}
