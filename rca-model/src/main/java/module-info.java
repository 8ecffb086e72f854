import org.jspecify.annotations.NullMarked;

/** The RCA document as immutable values, its template, and what can be said against it. */
@NullMarked
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

    // A validation provider reads the values' private fields, whichever it is.
    opens io.github.rca4j.model;
}
