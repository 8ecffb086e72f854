package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;

/** A rule that looks at a document as a whole; all such rules share what is known of it. */
interface DocumentRule extends Rule {

    /** {@return what speaks against a document} */
    List<Objection> check(Document document);

    @Override
    default List<Objection> check(Rca rca, Clock clock) {
        return check(new Document(rca));
    }
}
