package io.github.rca4j.cli;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rca check}. */
@Command(
        name = "check",
        description = "Says what is wrong with RCAs.",
        footer = "Exits with 0 if nothing is at error level, with 1 if something is, with 2 if it could not check.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--stage",
            paramLabel = "draft|in-review|completed",
            description = "How far the documents must be; default: as far as each says that it is.")
    private Optional<String> stage = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the findings are written; default: ${DEFAULT-VALUE}.")
    private String format = "text";

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "RCAs as Markdown or JSON; - is standard input.")
    private Set<String> files = Set.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFormat as = Choice.of(ReportFormat.class, "--format", format);
        RcaValidator.Builder builder = RcaValidator.builder();
        stage.map(text -> Choice.of(RcaStatus.class, "--stage", text)).ifPresent(builder::stage);
        Optional<RcaReader> reader = documents.reader();
        RcaValidator validator = builder.build();
        Map<InputFile, Report> reports = new LinkedHashMap<>();
        boolean failed = false;
        for (String name : files) {
            InputFile file = new InputFile(name);
            try {
                reports.put(file, validator.validate(DocumentOption.read(file, reader, console)));
            } catch (CommandFailure e) {
                failed = true;
                e.tell(console);
            }
        }
        if (!reports.isEmpty()) {
            as.write(reports, console.out());
            console.line(summary(reports));
        }
        if (failed) {
            return Main.FAILED;
        }
        return count(reports, Level.ERROR) > 0 ? 1 : 0;
    }

    private static String summary(Map<InputFile, Report> reports) {
        return Stream.of(Level.ERROR, Level.WARNING, Level.NOTE)
                .map(level -> counted(count(reports, level), Choice.name(level)))
                .collect(Collectors.joining(", ", counted(reports.size(), "RCA") + " checked: ", ""));
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static long count(Map<InputFile, Report> reports, Level level) {
        return reports.values().stream()
                .mapToLong(report -> report.count(level))
                .sum();
    }
}
