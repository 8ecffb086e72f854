package io.github.rca4j.validate.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a document as a URI reference (RFC 3986). */
final class FileUri {
    private static final String PLAIN = "-._~!$&'()*+,;=@/:";

    private FileUri() {}

    /** {@return a relative reference, or for an absolute path a {@code file} URI} */
    static String of(String name) {
        StringBuilder out = new StringBuilder();
        if (name.startsWith("/")) {
            out.append("file://");
        } else if (name.substring(0, Math.max(0, name.indexOf('/'))).contains(":")
                || (name.indexOf('/') < 0 && name.contains(":"))) {
            // Else what stands before the colon would be a scheme.
            out.append("./");
        }
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b)) {
                out.append((char) b);
            } else {
                String hex = Integer.toHexString(b & 0xFF).toUpperCase(Locale.ROOT);
                out.append('%').append("0".repeat(2 - hex.length())).append(hex);
            }
        }
        return out.toString();
    }

    private static boolean isPlain(byte b) {
        return b > 0 && (Character.isLetterOrDigit(b) || PLAIN.indexOf(b) >= 0);
    }
}
