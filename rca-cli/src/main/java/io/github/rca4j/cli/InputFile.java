package io.github.rca4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/**
 * A file that was named on the command line, or standard input.
 *
 * @param name as it was given; {@code -} is standard input
 */
record InputFile(String name) {
    /** As much as one file may hold; more is no document that people write. */
    private static final int MOST_MEBIBYTES = 16;

    /** {@return the text that the file holds} */
    String text(Console console) {
        String text = text(bytes(console));
        // A byte order mark is no part of the document, but some editors leave one.
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** {@return the text that bytes of the file are} */
    String text(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            throw new CommandFailure(shownName() + ": is compressed by gzip; unpack it first, as zcat does");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new CommandFailure(shownName() + ": is not text in UTF-8; save it in that encoding");
        }
    }

    /** {@return the file's bytes, to be closed} */
    InputStream open(Console console) throws IOException {
        if (isStandardInput()) {
            return console.in();
        }
        try {
            return Files.newInputStream(FileName.path(name));
        } catch (NoSuchFileException e) {
            throw new CommandFailure(name + ": no such file; check its name and folder");
        }
    }

    /** {@return what stands behind the last dot of the name, in lower case; all of it if there is none} */
    String extension() {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** {@return how the file is called in a message} */
    String shownName() {
        return isStandardInput() ? "standard input" : name;
    }

    private boolean isStandardInput() {
        return name.equals("-");
    }

    private byte[] bytes(Console console) {
        try (InputStream in = open(console)) {
            int most = MOST_MEBIBYTES * 1024 * 1024;
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new CommandFailure(shownName() + ": is larger than the " + MOST_MEBIBYTES
                        + " MiB that are read; is it the right file?");
            }
            return bytes;
        } catch (IOException e) {
            throw new CommandFailure(shownName() + ": cannot be read: " + FileName.reason(e));
        }
    }
}
