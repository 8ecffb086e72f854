package io.github.rca4j.cli;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where drafts go: one to standard output or a file, several into a folder. */
final class DraftOutput {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; one that is there is replaced."
                    + " For several incidents, a folder, which is made if it is not there.")
    private Optional<String> output = Optional.empty();

    /** Refuses to write over what is read: it would be gone. */
    void keep(Collection<String> inputs) {
        output.ifPresent(name -> OutputOption.keep(name, inputs));
    }

    void write(Console console, Map<String, Rca> drafts, RcaRenderer renderer, RenderOptions options) {
        if (drafts.size() == 1 && output.filter(DraftOutput::isFolder).isEmpty()) {
            Rca only = drafts.values().iterator().next();
            Consumer<Appendable> content = out -> renderer.render(only, options, out);
            output.ifPresentOrElse(name -> OutputOption.write(name, content), () -> content.accept(console.out()));
            return;
        }
        Path folder = folder(drafts.size());
        drafts.forEach((name, rca) -> OutputOption.write(
                folder.resolve(name + "." + renderer.fileExtension()).toString(),
                out -> renderer.render(rca, options, out)));
    }

    private static boolean isFolder(String name) {
        // For a name that no path can have, it is none; what ends in a slash is meant to be one.
        return new File(name).isDirectory() || name.endsWith("/");
    }

    private Path folder(int incidents) {
        String several = "the alerts are of " + incidents + " incidents; ";
        String join = ", or take them for one with --join";
        if (output.isEmpty()) {
            throw new CommandFailure(several + "name a folder for their drafts with -o" + join);
        }
        String name = output.get();
        if (new File(name).isDirectory()) {
            return Path.of(name);
        }
        Path folder = FileName.path(name);
        if (Files.exists(folder)) {
            throw new CommandFailure(name + ": is a file, and " + several + "name a folder for their drafts" + join);
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CommandFailure(name + ": the folder cannot be made: " + FileName.reason(e));
        }
    }
}
