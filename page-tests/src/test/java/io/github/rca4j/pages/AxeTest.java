package io.github.rca4j.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import io.github.rca4j.pages.Pages.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Axe finds nothing that keeps anybody from reading a page. */
class AxeTest {
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document).then(
                result => done(result.violations.flatMap(
                    v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.failureSummary + ' ' + n.html))),
                error => done(['axe failed: ' + error]));
            """;

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void axe_sees_mistakes() {
        chromium.show("<!DOCTYPE html><title>x</title><body><img src='data:,'>");
        assertThat(violations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 360", "dark, 360"})
    void no_page_has_a_violation(String scheme, int width) {
        chromium.media("screen", scheme);
        chromium.width(width);
        for (Page page : Pages.own()) {
            chromium.show(page.html());
            assertThat(violations()).as(page.name()).isEmpty();
        }
    }

    private static List<?> violations() {
        chromium.run(axe());
        return (List<?>) chromium.await(RUN);
    }

    private static String axe() {
        try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
