package io.github.rca4j.benchmarks.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.benchmarks.Golden;
import io.github.rca4j.render.html.HtmlRenderer;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every engine gives what the library gives. */
class TemplateEnginesTest {
    @ParameterizedTest
    @EnumSource
    void every_engine_writes_the_same_bytes_of_markdown(Dialect dialect) {
        assertThat(engine(TemplateEngines.markdown(), dialect).apply(DocumentView.markdown(Golden.rca())))
                .isEqualTo(Golden.markdown());
    }

    @ParameterizedTest
    @EnumSource
    void every_engine_writes_the_same_page(Dialect dialect) {
        String page = engine(TemplateEngines.html(), dialect).apply(HtmlView.of(Golden.rca()));

        assertThat(withoutNeedlessReferences(page))
                .isEqualTo(withoutNeedlessReferences(new HtmlRenderer().render(Golden.rca())));
    }

    @ParameterizedTest
    @EnumSource
    void every_engine_escapes_what_is_no_html_in_the_page(Dialect dialect) {
        assertThat(engine(TemplateEngines.html(), dialect)
                        .apply(HtmlView.of(Golden.rca().withTitle("<i>5 & 6</i>"))))
                .contains("<span dir=\"auto\">&lt;i&gt;5 &amp; 6&lt;/i&gt;</span></h1>");
    }

    /** Between tags these three mean themselves: jte writes all of them so, Mustache none, the others two. */
    private static String withoutNeedlessReferences(String page) {
        return page.replace("&quot;", "\"").replace("&#61;", "=").replace("&#10;", "\n");
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
