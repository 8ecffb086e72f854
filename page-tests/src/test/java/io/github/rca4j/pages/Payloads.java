package io.github.rca4j.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts that try to act in a page: to call {@code pwned()}, to ask {@code evil.invalid} for something, to add elements. */
final class Payloads {
    private static final String CLASS = "=== ";

    private Payloads() {}

    static List<String> all() {
        try (InputStream in = Payloads.class.getResourceAsStream("payloads.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith(CLASS))
                    .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
