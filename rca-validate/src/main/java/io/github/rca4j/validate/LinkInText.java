package io.github.rca4j.validate;

import io.github.rca4j.model.text.Links;
import java.util.List;

/** REF-01, in texts: a link is one that a page may carry. */
final class LinkInText implements TextRule {
    static final String ID = "REF-01";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!text.isProse() || !text.glance().has(Marks.COLON)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Markup.Target target : text.markup().targets()) {
            if (!Links.isPublic(address(text, target))) {
                objections.add(target.from(), target.to(), "text");
            }
        }
        return objections.toList();
    }

    private static String address(Text text, Markup.Target target) {
        String written = text.value().substring(target.from(), target.to());
        return written.startsWith("<") && written.endsWith(">") ? written.substring(1, written.length() - 1) : written;
    }
}
