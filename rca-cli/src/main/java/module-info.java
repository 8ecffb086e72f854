import org.jspecify.annotations.NullMarked;

/** The command line: a thin face of the library. */
@NullMarked
module io.github.rca4j.cli {
    requires info.picocli;
    requires io.github.rca4j.draft;
    requires io.github.rca4j.read;
    requires io.github.rca4j.render;
    requires io.github.rca4j.validate;
    requires java.logging;

    exports io.github.rca4j.cli;

    // picocli fills in the options.
    opens io.github.rca4j.cli to
            info.picocli;
}
