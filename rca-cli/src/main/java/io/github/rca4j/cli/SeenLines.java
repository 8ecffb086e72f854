package io.github.rca4j.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The lines that were taken lately, as many as fit into 16 MiB. Tools send what has not changed again and again, often to
 * the byte; since the same alert counts once, a line that is the same need not be read again.
 */
final class SeenLines {
    private static final long MOST_BYTES = 16L << 20;

    /** What a line costs besides its bytes, about. */
    private static final int OVERHEAD = 100;

    private final CRC32C checksum = new CRC32C();
    private final Map<Long, byte[]> lines = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    /** {@return whether the same line was seen lately; from now on it was} */
    boolean seen(byte[] line) {
        checksum.reset();
        checksum.update(line);
        long key = checksum.getValue() << 32 | line.length;
        byte[] same = lines.get(key);
        if (same != null && Arrays.equals(same, line)) {
            return true;
        }
        byte[] before = lines.put(key, line);
        bytes += line.length + OVERHEAD - (before == null ? 0 : before.length + OVERHEAD);
        Iterator<byte[]> eldest = lines.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().length + OVERHEAD;
            eldest.remove();
        }
        return false;
    }
}
