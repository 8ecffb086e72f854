package io.github.rca4j.render.html;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.outline.PropertyPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Findings on their way to where they stand. Each is written once; what finds no place is written at the end. */
final class Findings {
    private final Map<String, List<Finding>> waiting = new LinkedHashMap<>();
    private final HtmlWriter html;

    Findings(List<Finding> findings, Survey survey, HtmlWriter html) {
        this.html = html;
        findings.forEach(finding -> waiting.computeIfAbsent(survey.nearest(finding.path()), at -> new ArrayList<>())
                .add(finding));
    }

    /** Writes what is said of a place; flow content. */
    void at(PropertyPath path) {
        if (!waiting.isEmpty()) {
            write(waiting.remove(path.toString()), false);
        }
    }

    /** Writes all that is left. */
    void rest() {
        List<String> paths = List.copyOf(waiting.keySet());
        paths.forEach(path -> write(waiting.remove(path), true));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    private void write(@Nullable List<Finding> findings, boolean withPath) {
        if (findings == null) {
            return;
        }
        for (Finding finding : findings) {
            html.open("div", "class", "finding " + finding.level().name().toLowerCase(Locale.ROOT))
                    .open("p", "dir", "auto")
                    .element("strong", Captions.level(finding.level()) + " " + finding.rule())
                    .text(" ");
            if (withPath && !finding.path().isEmpty()) {
                html.element("code", finding.path()).text(" ");
            }
            html.text(finding.message()).close("p");
            finding.hint().ifPresent(hint -> html.element("p", hint, "class", "hint", "dir", "auto"));
            html.close("div").newLine();
        }
    }
}
