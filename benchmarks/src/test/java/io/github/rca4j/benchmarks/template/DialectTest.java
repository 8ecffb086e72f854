package io.github.rca4j.benchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The templates of the engines are the ones that are made of the neutral ones; {@code -Drecreate} writes them anew. */
class DialectTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/rca4j/benchmarks/template");

    @ParameterizedTest
    @EnumSource
    void each_engine_has_the_same_template_for_markdown(Dialect dialect) throws IOException {
        assertMade("markdown", DocumentView.class, false, dialect);
    }

    @ParameterizedTest
    @EnumSource
    void each_engine_has_the_same_template_for_the_page(Dialect dialect) throws IOException {
        assertMade("html", HtmlView.class, true, dialect);
    }

    private static void assertMade(String format, Class<?> view, boolean escapes, Dialect dialect) throws IOException {
        String neutral = Files.readString(FOLDER.resolve(format + ".neutral"));
        Path file = FOLDER.resolve(dialect.fileName(format));
        String made = dialect.template(neutral, view, escapes);
        if (Boolean.getBoolean("recreate")) {
            Files.writeString(file, made);
        }
        assertThat(file).hasContent(made);
    }
}
