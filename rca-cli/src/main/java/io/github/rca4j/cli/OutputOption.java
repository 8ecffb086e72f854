package io.github.rca4j.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** Where a result goes: standard output, or a file that is there whole or not at all. */
final class OutputOption {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output; one that is there is replaced.")
    private Optional<String> file = Optional.empty();

    boolean isStandardOutput() {
        return file.isEmpty();
    }

    /** Refuses to write over what is read: it would be gone. */
    void keep(Collection<String> inputs) {
        file.ifPresent(name -> keep("--output", name, inputs));
    }

    /** Refuses a name that is one of some inputs. */
    static void keep(String option, String name, Collection<String> inputs) {
        for (String input : inputs) {
            if (!input.equals("-") && isSame(new File(name), new File(input))) {
                throw new CommandFailure(
                        option + ": " + name + " is what is read, and would be lost; name another file");
            }
        }
    }

    private static boolean isSame(File one, File other) {
        try {
            return one.isFile() && other.isFile() && Files.isSameFile(one.toPath(), other.toPath());
        } catch (IOException e) {
            return false;
        }
    }

    void write(Console console, String content) {
        write(console, out -> {
            try {
                out.append(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void write(Console console, Consumer<Appendable> content) {
        if (file.isPresent()) {
            write(file.get(), content);
        } else {
            content.accept(console.out());
        }
    }

    /** Writes a file, which is there whole or not at all. */
    static void write(String name, Consumer<Appendable> content) {
        Path target = FileName.path(name).toAbsolutePath();
        Path folder = target.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new CommandFailure(name + ": its folder is not there; make it first");
        }
        try {
            if (!Files.exists(target)) {
                replace(target, content);
            } else if (Files.isRegularFile(target)) {
                // The file that a link leads to, not the link.
                replace(target.toRealPath(), content);
            } else {
                // A device or a pipe.
                try (Writer out = Files.newBufferedWriter(target, StandardOpenOption.WRITE)) {
                    content.accept(out);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new CommandFailure(name + ": cannot be written: " + FileName.reason(e));
        }
    }

    /** Beside the file first: whoever reads it meanwhile sees the old one or the new one, never half of it. */
    private static void replace(Path target, Consumer<Appendable> content) throws IOException {
        Path beside = target.resolveSibling(".rca-" + UUID.randomUUID());
        try {
            try (Writer out =
                    Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                keepPermissions(target, beside);
                content.accept(out);
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (permissions != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, permissions.readAttributes().permissions());
        }
    }
}
