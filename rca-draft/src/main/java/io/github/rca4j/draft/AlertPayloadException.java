package io.github.rca4j.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A payload is not JSON, is not within the limits, is of no known tool, or is not shaped as its tool shapes it. The
 * message is for people and names every place, up to twenty; {@link #problems()} has them all.
 */
public final class AlertPayloadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    // An array, since a list need not be serializable.
    private final PayloadProblem[] problems;

    /**
     * Tells what is wrong.
     *
     * @param problems all that is wrong, at least one thing
     */
    public AlertPayloadException(List<PayloadProblem> problems) {
        super(message(problems));
        this.problems = problems.toArray(PayloadProblem[]::new);
    }

    private static String message(List<PayloadProblem> problems) {
        if (problems.size() == 1) {
            return "alerts cannot be read: " + problems.get(0);
        }
        String more = problems.size() > SHOWN ? "\n- and " + (problems.size() - SHOWN) + " more" : "";
        return problems.stream()
                .limit(SHOWN)
                .map(problem -> "\n- " + problem)
                .collect(Collectors.joining("", "alerts cannot be read, " + problems.size() + " problems:", more));
    }

    /** {@return all that is wrong, in the order of the payload} */
    public List<PayloadProblem> problems() {
        return List.of(problems);
    }
}
