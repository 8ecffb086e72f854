package io.github.rca4j.cli;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rca render}. */
@Command(name = "render", description = "Writes an RCA in another format.")
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
    private OutputOption output = new OutputOption();

    @Parameters(paramLabel = "FILE", description = "The RCA as JSON; - is standard input.")
    private String file = "";

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RcaRenderer renderer = Renderers.named(to);
        RenderOptions options = RenderOptions.DEFAULT.withBlanks(Choice.of(Blanks.class, "--blanks", blanks));
        Rca rca = new InputFile(file).rca(console);
        output.write(console, out -> renderer.render(rca, options, out));
    }
}
