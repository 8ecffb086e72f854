package io.github.rca4j.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.pages.Pages.Page;
import java.util.Collection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker has nothing to say of any page. */
class NuCheckerTest {
    /** It takes no data: URI for one that a policy allows, which Chromium does: see LayoutTest. */
    private static final String MISTAKEN = "image “data:image/svg+xml;base64,";

    @Test
    void the_checker_sees_mistakes() {
        assertThat(NuChecker.check("<!DOCTYPE html><html lang=en><title>x</title><p><div></p>"))
                .isNotEmpty();
    }

    static Stream<Page> pages() {
        return Stream.of(Pages.own(), Pages.hostile(), Pages.strangers()).flatMap(Collection::stream);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_error_and_no_warning(Page page) {
        assertThat(NuChecker.check(page.html()))
                .filteredOn(message -> !message.contains(MISTAKEN))
                .isEmpty();
    }
}
