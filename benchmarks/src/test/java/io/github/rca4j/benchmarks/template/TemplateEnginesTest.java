package io.github.rca4j.benchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.benchmarks.Golden;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every engine gives what the library gives. */
class TemplateEnginesTest {
    @ParameterizedTest
    @EnumSource
    void every_engine_writes_the_same_bytes_of_markdown(Dialect dialect) {
        assertThat(engine(TemplateEngines.markdown(), dialect).apply(MarkdownView.of(Golden.rca())))
                .isEqualTo(Golden.markdown());
    }

    private static Function<Object, String> engine(TemplateEngines engines, Dialect dialect) {
        return switch (dialect) {
            case FREEMARKER -> engines.freemarker();
            case PEBBLE -> engines.pebble();
            case MUSTACHE -> engines.mustache();
            case THYMELEAF -> engines.thymeleaf();
            case JTE -> engines.jte();
        };
    }
}
