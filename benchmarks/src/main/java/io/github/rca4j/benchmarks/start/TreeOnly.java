package io.github.rca4j.benchmarks.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/** Reads the payload as a tree of Jackson's, and no more. */
public final class TreeOnly {
    private TreeOnly() {}

    /** Takes the file of the payload. */
    public static void main(String[] args) throws IOException {
        System.out.println(
                new ObjectMapper().readTree(Path.of(args[0]).toFile()).size());
    }
}
