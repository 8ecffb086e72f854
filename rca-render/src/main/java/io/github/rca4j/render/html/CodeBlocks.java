package io.github.rca4j.render.html;

import io.github.rca4j.model.CodeSnippet.Moment;
import io.github.rca4j.model.outline.Snippet;
import java.util.List;
import java.util.Optional;

/** Pieces of code, each under its language. */
record CodeBlocks(HtmlWriter html, Findings findings) {
    /** Code from after the fix stands beside the code from before it. */
    void write(List<Snippet> snippets) {
        for (int i = 0; i < snippets.size(); i++) {
            boolean pair = i + 1 < snippets.size()
                    && snippets.get(i).moment().equals(Optional.of(Moment.BEFORE))
                    && snippets.get(i + 1).moment().equals(Optional.of(Moment.AFTER));
            if (pair) {
                html.open("div", "class", "compare").newLine();
                snippet(snippets.get(i), "before");
                snippet(snippets.get(i + 1), "after");
                html.close("div").newLine();
                i++;
            } else {
                snippet(snippets.get(i), "");
            }
        }
    }

    private void snippet(Snippet snippet, String style) {
        html.open("div", "class", style.isEmpty() ? "snippet" : "snippet " + style);
        snippet.language()
                .ifPresent(language -> html.open("p", "class", "language", "dir", "auto")
                        .line(language)
                        .close("p"));
        // The language is the first word that a fence names.
        html.open("pre", "dir", "ltr")
                .open(
                        "code",
                        snippet.language()
                                .map(l -> new String[] {
                                    "class", "language-" + l.value().split(" ", 2)[0]
                                })
                                .orElse(new String[0]));
        snippet.code().ifPresent(code -> html.text(code.value()));
        html.close("code").close("pre");
        findings.at(snippet.path());
        html.close("div").newLine();
    }
}
