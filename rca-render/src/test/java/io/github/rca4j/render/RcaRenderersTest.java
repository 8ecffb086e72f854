package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RcaRenderersTest {
    @ParameterizedTest
    @CsvSource({"markdown, text/markdown, md", "json, application/json, json", "html, text/html, html"})
    void finds_the_built_in_renderers(String format, String mediaType, String fileExtension) {
        RcaRenderer renderer = RcaRenderers.forFormat(format);
        assertThat(renderer.format()).isEqualTo(format);
        assertThat(renderer.mediaType()).isEqualTo(mediaType);
        assertThat(renderer.fileExtension()).isEqualTo(fileExtension);
    }

    @Test
    void says_which_formats_there_are_when_one_is_not_found() {
        assertThatThrownBy(() -> RcaRenderers.forFormat("pdf"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no renderer for format 'pdf'; there are: html, json, markdown");
    }

    @Test
    void the_built_in_renderers_are_there_on_every_thread() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            assertThat(RcaRenderers.forFormat("html").format()).isEqualTo("html");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
