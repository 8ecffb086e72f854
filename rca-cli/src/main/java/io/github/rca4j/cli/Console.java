package io.github.rca4j.cli;

import io.github.rca4j.model.text.Printable;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output: results alone
 * @param err standard error: the rest
 * @param colours whether standard output is a terminal that shows colours
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean colours) {
    /** Says in one line why something could not be done. */
    void problem(String text) {
        err.println("rca: " + Printable.line(text));
    }

    /** Says something that is no problem of the command itself. */
    void line(String text) {
        err.println(Printable.line(text));
    }

    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
