package io.github.rca4j.read.corpus;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderers;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines that the template prints though nobody wrote them: checks, items to follow up, categories, its version. */
final class TemplateLines {
    private static final Pattern BOX = Pattern.compile("^- \\[[ x]\\] ");
    private static final Set<String> LINES = RcaRenderers.forFormat("markdown")
            .render(Rca.builder()
                    .rootCause(cause -> cause.categories(CauseCategory.TEMPLATE))
                    .build())
            .lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(line -> BOX.matcher(line).replaceFirst(""))
            .collect(Collectors.toUnmodifiableSet());

    private TemplateLines() {}

    /** {@return whether a line is one of them, less its bullet and box} */
    static boolean contains(String line) {
        return LINES.contains(line);
    }
}
