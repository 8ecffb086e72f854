package io.github.rca4j.draft;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the alerts of a list in the bytes of a payload, without taking the JSON apart. It trusts that the bytes are JSON: in
 * what is none it finds something or nothing, and that means nothing.
 */
final class AlertScan {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = '"' * LOWEST_BITS;
    private static final long BACKSLASHES = '\\' * LOWEST_BITS;

    private final byte[] json;
    private int name;
    private int nameEnd;

    private AlertScan(byte[] json) {
        this.json = json;
    }

    /** The names of an {@link AlertList}, as bytes. */
    static final class Names {
        private final byte[] list;
        private final byte[] started;
        private final byte[] ended;

        Names(AlertList list) {
            this.list = list.member().getBytes(StandardCharsets.US_ASCII);
            this.started = list.started().getBytes(StandardCharsets.US_ASCII);
            this.ended = list.ended().getBytes(StandardCharsets.US_ASCII);
        }
    }

    /**
     * {@return the alerts of the list, in its order; none if there is no list, or anything but objects in it}
     *
     * @param json the payload
     * @param names what to look for
     * @param last which alert was found last: what came after it before is expected to come again, and need only be
     *     compared; null if none was
     */
    static List<AlertBytes> of(byte[] json, Names names, @Nullable KnownAlert last) {
        return new AlertScan(json).alerts(names, last);
    }

    private List<AlertBytes> alerts(Names names, @Nullable KnownAlert last) {
        List<AlertBytes> alerts = new ArrayList<>();
        KnownAlert before = last;
        int at = list(names.list);
        while (at >= 0) {
            AlertBytes alert = expected(blank(at), before);
            before = alert.expected();
            alerts.add(alert);
            at = before != null || alert(alert, names) ? blank(alert.to()) : -1;
            if (byteAt(at) == ']') {
                return alerts;
            }
            at = byteAt(at) == ',' ? at + 1 : -1;
        }
        return List.of();
    }

    /** {@return where the list's elements begin; -1 if there is no list} */
    private int list(byte[] list) {
        int at = blank(0);
        if (byteAt(at) != '{') {
            return -1;
        }
        do {
            at = value(blank(at + 1));
            if (at >= 0 && isNamed(list)) {
                return byteAt(at) == '[' ? at + 1 : -1;
            }
            at = at < 0 ? at : blank(behind(at));
        } while (byteAt(at) == ',');
        return -1;
    }

    /** {@return what is expected at a place, if it is there; else an alert of which nothing is known} */
    private AlertBytes expected(int at, @Nullable KnownAlert before) {
        KnownAlert next = before == null ? null : before.next();
        AlertBytes expected = next == null ? null : next.sent().again(json, at);
        if (next == null || expected == null) {
            return new AlertBytes(json, at);
        }
        expected.isAsExpected(next);
        return expected;
    }

    /** Notes the times and the end of an alert; gives whether it is an object. */
    private boolean alert(AlertBytes alert, Names names) {
        int at = alert.from();
        if (byteAt(at) != '{') {
            return false;
        }
        do {
            at = value(blank(at + 1));
            if (at < 0) {
                return false;
            }
            int end = behind(at);
            if (byteAt(at) == '"' && isNamed(names.started)) {
                alert.startedAt(at + 1, end - 1);
            } else if (byteAt(at) == '"' && isNamed(names.ended)) {
                alert.endedAt(at + 1, end - 1);
            }
            at = blank(end);
        } while (byteAt(at) == ',');
        alert.endsAt(at + 1);
        return byteAt(at) == '}';
    }

    /** Notes the name of the member that begins at a place. Gives where its value begins; -1 if there is no member. */
    private int value(int at) {
        if (byteAt(at) != '"') {
            return -1;
        }
        name = at + 1;
        nameEnd = behindText(at) - 1;
        int colon = blank(nameEnd + 1);
        return byteAt(colon) == ':' ? blank(colon + 1) : -1;
    }

    private boolean isNamed(byte[] known) {
        return Arrays.equals(json, name, nameEnd, known, 0, known.length);
    }

    private int blank(int from) {
        int at = from;
        for (byte b = byteAt(at); b == ' ' || b == '\t' || b == '\r' || b == '\n'; b = byteAt(at)) {
            at++;
        }
        return at;
    }

    /** {@return where the value ends that begins at a place; not beyond the bytes} */
    private int behind(int from) {
        int depth = 0;
        int at = from;
        while (at < json.length) {
            switch (json[at]) {
                case '"' -> {
                    at = behindText(at);
                    if (depth == 0) {
                        return at;
                    }
                }
                case '{', '[' -> {
                    depth++;
                    at++;
                }
                case '}', ']' -> {
                    depth--;
                    if (depth <= 0) {
                        return depth == 0 ? at + 1 : at;
                    }
                    at++;
                }
                case ',' -> {
                    if (depth == 0) {
                        return at;
                    }
                    at++;
                }
                default -> at++;
            }
        }
        return at;
    }

    /** {@return where the text ends that begins with the quote at a place; not beyond the bytes} */
    private int behindText(int quote) {
        int at = quoteOrBackslash(quote + 1);
        while (at < json.length && json[at] == '\\') {
            at = quoteOrBackslash(at + 2);
        }
        return Math.min(json.length, at + 1);
    }

    /** Eight bytes at a time: most of what is looked at is the inside of texts. */
    private int quoteOrBackslash(int from) {
        int at = from;
        for (; at + Long.BYTES <= json.length; at += Long.BYTES) {
            long eight = (long) EIGHT.get(json, at);
            long found = zeros(eight ^ QUOTES) | zeros(eight ^ BACKSLASHES);
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < json.length && json[at] != '"' && json[at] != '\\') {
            at++;
        }
        return at;
    }

    /** {@return a number in which the highest bit of the first byte is set that is zero, and none before it} */
    private static long zeros(long bytes) {
        return bytes - LOWEST_BITS & ~bytes & HIGHEST_BITS;
    }

    private byte byteAt(int at) {
        return at >= 0 && at < json.length ? json[at] : 0;
    }
}
