package io.github.rca4j.cli;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lines that were taken lately, by their digests. Tools send what has not changed again and again, often to the byte;
 * since the same alert counts once, a line that is the same need not be read again.
 */
final class SeenLines {
    private static final int MOST = 20_000;

    private final MessageDigest sha256;
    private final Map<Digest, Boolean> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Digest, Boolean> eldest) {
            return size() > MOST;
        }
    };

    /** Half of a SHA-256: nobody can make another line that has the same. */
    private record Digest(long high, long low) {}

    SeenLines() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    /** {@return whether the same line was seen; from now on it was} */
    boolean seen(byte[] line) {
        ByteBuffer digest = ByteBuffer.wrap(sha256.digest(line));
        return seen.put(new Digest(digest.getLong(), digest.getLong()), true) != null;
    }
}
