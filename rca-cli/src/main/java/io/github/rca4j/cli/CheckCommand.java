package io.github.rca4j.cli;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code rca check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says what is wrong with RCAs.",
        footer = "Exits with 0 if nothing is at error level, with 1 if something is, with 2 if it could not check.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--stage",
            paramLabel = "draft|in-review|completed",
            converter = Stage.class,
            description = "How far the documents must be; default: as far as each says that it is.")
    private Optional<RcaStatus> stage = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the findings are written; default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "RCAs as JSON; - is standard input.")
    private List<String> files = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RcaValidator.Builder builder = RcaValidator.builder();
        stage.ifPresent(builder::stage);
        RcaValidator validator = builder.build();
        Map<String, Report> reports = new LinkedHashMap<>();
        boolean failed = false;
        for (String file : files) {
            try {
                reports.put(file, validator.validate(new InputFile(file).rca(console)));
            } catch (CommandFailure e) {
                failed = true;
                e.problems().forEach(console::problem);
            }
        }
        format.write(reports, console.out());
        console.note(summary(reports));
        if (failed) {
            return Main.FAILED;
        }
        return count(reports, Level.ERROR) > 0 ? 1 : 0;
    }

    private static String summary(Map<String, Report> reports) {
        return reports.size() + (reports.size() == 1 ? " RCA" : " RCAs") + " checked: " + count(reports, Level.ERROR)
                + " errors, " + count(reports, Level.WARNING) + " warnings, " + count(reports, Level.NOTE) + " notes";
    }

    private static long count(Map<String, Report> reports, Level level) {
        return reports.values().stream().mapToLong(report -> report.count(level)).sum();
    }

    /** Stages as people write them. */
    static final class Stage implements ITypeConverter<RcaStatus> {
        @Override
        public RcaStatus convert(String text) {
            return switch (text) {
                case "draft" -> RcaStatus.DRAFT;
                case "in-review" -> RcaStatus.IN_REVIEW;
                case "completed" -> RcaStatus.COMPLETED;
                default -> throw new TypeConversionException(
                        "'" + text + "' is not a stage; there are draft, in-review and completed");
            };
        }
    }
}
