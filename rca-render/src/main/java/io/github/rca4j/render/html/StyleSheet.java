package io.github.rca4j.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;

/**
 * A page's style sheet. The page's policy names it by its digest, so that no other style acts in the page.
 *
 * @param css the style sheet
 * @param digest what the policy calls it
 */
record StyleSheet(String css, String digest) {
    /** The built-in one. */
    static final StyleSheet BUILT_IN = of(builtIn());

    static StyleSheet of(String css) {
        // A page's line ends are LF to who reads it, and the digest is of what is read.
        String read = css.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (read.toLowerCase(Locale.ROOT).contains("</style") || read.contains("<!--")) {
            throw new IllegalArgumentException(
                    "a style sheet that holds '</style' or '<!--' would end within the page");
        }
        return new StyleSheet(read, "'sha256-" + sha256(read) + "'");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String builtIn() {
        try (InputStream in = Objects.requireNonNull(StyleSheet.class.getResourceAsStream("page.css"), "page.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
