package io.github.rca4j.cli;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rca draft}. */
@Command(
        name = "draft",
        description = "Writes the draft of an RCA from what a monitoring tool sent.",
        footer = "What only a person can know is left as a placeholder.")
final class DraftCommand implements Runnable {
    private static final RenderOptions PLACEHOLDERS = RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER);

    private final Console console;

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description = "What sent it, such as alertmanager; found out where it is not given.")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            description = "markdown, json or html; default: ${DEFAULT-VALUE}.")
    private String to = "markdown";

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "What was sent; - is standard input.")
    private Set<String> files = Set.of();

    DraftCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RcaRenderer renderer = Renderers.named(to);
        Optional<AlertFormat> format = from.map(DraftCommand::named);
        List<Alert> alerts = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String file : files) {
            try {
                alerts.addAll(read(new InputFile(file), format));
            } catch (CommandFailure e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new CommandFailure(problems);
        }
        Rca rca = RcaDraft.of(alerts).toRca();
        output.write(console, out -> renderer.render(rca, PLACEHOLDERS, out));
    }

    private List<Alert> read(InputFile file, Optional<AlertFormat> format) {
        try {
            Payload payload = Payload.parse(file.text(console));
            return format.orElseGet(() -> AlertFormats.recognise(payload)).read(payload);
        } catch (AlertPayloadException e) {
            throw new CommandFailure(e.problems().stream()
                    .map(problem -> file.shownName() + ": " + problem)
                    .toList());
        }
    }

    private static AlertFormat named(String format) {
        try {
            return AlertFormats.named(format);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--from: " + e.getMessage());
        }
    }
}
