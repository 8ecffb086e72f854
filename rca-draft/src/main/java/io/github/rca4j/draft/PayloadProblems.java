package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a payload, so that an {@link AlertFormat} can say all of it at once. For one reading by
 * one thread.
 *
 * @since 0.1
 */
public final class PayloadProblems {
    private final List<PayloadProblem> problems = new ArrayList<>();

    /** Nothing is wrong yet. */
    public PayloadProblems() {}

    /**
     * Adds that a value is not what it should be.
     *
     * @param value the value that is there, or is missing
     * @param expected what would be right, such as {@code a text}
     */
    public void add(Payload value, String expected) {
        add(value, "is " + value.describe(), expected);
    }

    /**
     * Adds that something about a value is wrong.
     *
     * @param value the value
     * @param found what is wrong, such as {@code is before startsAt}; no text of the payload
     * @param expected what would be right
     */
    public void add(Payload value, String found, String expected) {
        problems.add(new PayloadProblem(value.place(), found, expected));
    }

    /** {@return whether nothing was added} */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /**
     * Fails if anything was added.
     *
     * @throws AlertPayloadException with all problems
     */
    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new AlertPayloadException(problems);
        }
    }
}
