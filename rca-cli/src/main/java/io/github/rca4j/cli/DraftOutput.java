package io.github.rca4j.cli;

import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RenderOptions;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where drafts go: one to standard output or a file, several into a folder. What people wrote there is not lost. */
final class DraftOutput {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output."
                    + " For several incidents, a folder, which is made if it is not there.")
    private Optional<String> output = Optional.empty();

    @Option(
            names = "--base",
            paramLabel = "FILE",
            description = "Keep what people wrote into the output: what came in since the last time is brought into it."
                    + " FILE is where the draft itself is kept from one time to the next, as JSON;"
                    + " a folder, if the output is one.")
    private Optional<String> base = Optional.empty();

    @Option(names = "--force", description = "Replace an output that is there, with all that people wrote into it.")
    private boolean force;

    /** Refuses what cannot be meant, and to write over what is read: it would be gone. */
    void check(Collection<String> inputs, RcaRenderer renderer) {
        if (output.isEmpty() && (base.isPresent() || force)) {
            throw new CommandFailure("--base and --force are about what is there already; name it with -o");
        }
        if (base.isPresent() && renderer.format().equals("html")) {
            throw new CommandFailure("--base: what people wrote cannot be read back from html; use markdown or json");
        }
        output.ifPresent(name -> OutputOption.keep("--output", name, inputs));
        base.ifPresent(name -> OutputOption.keep("--base", name, inputs));
    }

    void write(Console console, Map<String, Rca> drafts, RcaRenderer renderer, RenderOptions options) {
        boolean one = drafts.size() == 1;
        if (one && output.isEmpty()) {
            renderer.render(drafts.values().iterator().next(), options, console.out());
            return;
        }
        Map<DraftFile, Rca> files = new LinkedHashMap<>();
        if (one && output.filter(DraftOutput::isFolder).isEmpty()) {
            files.put(toFile(output.orElseThrow()), drafts.values().iterator().next());
        } else {
            Path folder = folder(drafts.size());
            drafts.forEach((name, rca) -> files.put(inFolder(folder, name, renderer.fileExtension()), rca));
        }
        writeAll(console, files, renderer, options);
    }

    /** Nothing is written unless everything can be. */
    private static void writeAll(
            Console console, Map<DraftFile, Rca> files, RcaRenderer renderer, RenderOptions options) {
        Map<DraftFile, DraftFile.Planned> planned = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>();
        files.forEach((file, rca) -> {
            try {
                planned.put(file, file.plan(rca, renderer, options, console));
            } catch (CommandFailure e) {
                problems.addAll(e.problems());
            }
        });
        if (!problems.isEmpty()) {
            throw new CommandFailure(problems);
        }
        planned.forEach((file, plan) ->
                file.write(plan, files.getOrDefault(file, plan.document()), renderer, options, console));
    }

    private DraftFile toFile(String name) {
        if (base.filter(file -> FileName.path(file)
                        .toAbsolutePath()
                        .equals(FileName.path(name).toAbsolutePath()))
                .isPresent()) {
            throw new CommandFailure("--base: " + name + " is the draft itself; name another file");
        }
        return new DraftFile(name, base, force);
    }

    private DraftFile inFolder(Path folder, String name, String extension) {
        String file = folder.resolve(name + "." + extension).toString();
        return new DraftFile(
                file, base.map(at -> made(at).resolve(name + ".base.json").toString()), force);
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
        if (new File(name).isFile()) {
            throw new CommandFailure(name + ": is a file, and " + several + "name a folder for their drafts" + join);
        }
        return made(name);
    }

    private static Path made(String name) {
        if (new File(name).isDirectory()) {
            return Path.of(name);
        }
        try {
            return Files.createDirectories(FileName.path(name));
        } catch (IOException e) {
            throw new CommandFailure(name + ": the folder cannot be made: " + FileName.reason(e));
        }
    }
}
