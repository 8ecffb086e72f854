package io.github.rca4j.cli;

import java.util.Map;

/** Whether what is written is seen by a person, and in colours. */
final class Terminal {
    private Terminal() {}

    /** Where either standard input or output leads elsewhere, there is none. */
    @SuppressWarnings("SystemConsoleNull") // Null on Java before 22; what newer ones give is asked for its terminal.
    static boolean isThere() {
        java.io.Console console = System.console();
        return console != null && isTerminal(console);
    }

    /** From Java 22 on there may be a console without a terminal, and a method that says so. */
    private static boolean isTerminal(java.io.Console console) {
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** As <a href="https://no-color.org">no-color.org</a> has it. */
    static boolean showsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    }
}
