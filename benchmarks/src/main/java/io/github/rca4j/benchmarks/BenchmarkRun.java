package io.github.rca4j.benchmarks;

import io.github.rca4j.benchmarks.page.PerformancePage;
import io.github.rca4j.benchmarks.page.Remarks;
import io.github.rca4j.benchmarks.start.WholeProcesses;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything and writes the page. */
public final class BenchmarkRun {
    private static final String LARGE = "(ReadMarkdown|RenderHtml|Validate|DraftAlerts)\\.";

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
        Remarks remarks = Remarks.of(Path.of(args[3]));
        String page = PerformancePage.of(raw, remarks, about(full))
                + section("The first result after the start of the JVM", processes.starts(full ? 20 : 6))
                + remarks.paragraph("start")
                + section("100,000 entries into a file with 64 MB of heap beyond the value", processes.heap());
        Files.writeString(Path.of(args[2]), page);
    }

    /** How long a benchmark is run: JVMs, and seconds to warm up and to measure in each. */
    private record Pace(int forks, int warmUps, int warmUpMillis, int iterations, int iterationMillis) {
        static final Pace FULL = new Pace(2, 6, 1000, 5, 1000);
        static final Pace QUICK = new Pace(1, 3, 800, 3, 300);
        /** The works with the most code are not at their speed any sooner. */
        static final Pace FULL_LARGE = new Pace(2, 9, 1000, 5, 1000);

        static final Pace QUICK_LARGE = new Pace(1, 5, 800, 3, 300);
    }

    private static void measure(boolean full, String some, Path raw) throws IOException, RunnerException {
        List<RunResult> results = new ArrayList<>();
        results.addAll(run("(?!" + LARGE + ")" + some, full ? Pace.FULL : Pace.QUICK));
        results.addAll(run("(?=" + LARGE + ")" + some, full ? Pace.FULL_LARGE : Pace.QUICK_LARGE));
        if (results.isEmpty()) {
            throw new NoBenchmarksException();
        }
        try (PrintStream out = new PrintStream(raw.toFile(), StandardCharsets.UTF_8)) {
            ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(results);
        }
    }

    private static Collection<RunResult> run(String names, Pace pace) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\.benchmarks\\." + names)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(pace.forks())
                .warmupIterations(pace.warmUps())
                .warmupTime(TimeValue.milliseconds(pace.warmUpMillis()))
                .measurementIterations(pace.iterations())
                .measurementTime(TimeValue.milliseconds(pace.iterationMillis()))
                .jvmArgs("-Xms2g", "-Xmx2g")
                .addProfiler(GCProfiler.class)
                .build();
        try {
            return new Runner(options).run();
        } catch (NoBenchmarksException none) {
            return List.of();
        }
    }

    private static String section(String heading, List<String> lines) {
        return "\n## " + heading + "\n\n" + String.join("\n", lines) + "\n";
    }

    private static List<String> about(boolean full) {
        return List.of(
                LocalDate.now(ZoneOffset.UTC)
                        + (full
                                ? ", two JVMs for each benchmark, five times a second in each after six to warm up, nine for the works with the most code"
                                : ", the quick run: one JVM for each benchmark, and so little time to warm up that exponents are low"),
                Runtime.getRuntime().availableProcessors() + " cores, " + System.getProperty("os.name") + " "
                        + System.getProperty("os.version") + " on " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
    }
}
