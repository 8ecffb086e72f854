package io.github.rca4j.cli;

import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The lines that were taken lately, as many as fit into 16 MiB. Tools send what has not changed again and again, often to
 * the byte; since the same alert counts once, a line that is the same need not be read again.
 *
 * <p>They stand one behind the other in one array, the newest over the oldest: millions of lines that are kept for a while
 * one by one would keep the collector of garbage busier than the reading of them.
 */
final class SeenLines {
    private static final int MOST = 16 << 20;
    private static final int FIRST = 1 << 16;
    private static final int PLACES = 1 << 16;

    /**
     * A line that stands in the array, of which all that was ever written is counted.
     *
     * @param at how many bytes were written before it
     * @param length its length
     */
    private record Place(long at, int length) {}

    private final CRC32C checksum = new CRC32C();
    private final Place[] places = new Place[PLACES];
    private byte[] lines = new byte[FIRST];
    private long written;

    /** {@return whether the same line was seen lately; from now on it was} */
    boolean seen(byte[] line) {
        checksum.reset();
        checksum.update(line);
        int slot = (int) checksum.getValue() & PLACES - 1;
        Place place = places[slot];
        if (place != null && isThere(place, line)) {
            return true;
        }
        if (line.length <= MOST) {
            places[slot] = put(line);
        }
        return false;
    }

    private boolean isThere(Place place, byte[] line) {
        boolean overwritten = written - place.at() > MOST;
        int from = (int) (place.at() % MOST);
        return !overwritten
                && place.length() == line.length
                && Arrays.equals(lines, from, from + line.length, line, 0, line.length);
    }

    private Place put(byte[] line) {
        int from = (int) (written % MOST);
        if (from + line.length > MOST) { // no line is in two pieces
            written += MOST - from;
            from = 0;
        }
        int to = from + line.length;
        if (to > lines.length) {
            lines = Arrays.copyOf(lines, Math.min(MOST, 2 * to));
        }
        System.arraycopy(line, 0, lines, from, line.length);
        Place place = new Place(written, line.length);
        written += line.length;
        return place;
    }
}
