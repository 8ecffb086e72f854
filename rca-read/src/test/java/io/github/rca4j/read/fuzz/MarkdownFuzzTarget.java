package io.github.rca4j.read.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls, by its name alone: so the normal build does without Jazzer. */
public final class MarkdownFuzzTarget {
    private static final ReaderProperties PROPERTIES = new ReaderProperties("markdown");

    private MarkdownFuzzTarget() {}

    /** Reads what Jazzer made up. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROPERTIES.check(new String(input, StandardCharsets.UTF_8));
    }
}
