package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How the blocks of an RCA stand on its page. */
class HtmlBlocksTest {
    private static final LocalDate DUE = LocalDate.parse("2025-11-12");

    private static Document page(Rca rca) {
        return Jsoup.parse(new HtmlRenderer().render(rca));
    }

    private static Document on(String day, Rca rca) {
        Clock clock = Clock.fixed(Instant.parse(day + "T23:59:59Z"), ZoneOffset.UTC);
        return Jsoup.parse(HtmlRenderer.builder().clock(clock).build().render(rca));
    }

    @Test
    void the_golden_page_is_far_smaller_than_100_kilobytes() {
        assertThat(new HtmlRenderer().render(ProfileApi.rca()).length()).isLessThan(60_000);
    }

    @Test
    void the_cover_says_what_matters() {
        Document page = page(ProfileApi.rca());
        assertThat(page.select(".cover .badge").eachText()).containsExactly("SEV2 (Major)", "Completed");
        assertThat(page.select(".cover .badge.sev2, .cover .badge.completed")).hasSize(2);
        assertThat(page.select(".cover .facts div").eachText())
                .containsExactly(
                        "Total Duration 2 hours 15 minutes",
                        "Owner Alice Smith",
                        "Incident Date 2025-11-05",
                        "Users Affected 15%",
                        "Time to mitigate 30 minutes",
                        "Time to resolve 2 hours 15 minutes");
        assertThat(page.select(".cover #executive-summary")).hasSize(1);
        assertThat(page.select("main #executive-summary")).isEmpty();
    }

    @Test
    void a_severity_of_another_house_has_no_colour_of_ours() {
        Document page = page(Rca.builder()
                .metadata(m -> m.severity(new Severity("P1")).status(RcaStatus.IN_REVIEW))
                .build());
        assertThat(page.select(".badge").get(0).classNames()).containsExactly("badge");
        assertThat(page.select(".badge").get(1).classNames()).containsExactly("badge", "in-review");
    }

    @Test
    void a_summary_with_something_beside_it_stays_in_its_place() {
        Document page = page(Rca.builder()
                .executiveSummary("In short.")
                .addSuppressedRule(
                        new SuppressedRule(Optional.of(Section.EXECUTIVE_SUMMARY), "SUM-01", Optional.empty()))
                .build());
        assertThat(page.select("main #executive-summary").text()).contains("In short.");
        assertThat(page.select(".cover #executive-summary")).isEmpty();
    }

    @Test
    void an_empty_rca_claims_nothing() {
        Document page = page(Rca.empty());
        assertThat(page.select(".badge, .facts, figure")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Root Cause Analysis");
    }

    @Test
    void placeholders_are_not_facts() {
        Document page = Jsoup.parse(
                new HtmlRenderer().render(Rca.empty(), RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER)));
        assertThat(page.select(".badge, .facts, figure")).isEmpty();
        assertThat(page.select(".compare pre")).hasSize(2);
    }

