package io.github.rca4j.benchmarks.template;

import io.github.rca4j.model.Reference;
import java.util.List;

/** Texts as they are. */
final class MarkdownForm implements DocumentView.Form {
    @Override
    public String text(String markdown) {
        return markdown;
    }

    @Override
    public List<String> texts(List<String> markdown) {
        return markdown;
    }

    @Override
    public String link(Reference of) {
        return of.uri().isPresent() ? "[" + of.label() + "](" + of.uri().get() + ")" : of.label();
    }
}
