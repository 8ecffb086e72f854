package io.github.rca4j.benchmarks.template;

import io.github.rca4j.benchmarks.InlineHtml;
import io.github.rca4j.model.Reference;
import java.net.URI;
import java.util.Set;

/** Texts as HTML, which templates insert as it is. */
final class HtmlForm implements DocumentView.Form {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    @Override
    public String text(String markdown) {
        return InlineHtml.of(markdown);
    }

    @Override
    public String link(Reference of) {
        String label = InlineHtml.escaped(of.label());
        return of.uri().filter(HtmlForm::isSafe).isEmpty()
                ? label
                : "<a href=\"" + InlineHtml.escaped(of.uri().get().toString()) + "\" rel=\"noopener noreferrer\">"
                        + label + "</a>";
    }

    private static boolean isSafe(URI uri) {
        return uri.getScheme() == null || SCHEMES.contains(uri.getScheme());
    }
}
