package io.github.rca4j.render.html;

import io.github.rca4j.model.Level;

/** The page's own words: what it computes has no label in the template. */
final class Captions {
    static final String LANGUAGE = "en";
    static final String CONTENTS = "Contents";
    static final String ACTION = "Action";
    static final String OVERDUE = "overdue";
    static final String DURATION = "Duration";
    static final String TIME_TO_DETECT = "Time to detect";
    static final String TIME_TO_MITIGATE = "Time to mitigate";
    static final String TIME_TO_RESOLVE = "Time to resolve";
    static final String DONE = "done:";
    static final String NOT_DONE = "not done:";
    static final String LINK_TO_SECTION = "Link to this section";

    private Captions() {}

    /** What a figure says to those who do not see it. */
    static String course(String points) {
        return "The incident's course, to scale: " + points;
    }

    /** What a figure of events says to those who do not see it. */
    static String events(int drawn, String from, String to) {
        return "When the " + drawn + " entries below happened, to scale, from " + from + " to " + to;
    }

    /** What a figure of events leaves out. */
    static String undrawn(int undrawn, int all) {
        return undrawn + " of " + all + (undrawn == 1 ? " entries has" : " entries have")
                + " no time on this scale and " + (undrawn == 1 ? "is" : "are") + " not drawn";
    }

    /** What a figure of many events counts. */
    static String most(long count) {
        return "at most " + count + (count == 1 ? " entry" : " entries") + " at a time";
    }

    static String level(Level level) {
        return switch (level) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NOTE -> "Note";
        };
    }
}
