package io.github.rca4j.cli;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rca new}. */
@Command(name = "new", description = "Writes the blank template as Markdown.")
final class NewCommand implements Runnable {
    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; one that is there is left as it is.")
    private Optional<String> output = Optional.empty();

    @Option(names = "--force", description = "Replace a file that is there, with all that people wrote into it.")
    private boolean force;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (output.isEmpty() && force) {
            throw new CommandFailure("--force is about a file that is there already; name it with -o");
        }
        output.ifPresentOrElse(this::write, () -> write(console.out()));
    }

    private void write(String name) {
        if (!force && FileName.path(name).toFile().isFile()) {
            throw new CommandFailure(name + ": is there already, and people may have written into it;"
                    + " name another file, or replace it with --force");
        }
        OutputOption.write(name, this::write);
    }

    private void write(Appendable out) {
        new MarkdownRenderer().render(Rca.empty(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER), out);
    }
}
