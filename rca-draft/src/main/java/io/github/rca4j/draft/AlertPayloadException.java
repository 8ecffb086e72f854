package io.github.rca4j.draft;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A payload is not JSON, is not within the limits, is of no known tool, is not shaped as its tool shapes it, or is what
 * its tool sends besides alerts, which {@link #isNoAlert()} tells from all that is wrong. The
 * message is for people and names every place, up to twenty; {@link #problems()} has them all.
 *
 * @since 0.1
 */
public final class AlertPayloadException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    // An array, since a list need not be serializable.
    private final PayloadProblem[] problems;

    private final boolean noAlert;

    /**
     * Tells what is wrong.
     *
     * @param problems all that is wrong, at least one thing
     */
    public AlertPayloadException(List<PayloadProblem> problems) {
        this(problems, false);
    }

    private AlertPayloadException(List<PayloadProblem> problems, boolean noAlert) {
        super(message(problems));
        this.problems = problems.toArray(PayloadProblem[]::new);
        this.noAlert = noAlert;
    }

    /**
     * {@return the refusal of what a tool sends besides alerts}
     *
     * @param value the value that is no alert
     * @param what what it is, such as {@code a confirmation of a subscription to Amazon SNS}; no text of the payload
     * @param expected what would be an alert, such as {@code an alarm of CloudWatch}
     */
    public static AlertPayloadException noAlert(Payload value, String what, String expected) {
        return new AlertPayloadException(List.of(new PayloadProblem(value.place(), "is " + what, expected)), true);
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

    /**
     * {@return whether nothing is wrong with the payload: a tool sent it, and it is no alert, but a silence, a test, the
     * confirmation of a subscription, or the like. Who sends it again gets the same answer}
     */
    public boolean isNoAlert() {
        return noAlert;
    }

    /** {@return all that is wrong, in the order of the payload} */
    public List<PayloadProblem> problems() {
        return List.of(problems);
    }
}
