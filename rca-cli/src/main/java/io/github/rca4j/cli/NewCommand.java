package io.github.rca4j.cli;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rca new}. */
@Command(name = "new", description = "Writes the blank template as Markdown.")
final class NewCommand implements Runnable {
    private final Console console;

    @Mixin
    private OutputOption output = new OutputOption();

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        RenderOptions options = RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER);
        output.write(console, out -> new MarkdownRenderer().render(Rca.empty(), options, out));
    }
}
