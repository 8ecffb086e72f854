package io.github.rca4j.model.text;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Where the runs of backticks in a text begin, so that each finds its end without reading on and on. */
final class CodeSpans {
    private final String text;
    private final Map<Integer, NavigableSet<Integer>> runs = new HashMap<>();

    CodeSpans(String text) {
        this.text = text;
        for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i)) {
            int length = runLength(text, i);
            runs.computeIfAbsent(length, l -> new TreeSet<>()).add(i);
            i += length;
        }
    }

    /** {@return where the code ends that a run of backticks begins, -1 if it begins none} */
    int end(int run) {
        int length = runLength(text, run);
        NavigableSet<Integer> same = runs.get(length);
        Integer closing = same == null ? null : same.higher(run + length - 1);
        return closing == null ? -1 : closing + length;
    }

    static int runLength(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }
}
