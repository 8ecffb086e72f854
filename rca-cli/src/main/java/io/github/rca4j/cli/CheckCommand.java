package io.github.rca4j.cli;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.text.Printable;
import io.github.rca4j.model.text.TimeText;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.validate.Profile;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.RuleCatalogue;
import io.github.rca4j.validate.report.NamedReport;
import io.github.rca4j.validate.report.ReportWriter;
import io.github.rca4j.validate.report.ReportWriters;
import io.github.rca4j.validate.report.TextReport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
    private static final String TEXT = "text";

    private final Console console;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "template",
            description = "Which rules are asked for: template, sre, strict or lightweight; default: ${DEFAULT-VALUE}.")
    private String profile = "template";

    @Option(
            names = "--stage",
            paramLabel = "draft|in-review|completed",
            description = "How far the documents must be; default: as far as each says that it is.")
    private Optional<String> stage = Optional.empty();

    @Option(
            names = "--disable",
            paramLabel = "RULE",
            split = ",",
            description = "Leave out rules, such as ACT-08, or an aspect of one, such as ACT-05.addresses.")
    private List<String> disabled = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Judge as on this day, such as 2026-03-31, what is past and overdue; default: today.")
    private Optional<String> asOf = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|sarif|junit|github|markdown",
            defaultValue = TEXT,
            description = "How the findings are written; default: ${DEFAULT-VALUE}.")
    private String format = TEXT;

    @Mixin
    private OutputOption output = new OutputOption();

    @Mixin
    private DocumentOption documents = new DocumentOption();

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "RCAs as Markdown or JSON, and folders that hold them; - is standard input.")
    private Set<String> paths = Set.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        output.keep(paths);
        ReportWriter writer = writer();
        RcaValidator validator = validator();
        Optional<RcaReader> reader = documents.reader();
        Collected collected = new Collected(console, reader);
        paths.forEach(collected::add);
        List<NamedReport> reports = reports(collected.readings(), validator);
        // What people read on standard error, programs find in the report.
        List<NamedReport> told = new ArrayList<>(reports);
        if (!format.equals(TEXT)) {
            told.addAll(reports(collected.unreadable(), validator));
        }
        if (!told.isEmpty()) {
            output.write(console, writer.write(told));
        }
        if (!reports.isEmpty()) {
            console.line(summary(reports));
        }
        if (collected.failed()) {
            return Main.FAILED;
        }
        return count(reports, Level.ERROR) > 0 ? 1 : 0;
    }

    private static List<NamedReport> reports(Map<String, Reading> readings, RcaValidator validator) {
        return readings.entrySet().stream()
                .map(read -> new NamedReport(read.getKey(), validator.validate(read.getValue())))
                .toList();
    }

    private ReportWriter writer() {
        if (format.equals(TEXT) && console.colours() && output.isStandardOutput()) {
            return TextReport.coloured();
        }
        return Choice.known("--format", () -> ReportWriters.forFormat(format));
    }

    private RcaValidator validator() {
        RcaValidator.Builder builder =
                RcaValidator.builder().profile(Choice.known("--profile", () -> Profile.named(profile)));
        stage.map(text -> Choice.of(RcaStatus.class, "--stage", text)).ifPresent(builder::stage);
        asOf.map(CheckCommand::clock).ifPresent(builder::clock);
        return builder.disable(disabled.stream().map(CheckCommand::known).toArray(String[]::new))
                .build();
    }

    /** At noon, when that day is the day of most of the world. */
    private static Clock clock(String day) {
        LocalDate date = TimeText.date(day)
                .orElseThrow(
                        () -> new CommandFailure("--as-of: '" + Printable.line(day) + "' is no day; write 2026-03-31"));
        return Clock.fixed(date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** A name that no rule bears would switch nothing off, without a word. */
    private static String known(String rule) {
        Choice.known("--disable", () -> RuleCatalogue.rule(rule.split("\\.", 2)[0]));
        return rule;
    }

    private static String summary(List<NamedReport> reports) {
        long suppressed = reports.stream()
                .mapToLong(named -> named.report().suppressed().size())
                .sum();
        return Stream.of(Level.ERROR, Level.WARNING, Level.NOTE)
                        .map(level -> counted(count(reports, level), Choice.name(level)))
                        .collect(Collectors.joining(", ", counted(reports.size(), "RCA") + " checked: ", ""))
                + (suppressed > 0 ? ", " + suppressed + " suppressed" : "");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static long count(List<NamedReport> reports, Level level) {
        return reports.stream()
                .map(NamedReport::report)
                .mapToLong((Report report) -> report.count(level))
                .sum();
    }
}
