package io.github.rca4j.benchmarks.hand;

import java.util.HashMap;
import java.util.Map;

/** A document by its headings. The trees of both parsers are told to it. */
final class Sections {
    private final Map<String, Section> all = new HashMap<>(64);
    private String title = "";
    private Section open = new Section();

    void heading(int level, String text) {
        if (level == 1) {
            title = text;
            return;
        }
        open = new Section();
        all.put(text, open);
    }

    /** {@return the section under the last heading} */
    Section open() {
        return open;
    }

    String title() {
        return title;
    }

    Section get(String heading) {
        return all.getOrDefault(heading, Section.NONE);
    }
}
