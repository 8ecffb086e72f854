package io.github.rca4j.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A folder that was named on the command line, with all that is in it. */
final class Folder {
    private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "json");

    private Folder() {}

    static boolean is(String name) {
        try {
            return !name.isBlank() && Files.isDirectory(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * {@return the names of the files that may hold an RCA, in the order of their names, with {@code /} between folders}
     *
     * <p>What is hidden is left alone. A link is followed, unless it leads to a folder that it is in.
     */
    static List<String> documents(String name, Console console) {
        List<String> files = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        // As the names are written elsewhere, in a pull request above all: docs/a.md, not ./docs/a.md.
        Path root = Path.of(name).normalize();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || !isHidden(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file) && mayBeRca(file)) {
                    files.add(shown(file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                if (problem instanceof FileSystemLoopException) {
                    console.line(shown(file) + ": skipped: is a link to a folder that it is in");
                } else {
                    problems.add(shown(file) + ": cannot be read: " + FileName.reason(problem));
                }
                return FileVisitResult.CONTINUE;
            }
        };
        walk(root, visitor);
        if (!problems.isEmpty()) {
            throw new CommandFailure(problems);
        }
        return files.stream().sorted().toList();
    }

    private static void walk(Path root, FileVisitor<Path> visitor) {
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException e) {
            throw new CommandFailure(shown(root) + ": cannot be read: " + FileName.reason(e));
        }
    }

    private static boolean isHidden(Path path) {
        return fileName(path).startsWith(".");
    }

    private static boolean mayBeRca(Path file) {
        String name = fileName(file);
        return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String fileName(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
