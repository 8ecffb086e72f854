package io.github.rca4j.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of files.
 *
 * @param base what it is relative to
 * @param text the pattern
 */
record Glob(Path base, String text) {
    /** The folders of a pattern that are meant as they stand. */
    private static final Pattern FOLDERS = Pattern.compile("(?:[^*?\\[{\\\\/]*/)*");

    /** {@return the files that match, relative to the base, in the order of their paths} */
    List<Path> files() {
        Path root = base.resolve(text);
        String glob = Files.isDirectory(root) ? text.replaceAll("/+$", "") + "/**/*.{md,json}" : text;
        Matcher folders = FOLDERS.matcher(glob);
        Path start = base.resolve(folders.lookingAt() ? folders.group() : "");
        List<Path> files = Files.isDirectory(start) ? below(start, glob) : List.of();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no file matches '" + text + "' in " + base.toAbsolutePath()
                    + "; correct the pattern of @RcaFiles");
        }
        return files;
    }

    private List<Path> below(Path start, String glob) {
        // Java has it that some folder must stand there.
        PathMatcher matcher = base.getFileSystem().getPathMatcher("glob:" + glob.replace("**/", "{**/,}"));
        try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(Files::isRegularFile)
                    .map(base::relativize)
                    .filter(matcher::matches)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
