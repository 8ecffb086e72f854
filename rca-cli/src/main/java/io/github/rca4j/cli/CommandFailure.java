package io.github.rca4j.cli;

import java.util.List;

/** A command could not do what it was asked to. Each problem is one line that names file, place and mend. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final boolean inDocument;

    CommandFailure(String problem) {
        this(List.of(problem));
    }

    CommandFailure(List<String> problems) {
        this(problems, false);
    }

    private CommandFailure(List<String> problems, boolean inDocument) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
        this.inDocument = inDocument;
    }

    /** A document that says nothing that could be understood, by the lines of its findings. */
    static CommandFailure unreadable(List<String> findings) {
        return new CommandFailure(findings, true);
    }

    void tell(Console console) {
        problems.forEach(inDocument ? console::line : console::problem);
    }

    List<String> problems() {
        return problems;
    }
}
