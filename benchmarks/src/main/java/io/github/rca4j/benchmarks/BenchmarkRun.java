package io.github.rca4j.benchmarks;

import io.github.rca4j.benchmarks.page.PerformancePage;
import io.github.rca4j.benchmarks.start.WholeProcesses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes the page. */
public final class BenchmarkRun {
    private BenchmarkRun() {}

    /**
     * Runs the benchmarks.
     *
     * @param args {@code quick} or {@code full}; the folder into which the raw results are written; the page's file; the
     *     file of remarks; and, if only some benchmarks are to run, a regular expression for their names
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[1]));
        Path raw = folder.resolve("jmh.json");
        boolean full = args[0].equals("full");
        measure(full, args.length > 4 ? args[4] : "", raw);
        WholeProcesses processes = new WholeProcesses(folder, Golden.alerts());
        String page = PerformancePage.of(raw, Path.of(args[3]), about(full))
                + section("The first result after the start of the JVM", processes.starts(full ? 20 : 10))
                + section("100,000 entries into a file with 64 MB of heap beyond the value", processes.heap());
        Files.writeString(Path.of(args[2]), page);
    }

    private static void measure(boolean full, String some, Path raw) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("\\.benchmarks\\." + some)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .forks(full ? 2 : 1)
                        .warmupIterations(full ? 6 : 3)
                        .warmupTime(TimeValue.milliseconds(full ? 1000 : 800))
                        .measurementIterations(full ? 5 : 3)
                        .measurementTime(TimeValue.milliseconds(full ? 1000 : 300))
                        .jvmArgs("-Xms2g", "-Xmx2g")
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(raw.toString())
                        .build())
                .run();
    }

    private static String section(String heading, List<String> lines) {
        return "\n## " + heading + "\n\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> about(boolean full) {
        return List.of(
                LocalDate.now(ZoneOffset.UTC)
                        + (full
                                ? ", two JVMs for each benchmark, five times a second in each after six to warm up"
                                : ", the quick run: one JVM for each benchmark, and little time to warm up"),
                Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.version") + " on " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }
}
