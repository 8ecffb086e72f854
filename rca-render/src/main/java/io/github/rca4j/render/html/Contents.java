package io.github.rca4j.render.html;

import io.github.rca4j.render.html.Survey.Entry;
import java.util.List;

/** A page's table of contents: sections, and under each those within it. */
record Contents(HtmlWriter html) {
    private static final int SECTION = 2;
    private static final int PART = 3;

    void write(List<Entry> entries) {
        List<Entry> shown = entries.stream()
                .filter(entry -> entry.heading().level() <= PART
                        && !entry.heading().text().value().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        html.open("nav", "class", "contents", "aria-label", Captions.CONTENTS)
                .newLine()
                .open("ol")
                .newLine();
        boolean within = false;
        boolean any = false;
        for (Entry entry : shown) {
            boolean part = entry.heading().level() > SECTION && any;
            if (part && !within) {
                html.open("ol");
            } else if (part || (any && !within)) {
                html.close("li").newLine();
            } else if (within) {
                html.close("li").close("ol").close("li").newLine();
            }
            html.open("li")
                    .element("a", HtmlText.words(entry.heading().text()), "href", "#" + entry.anchor(), "dir", "auto");
            within = part;
            any = true;
        }
        html.markup(within ? "</li></ol></li>\n" : "</li>\n")
                .close("ol")
                .newLine()
                .close("nav")
                .newLine();
    }
}
