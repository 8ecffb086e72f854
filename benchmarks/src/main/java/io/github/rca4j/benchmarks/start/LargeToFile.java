package io.github.rca4j.benchmarks.start;

import io.github.rca4j.benchmarks.LongTimeline;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a document of 100,000 entries and writes it into a file, or only holds it. */
public final class LargeToFile {
    private LargeToFile() {}

    /** Takes a format and a file; with the format {@code none} it prints the bytes that the value takes. */
    public static void main(String[] args) throws IOException {
        Rca rca = LongTimeline.of(100_000);
        if (args[0].equals("none")) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.println(runtime.totalMemory() - runtime.freeMemory());
            System.out.println(rca.timeline().entries().size());
            return;
        }
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
            RcaRenderers.forFormat(args[0]).render(rca, RenderOptions.DEFAULT, out);
        }
    }
}