    @Test
    void every_heading_has_an_anchor_and_the_contents_lead_there() {
        Document page = page(ProfileApi.rca().toBuilder()
                .addExtraSection(ExtraSection.of(Section.IMPACT, "See [here](https://example.org)", "text"))
                .addExtraSection(new ExtraSection(Optional.empty(), 4, "Deep", Optional.of("text")))
                .addExtraSection(new ExtraSection(Optional.empty(), 3, "First of all", Optional.of("text")))
                .addExtraSection(new ExtraSection(Optional.empty(), 2, "", Optional.of("no heading")))
                .build());
        List<String> anchors = page.select("section[id]").eachAttr("id");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(page.select("section[id] > :is(h2,h3,h4) a[href^=#]").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(page.select("section[id]:has(> :is(h2,h3,h4))").stream()
                        .map(section -> "#" + section.id())
                        .toList());
        assertThat(page.select("nav a").eachAttr("href"))
                .isNotEmpty()
                .allMatch(href -> anchors.contains(href.substring(1)));
        assertThat(page.select("nav").text())
                .contains("First of all", "See \"here\"")
                .doesNotContain("Deep");
    }

    @Test
    void actions_are_a_table_with_owner_due_date_and_state() {
        Document page = page(ProfileApi.rca());
        assertThat(page.select("#short-term-actions th").eachText())
                .containsExactly("Action", "Owner", "Target Date", "Status");
        assertThat(page.select("#short-term-actions tbody tr")
                        .get(0)
                        .select("td")
                        .eachText())
                .containsExactly(
                        "☐ Make cache invalidation synchronous: Update user deletion to wait for cache clear Issue PROJ-567",
                        "Bob Johnson",
                        "2025-11-12",
                        "In Progress");
        assertThat(page.select("#immediate-actions td").last().text())
                .isEqualTo("Completed Completion Date 2025-11-06");
    }

    @Test
    void an_open_action_is_overdue_after_its_day() {
        assertThat(on("2025-11-12", ProfileApi.rca()).select(".overdue")).isEmpty();
        assertThat(on("2025-11-13", ProfileApi.rca()).select("#prevention .overdue"))
                .hasSize(2);
        assertThat(on("2025-11-13", ProfileApi.rca()).select("tr.late .due").eachText())
                .containsExactly("2025-11-12 overdue", "2025-11-12 overdue");
    }

    @Test
    void without_a_clock_nothing_is_overdue() {
        assertThat(page(ProfileApi.rca()).select(".overdue")).isEmpty();
    }

    @Test
    void what_is_done_is_not_overdue() {
        Rca rca = Rca.builder()
                .prevention(p -> p.further(
                        t -> t.addAction(a -> a.title("ticked").done(true).targetDate(DUE))
                                .addAction(a -> a.title("completed")
                                        .status(ActionStatus.COMPLETED)
                                        .targetDate(DUE))
                                .addAction(a -> a.title("without a day"))))
                .build();
        assertThat(on("2030-01-01", rca).select(".overdue")).isEmpty();
    }

    @Test
    void code_from_before_and_after_stands_side_by_side() {
        Document page = page(ProfileApi.rca());
        assertThat(page.select(".compare > .before pre").text()).startsWith("# Before");
        assertThat(page.select(".compare > .after pre").text()).startsWith("# After");
        assertThat(page.select(".language").eachText()).containsExactly("python", "python");
    }

    @Test
    void code_without_its_counterpart_stands_alone() {
        Document page = page(Rca.builder()
                .technicalDetails(d -> d.codeChanges(
                        c -> c.addSnippet("java", "// After\nb();").addSnippet("java", "// Before\na();")))
                .build());
        assertThat(page.select(".compare")).isEmpty();
        assertThat(page.select("pre")).hasSize(2);
    }

    @Test
    void whys_are_a_chain_each_with_its_evidence() {
        Document page = page(ProfileApi.rca());
        assertThat(page.select(".chain > .step > .says > strong").eachText())
                .containsExactly("Why #1", "Why #2", "Why #3", "Why #4", "Why #5");
        assertThat(page.select(".chain > .step dt").eachText()).hasSize(5).containsOnly("Evidence");
        assertThat(page.select(".chain > .end").text()).startsWith("Root Cause: Asynchronous cache invalidation");
    }

    @Test
    void remarks_stay_out_of_sight() {
        Document page = page(Rca.builder()
                .addSuppressedRule(new SuppressedRule(Optional.empty(), "ACT-08", Optional.of("--> <b>no</b> --")))
                .build());
        assertThat(page.html()).contains("<!-- rca4j:off ACT-08 &#45;&#45;&gt; &lt;b&gt;no&lt;/b&gt; &#45;&#45; -->");
        assertThat(page.text()).doesNotContain("ACT-08");
    }

    @Test
    void a_wide_table_scrolls_in_its_frame() {
        Rca rca = Rca.builder()
                .timeline(t -> t.addEntry(e -> {
                    for (int i = 0; i < 9; i++) {
                        e.addFurther("column " + i, "cell");
                    }
                }))
                .build();
        assertThat(page(rca).select(".scroll[tabindex] > table.events")).hasSize(1);
        assertThat(page(ProfileApi.rca()).select(".scroll")).isEmpty();
    }

    @Test
    void a_long_column_heading_is_not_said_whole_in_each_row() {
        Rca rca = Rca.builder()
                .timeline(t -> t.addEntry(e -> e.addFurther("long ".repeat(100), "cell")))
                .build();
        assertThat(page(rca).select("td[data-label]").attr("data-label").length())
                .isLessThan(70);
    }
}
