package io.github.rca4j.cli;

import java.util.List;

/** A command could not do what it was asked to. Each problem is one line that names file, place and mend. */
final class CommandFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    CommandFailure(String problem) {
        this(List.of(problem));
    }

    CommandFailure(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
