package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import org.jspecify.annotations.Nullable;

/** What the texts of one document have in common. */
final class Document {
    private final Rca rca;
    private volatile @Nullable People people;

    Document(Rca rca) {
        this.rca = rca;
    }

    Rca rca() {
        return rca;
    }

    /** {@return those whom it names in its fields for names} */
    People people() {
        People known = people;
        if (known == null) {
            known = People.of(rca);
            people = known;
        }
        return known;
    }
}
