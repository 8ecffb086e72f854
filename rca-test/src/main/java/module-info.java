import org.jspecify.annotations.NullMarked;

/** Root cause analyses in unit tests. */
@NullMarked
@SuppressWarnings("module") // The module that the package is opened to is there only where tests run.
module io.github.rca4j.test {
    requires transitive io.github.rca4j.model;
    requires transitive io.github.rca4j.validate;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.params;
    requires io.github.rca4j.read;

    exports io.github.rca4j.test;
    exports io.github.rca4j.test.mutant;

    // JUnit makes what an annotation names.
    opens io.github.rca4j.test to
            org.junit.platform.commons;
}
