import org.jspecify.annotations.NullMarked;

/** The RCA document as immutable values, its template, and what can be said against it. */
@NullMarked
@SuppressWarnings("module") // opened to a validation provider of the user's choice, which need not be there
module io.github.rca4j.model {
    // Needed to compile against the annotations; a plain main runs without them.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports io.github.rca4j.model;
    exports io.github.rca4j.model.constraint;
    exports io.github.rca4j.model.outline;
    exports io.github.rca4j.model.text;

    // A validation provider reads the values' private fields.
    opens io.github.rca4j.model to
            org.hibernate.validator;
}
