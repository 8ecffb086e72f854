package io.github.rca4j.read.fuzz;

import java.nio.charset.StandardCharsets;

/** What Jazzer calls, by its name alone: so the normal build does without Jazzer. */
public final class JsonFuzzTarget {
    private static final ReaderProperties PROPERTIES = new ReaderProperties("json");

    private JsonFuzzTarget() {}

    /** Reads what Jazzer made up. */
    public static void fuzzerTestOneInput(byte[] input) {
        PROPERTIES.check(new String(input, StandardCharsets.UTF_8));
    }
}
