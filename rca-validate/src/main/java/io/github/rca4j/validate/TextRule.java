package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that looks at each text of a document by itself. All such rules share one walk over the texts, and the
 * sentences of each.
 *
 * @since 0.1
 */
public interface TextRule extends Rule {

    /**
     * {@return what speaks against a text, in its order; empty where nothing does}
     *
     * @param text the text
     */
    List<Objection> check(Text text);

    @Override
    default List<Objection> check(Rca rca, Clock clock) {
        List<Objection> objections = new ArrayList<>();
        Texts.of(rca, text -> objections.addAll(check(text)));
        return objections;
    }
}
