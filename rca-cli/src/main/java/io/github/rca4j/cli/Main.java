package io.github.rca4j.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/**
 * The command {@code rca}.
 *
 * <p>Standard output carries the result and nothing else, standard error the rest, both in UTF-8. It exits with 0 where
 * there was nothing at error level, with 1 where there was, and with 2 where it could not run.
 *
 * @since 0.1
 */
public final class Main {
    /** It could not run. */
    static final int FAILED = 2;

    /** Held, since a logger that nobody holds forgets its level. */
    private static final Logger VALIDATION_PROVIDER = Logger.getLogger("org.hibernate.validator");

    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        // What version of its library checks the documents is nothing that a user asked for.
        VALIDATION_PROVIDER.setLevel(Level.WARNING);
        PrintStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        boolean colours = Terminal.isThere() && Terminal.showsColours(System.getenv());
        int code = run(new Console(System.in, out, err, colours), args);
        System.exit(code);
    }

    /** Runs the command without ending the process. */
    static int run(Console console, String... args) {
        CommandLine commands = new CommandLine(new RcaCommand())
                .addSubcommand(new DraftCommand(console))
                .addSubcommand(new RenderCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new SchemaCommand(console));
        commands.setExpandAtFiles(false)
                .setOut(console.writer(console.out()))
                .setErr(console.writer(console.err()))
                .setParameterExceptionHandler((problem, wrong) -> {
                    console.problem(WrongUsage.explain(problem));
                    return FAILED;
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    failure(problem, console);
                    return FAILED;
                });
        int code;
        try {
            code = commands.execute(args);
        } catch (OutOfMemoryError e) {
            console.problem("there is not enough memory for this; give Java more of it by -Xmx");
            return FAILED;
        }
        if (console.out().checkError()) {
            console.problem("standard output: could not be written");
            return FAILED;
        }
        return code;
    }

    private static void failure(Exception problem, Console console) {
        if (problem instanceof CommandFailure failure) {
            failure.tell(console);
        } else {
            console.problem("this should not happen, and is a bug of rca: " + problem);
        }
    }
}
