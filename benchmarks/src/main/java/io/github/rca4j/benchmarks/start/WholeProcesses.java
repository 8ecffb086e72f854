package io.github.rca4j.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Starts JVMs, one after the other and in turn, and says how long each took and in which heap it came to its end. */
public final class WholeProcesses {
    private static final long MEBI = 1024L * 1024;
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path folder;
    private final String payload;
    private final String classPath;

    /**
     * Prepares the runs.
     *
     * @param folder for what the processes write
     * @param alerts the payload
     * @throws IOException if the payload or a jar cannot be written
     */
    public WholeProcesses(Path folder, String alerts) throws IOException {
        this.folder = folder;
        this.payload = Files.writeString(folder.resolve("alerts.json"), alerts).toString();
        this.classPath = ClassPath.ofJars(folder);
    }

    /**
     * {@return lines of Markdown about the first result after the start}
     *
     * @param times how often each process is started
     */
    public List<String> starts(int times) throws IOException, InterruptedException {
        Path archive = folder.resolve("rca4j.jsa");
        Files.deleteIfExists(archive);
        run(command(DraftByLibrary.class, "-XX:ArchiveClassesAtExit=" + archive));
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("limit: `readTree` alone", command(TreeOnly.class, "-Xshare:auto"));
        commands.put("rca4j: draft to Markdown", command(DraftByLibrary.class, "-Xshare:auto"));
        commands.put("FreeMarker and Jackson, the whole document", command(DraftByFreeMarker.class, "-Xshare:auto"));
        commands.put("rca4j with an AppCDS archive", command(DraftByLibrary.class, "-XX:SharedArchiveFile=" + archive));
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int i = 0; i < times; i++) {
            for (Map.Entry<String, List<String>> each : commands.entrySet()) {
                long start = System.nanoTime();
                run(each.getValue());
                millis.computeIfAbsent(each.getKey(), key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
            }
        }
        return table(millis, times);
    }

    private List<String> command(Class<?> main, String option) {
        return List.of(JAVA, option, "-cp", classPath, main.getName(), payload);
    }

    private static List<String> table(Map<String, List<Double>> millis, int times) {
        List<String> lines = new ArrayList<>();
        lines.add("| | median, ms | quartiles | by the limit; at most 1.50 |");
        lines.add("| --- | --- | --- | --- |");
        double limit = quantile(millis.values().iterator().next(), 0.5);
        millis.forEach((name, taken) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f – %.0f | %.2f |",
                name,
                quantile(taken, 0.5),
                quantile(taken, 0.25),
                quantile(taken, 0.75),
                quantile(taken, 0.5) / limit)));
        lines.add("");
        lines.add("Whole processes, in turn, each " + times
                + " times. An archive of the loaded classes (AppCDS) is made" + " by a run with");
        lines.add("`java -XX:ArchiveClassesAtExit=app.jsa -cp … Main` and used with `java -XX:SharedArchiveFile=app.jsa"
                + " -cp … Main`,");
        lines.add("both with the same class path, which holds jars only.");
        return lines;
    }

    static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }

    /** {@return lines of Markdown about writing a timeline of 100,000 entries with 64 MB beyond the value itself} */
    public List<String> heap() throws IOException, InterruptedException {
        List<String> value = large("none", List.of());
        long bytes = Long.parseLong(run(value).lines().findFirst().orElseThrow());
        long most = bytes / MEBI + 1 + 64;
        List<String> lines = new ArrayList<>();
        lines.add("The value takes " + bytes / MEBI
                + " MB, its entries share eight sets of texts; each process had a heap of " + most + " MB.");
        lines.add("");
        lines.add("| format | |");
        lines.add("| --- | --- |");
        for (String format : List.of("markdown", "html", "json")) {
            lines.add("| " + format + " | " + verdict(large(format, List.of("-Xmx" + most + "m"))) + " |");
        }
        return lines;
    }

    private List<String> large(String format, List<String> options) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, LargeToFile.class.getName()));
        command.addAll(List.of(format, folder.resolve("large." + format).toString()));
        return command;
    }

    private String verdict(List<String> command) throws IOException, InterruptedException {
        try {
            run(command);
            return "written";
        } catch (IllegalStateException e) {
            return "not written: more heap is needed";
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("process.txt");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String said = Files.readString(out);
        if (status != 0) {
            throw new IllegalStateException("status " + status + ": " + said);
        }
        return said;
    }
}
