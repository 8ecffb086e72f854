package io.github.rca4j.cli;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** Names of files as they were given on the command line. */
final class FileName {
    private FileName() {}

    /** {@return where the file is, or would be} */
    static Path path(String name) {
        if (name.isBlank()) {
            throw new CommandFailure("'" + name + "': is not the name of a file; give one");
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new CommandFailure(name + ": no file can have this name here: " + e.getReason());
        }
        if (Files.isDirectory(path)) {
            throw new CommandFailure(name + ": is a folder; name a file in it");
        }
        return path;
    }

    /** {@return why a file could not be read or written, without its name} */
    static String reason(Exception problem) {
        Throwable origin = problem instanceof UncheckedIOException
                ? Objects.requireNonNullElse(problem.getCause(), problem)
                : problem;
        if (origin instanceof AccessDeniedException) {
            return "permission denied";
        }
        String reason = origin instanceof FileSystemException file ? file.getReason() : origin.getMessage();
        return Objects.requireNonNullElse(reason, "the system does not say why");
    }
}
