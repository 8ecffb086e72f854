package io.github.rca4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.benchmarks.plain.PlainJson;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.render.json.RcaJson;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is compared does the same work. */
class SameWorkTest {
    @Test
    void the_limit_of_markdown_gives_the_same_bytes() {
        assertThat(new RenderMarkdown().limit()).isEqualTo(new RenderMarkdown().rca4j());
    }

    @Test
    void the_limit_of_the_page_gives_the_same_bytes_and_reads_texts_with_markup_as_markdown() {
        String page = new RenderHtml().rca4j();
        HtmlLimit limit = new HtmlLimit(page, JsonTokens.texts(Golden.json()));

        assertThat(new RenderHtml().limit()).isEqualTo(page);
        assertThat(limit.markdownTexts()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void plain_records_give_the_same_json() throws Exception {
        assertThat(new WriteJson().jackson() + "\n").isEqualTo(new WriteJson().rca4j());
    }

    @Test
    void the_limit_of_json_gives_the_same_bytes() {
        assertThat(new WriteJson().limit()).isEqualTo(new WriteJson().rca4j());
    }

    @Test
    void plain_records_read_back_what_they_write() throws Exception {
        assertThat(PlainJson.read(PlainJson.write(Golden.plain()))).isEqualTo(Golden.plain());
    }

    @Test
    void what_both_readers_of_json_read_is_the_same() throws Exception {
        ReadJson read = new ReadJson();

        assertThat(PlainJson.write(read.jackson()) + "\n")
                .isEqualTo(RcaJson.create().write(read.rca4j()));
        assertThat(read.rca4jWithPlaces().rca()).isEqualTo(read.rca4j());
    }

    @Test
    void what_the_hand_written_readers_of_markdown_read_is_the_same() throws Exception {
        ReadMarkdown read = new ReadMarkdown();

        assertThat(PlainJson.write(read.commonmark()) + "\n")
                .isEqualTo(RcaJson.create().write(read.rca4j().rca()));
        assertThat(read.flexmark()).isEqualTo(read.commonmark());
    }

    @Test
    void builders_and_constructors_give_the_document() {
        assertThat(new BuildValue().rca4j()).isEqualTo(Golden.rca());
        assertThat(new BuildValue().limit()).isEqualTo(Golden.rca());
    }

    @Test
    void hand_written_checks_find_what_the_constraints_find() {
        assertSameFindings(Golden.rca());
        assertSameFindings(Rca.empty());
    }

    @Test
    void hand_written_checks_find_the_same_actions_overdue_later() {
        Clock later = Clock.offset(Golden.CLOCK, Duration.ofDays(365));
        assertThat(new HandWrittenChecks(later).findings(Golden.rca()))
                .containsExactlyInAnyOrder(
                        "prevention.shortTerm.actions[0].targetDate",
                        "prevention.shortTerm.actions[1].targetDate",
                        "prevention.longTerm.actions[0].targetDate",
                        "prevention.longTerm.actions[1].targetDate",
                        "lessonsLearned.processImprovements[0].targetDate",
                        "lessonsLearned.processImprovements[1].targetDate",
                        "followUp.nextReviewDate");
    }

    private static void assertSameFindings(Rca rca) {
        assertThat(new HandWrittenChecks(Golden.CLOCK).findings(rca))
                .containsExactlyInAnyOrderElementsOf(Validate.hibernate().validate(rca, Completed.class).stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .toList());
    }

    @Test
    void both_drafts_have_a_row_for_each_end_of_each_alert() throws Exception {
        DraftAlerts draft = new DraftAlerts();

        assertThat(draft.handWritten().timeline().entries()).hasSize(11);
        assertThat(draft.rca4j().timeline().entries()).hasSize(11);
    }
}
