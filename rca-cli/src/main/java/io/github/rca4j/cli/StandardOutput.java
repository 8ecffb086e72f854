package io.github.rca4j.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Where results go. That nobody reads on, as with {@code | head}, is no error of it. */
final class StandardOutput extends PrintStream {
    private final Reader reader;

    StandardOutput(OutputStream to) {
        this(new Reader(to));
    }

    private StandardOutput(Reader reader) {
        super(new BufferedOutputStream(reader), false, StandardCharsets.UTF_8);
        this.reader = reader;
    }

    @Override
    public boolean checkError() {
        return super.checkError() && !reader.gone;
    }

    /** Who gets the results. */
    private static final class Reader extends FilterOutputStream {
        private boolean gone;

        Reader(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                // Java has no type for it: "Broken pipe", "The pipe is being closed".
                gone = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
                throw e;
            }
        }
    }
}
