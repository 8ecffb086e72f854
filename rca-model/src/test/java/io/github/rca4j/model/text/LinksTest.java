package io.github.rca4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://x.example",
                "HTTPS://x.example",
                "HtTp:x",
                "mailto:on-call@x.example",
                "//x.example/path",
                "/path:with-colon",
                "../other-rca.md",
                "?q=a:b",
                "#root-cause",
                "folder/javascript:alert(1)",
                ""
            })
    void web_mail_and_relative_links_are_public(String target) {
        assertThat(Links.isPublic(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                " javascript:alert(1)",
                "\u0001javascript:alert(1)",
                "java\u00A0script:alert(1)",
                "vbscript:msgbox",
                "data:text/html,x",
                "file:///etc/passwd",
                "ftp://x.example",
                "blob:x",
                "localhost:8080",
                ":x",
                "https ://x.example",
                "https://x.example/\u0085",
                "/a b"
            })
    void everything_else_is_not(String target) {
        assertThat(Links.isPublic(target)).isFalse();
    }

    @Test
    void the_case_of_a_scheme_does_not_hang_on_the_locale() {
        assertThat(Links.isPublic("MAILTO:x@x.example")).isTrue();
    }

    @Test
    void a_uri_is_judged_by_its_text() {
        assertThat(Links.isPublic(URI.create("https://x.example"))).isTrue();
        assertThat(Links.isPublic(URI.create("javascript:alert(1)"))).isFalse();
    }
}
