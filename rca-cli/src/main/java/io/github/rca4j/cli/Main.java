package io.github.rca4j.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/**
 * The command {@code rca}.
 *
 * <p>Standard output carries the result and nothing else, standard error the rest, both in UTF-8. It exits with 0 where
 * there was nothing at error level, with 1 where there was, and with 2 where it could not run.
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
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(System.in, out, err, args);
        out.flush();
        System.exit(code);
    }

    /** Runs the command without ending the process. */
    static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
        Console console = new Console(in, out, err);
        CommandLine commands = new CommandLine(new RcaCommand())
                .addSubcommand(new DraftCommand(console))
                .addSubcommand(new RenderCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new SchemaCommand(console));
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(console.writer(out))
                .setErr(console.writer(err))
                .setParameterExceptionHandler((problem, wrong) -> {
                    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
                    console.problem(problem.getMessage() + "; '" + command + " --help' says what there is");
                    return FAILED;
                })
                .setExecutionExceptionHandler((problem, command, parsed) -> {
                    failure(problem, console);
                    return FAILED;
                });
        return commands.execute(args);
    }

    private static void failure(Exception problem, Console console) {
        if (problem instanceof CommandFailure failure) {
            failure.problems().forEach(console::problem);
        } else if (problem instanceof UncheckedIOException failure) {
            console.problem(String.valueOf(failure.getMessage()));
        } else {
            console.problem("this should not happen, and is a bug of rca: " + problem);
        }
    }
}
