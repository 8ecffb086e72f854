package io.github.rca4j.cli;

import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.PayloadProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with payloads, each with its file and line. What a tool sends besides alerts is told and left out; anything
 * else that cannot be read fails the command, so that no draft lacks it unseen.
 */
final class Refusals {
    private static final int SHOWN = 100;
    private static final String ON_THE_LINE = "line 1, ";

    private final Console console;
    private final List<String> problems = new ArrayList<>();
    private final List<String> noAlerts = new ArrayList<>();
    private long more;
    private long moreNoAlerts;

    Refusals(Console console) {
        this.console = console;
    }

    void add(String place, AlertPayloadException refusal) {
        for (PayloadProblem problem : refusal.problems()) {
            boolean ofLine = place.matches("(?s).*:\\d+") && problem.place().startsWith(ON_THE_LINE);
            String text = place + ": " + (ofLine ? problem.toString().substring(ON_THE_LINE.length()) : problem);
            if (refusal.isNoAlert()) {
                moreNoAlerts += keep(noAlerts, text);
            } else {
                more += keep(problems, text);
            }
        }
    }

    void add(CommandFailure failure) {
        failure.problems().forEach(problem -> more += keep(problems, problem));
    }

    /** {@return how many are not kept} */
    private static int keep(List<String> texts, String text) {
        boolean room = texts.size() < SHOWN;
        if (room) {
            texts.add(text);
        }
        return room ? 0 : 1;
    }

    /**
     * Tells what was left out.
     *
     * @param nothing whether nothing else was there
     * @throws CommandFailure if anything could not be read, or nothing was there
     */
    void throwIfAny(boolean nothing) {
        List<String> all = new ArrayList<>(problems);
        if (more > 0) {
            all.add("and " + more + " more problems");
        }
        if (nothing && all.isEmpty()) {
            all.addAll(noAlerts);
        }
        if (!all.isEmpty()) {
            throw new CommandFailure(all);
        }
        noAlerts.forEach(text -> console.line(text + "; left out"));
        if (moreNoAlerts > 0) {
            console.line("and " + moreNoAlerts + " more that are left out");
        }
    }
}
