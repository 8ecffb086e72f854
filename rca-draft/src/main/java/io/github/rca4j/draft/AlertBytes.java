package io.github.rca4j.draft;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/** The bytes of one alert in a list, and where in them stand the texts that are its times. */
final class AlertBytes {
    private final byte[] json;
    private final int from;
    private int to;
    private int started;
    private int startedEnd;
    private int ended;
    private int endedEnd;

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
