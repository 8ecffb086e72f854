package io.github.rca4j.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream that hold something, as bytes; of a line no more than a limit is held. */
final class Lines {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
    private static final long HIGHEST_BITS = 0x8080_8080_8080_8080L;
    private static final long NEWLINES = '\n' * LOWEST_BITS;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    /** A line, without its end. */
    static final class Line {
        private final long number;
        private final byte[] bytes;
        private final boolean cut;

        private Line(long number, byte[] bytes, boolean cut) {
            this.number = number;
            this.bytes = bytes;
            this.cut = cut;
        }

        /** {@return its number, from 1; empty lines count} */
        long number() {
            return number;
        }

        byte[] bytes() {
            return bytes;
        }

        /** {@return whether it was longer than the limit} */
        boolean cut() {
            return cut;
        }
    }

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** {@return the next line that is not blank; empty at the end} */
    Optional<Line> next() throws IOException {
        while (fill()) {
            Line line = line();
            if (line.cut() || !isBlank(line.bytes())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Writes some lines that were read, and all that follows, as far as the limit and one byte more. */
    void upTo(ByteArrayOutputStream out, Line first, Optional<Line> second) throws IOException {
        out.write(first.bytes());
        if (second.isPresent()) {
            // Blank lines between them count, since a message names the line.
            for (long line = first.number(); line < second.get().number() && out.size() <= limit; line++) {
                out.write('\n');
            }
            out.write(second.get().bytes());
            out.write('\n');
        }
        while (out.size() <= limit && fill()) {
            out.write(buffer, from, to - from);
            from = to;
        }
    }

    private Line line() throws IOException {
        number++;
        int end = newline();
        if (end >= 0) { // nearly always: one copy
            return finished(end, new ByteArrayOutputStream(0));
        }
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        do {
            start.write(buffer, from, Math.min(to - from, Math.max(0, limit + 1 - start.size())));
            from = to;
        } while (fill() && newline() < 0);
        return finished(from < to ? newline() : to, start);
    }

    private Line finished(int end, ByteArrayOutputStream start) {
        byte[] bytes = start.size() == 0 ? Arrays.copyOfRange(buffer, from, end) : joined(start, end);
        from = Math.min(to, end + 1);
        boolean marked = number == 1 && bytes.length >= 3 && Arrays.equals(bytes, 0, 3, BYTE_ORDER_MARK, 0, 3);
        return new Line(number, marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes, bytes.length > limit);
    }

    private byte[] joined(ByteArrayOutputStream start, int end) {
        start.write(buffer, from, Math.min(end - from, Math.max(0, limit + 1 - start.size())));
        return start.toByteArray();
    }

    /** Eight bytes at a time: most of the time that lines take is spent here. */
    private int newline() {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long zeros = (long) EIGHT.get(buffer, at) ^ NEWLINES; // a newline becomes a zero
            long found = (zeros - LOWEST_BITS) & ~zeros & HIGHEST_BITS;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < to && buffer[at] != '\n') {
            at++;
        }
        return at < to ? at : -1;
    }

    /** {@return whether there is a byte to read} */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
