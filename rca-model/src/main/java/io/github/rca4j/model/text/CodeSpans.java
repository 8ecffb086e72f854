package io.github.rca4j.model.text;

/** Which runs of backticks in a text belong together, found in one pass so that none has to look for its end. */
final class CodeSpans {
    private static final int[] NONE = {};

    /**
     * For each backtick, the end of the next run that is as long as what is left of its own, since a backslash may have
     * taken the first away; 0 where none follows.
     */
    private final int[] ends;

    CodeSpans(String text) {
        int last = text.lastIndexOf('`');
        this.ends = last < 0 ? NONE : ends(text, last);
    }

    private static int[] ends(String text, int last) {
        int[] ends = new int[last + 1];
        int[] nextOfLength = new int[last + 2];
        int start = last;
        while (start >= 0) {
            int end = start + 1;
            ends[start] = nextOfLength[1];
            while (start > 0 && text.charAt(start - 1) == '`') {
                start--;
                ends[start] = nextOfLength[end - start];
            }
            nextOfLength[end - start] = end;
            start = text.lastIndexOf('`', start - 1);
        }
        return ends;
    }

    /** {@return where the code ends that a run of backticks begins, -1 if it begins none} */
    int end(int run) {
        return ends[run] > 0 ? ends[run] : -1;
    }

    static int runLength(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end - at;
    }
}
