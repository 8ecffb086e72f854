package io.github.rca4j.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.testsupport.FullRca;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * No text acts in a page. The pages are opened without their policy too, since that is the second line of defence: what
 * is shown here holds without it.
 */
class PayloadTest {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

    /**
     * The elements that no Markdown makes, each with the names of its attributes, sorted; and what is wrong with those that
     * Markdown makes. Bars of metrics and words beside events are drawn of what texts say.
     */
    private static final String ELEMENTS = """
            const markdown = {a: 'href rel title dir', blockquote: '', br: '', code: 'class', em: '', hr: '',
                li: 'dir', ol: 'start', p: 'dir class', pre: 'dir', strong: 'class', table: 'class tabindex',
                tbody: '', td: 'align class dir data-label', th: 'align scope dir', thead: '', tr: 'class', ul: 'class'};
            const link = /^(https?:|mailto:|[^:]*$|[^:]*[/?#])/i;
            const elements = [];
            for (const e of document.querySelectorAll('*')) {
                const name = e.localName;
                const attributes = e.getAttributeNames().sort();
                if (e.closest('.metrics svg, svg .what')) continue;
                if (!(name in markdown) || !(e instanceof HTMLElement)) {
                    elements.push(name + ' ' + attributes.join(' '));
                } else if (attributes.some(a => !markdown[name].split(' ').includes(a))) {
                    elements.push('not of Markdown: ' + e.outerHTML.slice(0, 200));
                } else if (name === 'a' && !link.test(e.getAttribute('href'))) {
                    elements.push('no link: ' + e.outerHTML.slice(0, 200));
                }
            }
            return elements.sort().join('\\n');
            """;

    private static final String ACTED = "return window.acted === true";

    private static Chromium chromium;

    @BeforeAll
    static void open() {
        chromium = Chromium.open();
        chromium.command("Page.enable", Map.of());
        chromium.command(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", "window.pwned = window.alert = () => { window.acted = true; }"));
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String page(String text) {
        return Pages.RENDERER.render(FullRca.of(path -> text));
    }

    private static void show(String html) {
        chromium.console();
        chromium.requests();
        chromium.show(html);
    }

    @Test
    void there_are_payloads_of_all_kinds() {
        assertThat(Payloads.all()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Test
    void what_acts_is_seen_to_act() {
        String page = Pages.golden().html();
        String acting = "<script>pwned()</script><img src=https://evil.invalid/x></main>";

        show(page.replaceFirst(POLICY, "").replace("</main>", acting));
        assertThat(chromium.run(ACTED)).isEqualTo(true);
        assertThat(chromium.requests()).anyMatch(request -> request.contains("evil.invalid"));

        show(page.replace("</main>", acting));
        assertThat(chromium.run(ACTED)).as("with the page's policy").isEqualTo(false);
        assertThat(chromium.console()).anyMatch(message -> message.contains("Content Security Policy"));
    }

    @Test
    void no_payload_acts_in_any_field() {
        show(page("word").replaceFirst(POLICY, ""));
        String harmless = (String) chromium.run(ELEMENTS);
        SoftAssertions softly = new SoftAssertions();
        for (String payload : Payloads.all()) {
            show(page(payload).replaceFirst(POLICY, ""));
            softly.assertThat(chromium.run(ACTED)).as("acted: %s", payload).isEqualTo(false);
            softly.assertThat(chromium.requests()).as("asked: %s", payload).isEmpty();
            softly.assertThat(chromium.console()).as("console: %s", payload).isEmpty();
            softly.assertThat((String) chromium.run(ELEMENTS))
                    .as("elements: %s", payload)
                    .isEqualTo(harmless);
        }
        softly.assertAll();
    }

    @Test
    void the_policy_has_nothing_to_refuse() {
        List<String> payloads = Payloads.all();
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < 5; i++) {
            show(Pages.RENDERER.render(FullRca.of(path -> payloads.get(next.getAndIncrement() % payloads.size()))));
            assertThat(chromium.console()).isEmpty();
            assertThat(chromium.requests()).isEmpty();
            assertThat(chromium.run(ACTED)).isEqualTo(false);
        }
    }
}
