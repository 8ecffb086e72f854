package io.github.rca4j.cli;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.validate.report.TextReport;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rca render}. */
@Command(
        name = "render",
        description = "Writes an RCA in another format.",
        footer = "What could not be understood is kept in the document, and told on standard error.")
final class RenderCommand implements Runnable {
    private final Console console;

    @Option(names = "--to", paramLabel = "FORMAT", required = true, description = "markdown, json or html.")
    private String to = "";

    @Option(
            names = "--blanks",
            paramLabel = "omit|placeholder",
            defaultValue = "omit",
            description = "Fields that hold nothing are left out, or show the template's placeholders;"
                    + " default: ${DEFAULT-VALUE}.")
    private String blanks = "omit";

    @Mixin
    private DocumentOption document = new DocumentOption();

    @Mixin
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "FILE", description = "The RCA as Markdown or JSON; - is standard input.")
    private String file = "";

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RcaRenderer renderer = Renderers.named(to);
        RenderOptions options = RenderOptions.DEFAULT.withBlanks(Choice.of(Blanks.class, "--blanks", blanks));
        Optional<RcaReader> reader = document.reader();
        InputFile input = new InputFile(file);
        if (!input.extension().equals(renderer.fileExtension())) {
            output.keep(List.of(file));
        }
        Reading reading = DocumentOption.read(input, reader, console);
        output.write(console, out -> renderer.render(reading.rca(), options, out));
        reading.findings().stream()
                // A note takes nothing from the document; rca check tells it.
                .filter(finding -> finding.level() != Level.NOTE)
                .forEach(finding -> console.line(TextReport.line(input.shownName(), finding)));
    }
}
