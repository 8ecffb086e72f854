package io.github.rca4j.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where a result goes: standard output, or a file that is there whole or not at all. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; one that is there is replaced.")
    private Optional<String> file = Optional.empty();

    void write(Console console, Consumer<Appendable> content) {
        if (file.isPresent()) {
            write(file.get(), content);
        } else {
            content.accept(console.out());
            console.out().flush();
            if (console.out().checkError()) {
                throw new CommandFailure("standard output: could not be written");
            }
        }
    }

    /** Beside the file first: whoever reads it meanwhile sees the old one or the new one, never half of it. */
    private static void write(String name, Consumer<Appendable> content) {
        try {
            Path target = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new CommandFailure(name + ": is a folder; name a file in it");
            }
            Path draft = Files.createTempFile(target.getParent(), ".rca-", null);
            try {
                try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    content.accept(out);
                }
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (NoSuchFileException e) {
            throw new CommandFailure(name + ": cannot be written, since its folder is not there; make it first");
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new CommandFailure(name + ": cannot be written: " + e.getMessage());
        }
    }
}
