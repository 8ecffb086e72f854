package io.github.rca4j.examples.webhook;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What a file is to hold, written beside it and onto the disk before it takes the file's place: whoever reads the file,
 * even after a crash, finds the old one or the new one. One at a time.
 */
final class WholeFile implements Closeable {
    private static final String START = ".draft-";
    private static final String END = ".tmp";

    private final Path beside;
    private final Path file;

    private WholeFile(Path beside, Path file) {
        this.beside = beside;
        this.file = file;
    }

    /** {@return what a file holds; empty if there is none} */
    static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    static void replace(Path file, String text) throws IOException {
        try (WholeFile whole = beside(file, text)) {
            whole.move();
        }
    }

    static WholeFile beside(Path file, String text) throws IOException {
        WholeFile whole = new WholeFile(file.resolveSibling(START + file.getFileName() + END), file);
        try {
            whole.write(text);
            return whole;
        } catch (IOException e) {
            whole.close();
            throw e;
        }
    }

    /** Deletes what a process that was killed has left. */
    static void sweep(Path folder) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, START + "*" + END)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
    }

    private void write(String text) throws IOException {
        try (FileChannel out = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        // Who may read and write the file, stays as people have set it.
        if (Files.exists(file)
                && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(file));
        }
    }

    void move() throws IOException {
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Leaves nothing beside the file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
    }
}
