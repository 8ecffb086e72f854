package io.github.rca4j.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/** What became of one run of the command. */
record Run(int code, String out, String err) {

    static Run rca(String... args) {
        return rcaReading("", args);
    }

    static Run rcaReading(String standardInput, String... args) {
        return rcaReading(new ByteArrayInputStream(standardInput.getBytes(UTF_8)), args);
    }

    static Run rcaReading(InputStream standardInput, String... args) {
        return run(standardInput, false, args);
    }

    /** As on a terminal that shows colours. */
    static Run onTerminal(String... args) {
        return run(InputStream.nullInputStream(), true, args);
    }

    private static Run run(InputStream standardInput, boolean colours, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                new Console(
                        standardInput, new PrintStream(out, false, UTF_8), new PrintStream(err, true, UTF_8), colours),
                args);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** It did what it was asked to, without a word. */
    String result() {
        assertThat(err).isEmpty();
        assertThat(code).isZero();
        return out;
    }

    /** It could not run, and said so in these lines alone. */
    void failsWith(String... lines) {
        assertThat(err.lines()).containsExactly(lines);
        assertThat(out).isEmpty();
        assertThat(code).isEqualTo(2);
    }
}
