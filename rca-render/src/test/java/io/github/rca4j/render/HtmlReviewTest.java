package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.ForwardingSink;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings stand beside what they speak of, and none is lost. */
class HtmlReviewTest {
    private static Finding finding(String path) {
        return new Finding("TST-01", Level.WARNING, path, "about " + path, Optional.of("do something"));
    }

    private static Document review(Rca rca, String... paths) {
        List<Finding> findings =
                List.of(paths).stream().map(HtmlReviewTest::finding).toList();
        return Jsoup.parse(new HtmlRenderer().withFindings(findings).render(rca));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "title; .cover > .finding",
                "metadata.owner; #metadata dd:contains(Alice) > .finding",
                "metadata.reviewers[1]; #metadata dd:contains(Carol) > .finding",
                "executiveSummary.text; .cover #executive-summary > .finding",
                "executiveSummary; #executive-summary > .finding",
                "impact.userImpact.detected; #user-impact li:contains(Detected) > .finding",
                "impact.userImpact.started; #user-impact > .finding",
                "impact.userImpact.usersAffected.extent; #user-impact > .lead + .finding",
                "impact.userImpact.usersAffected.details[1]; #user-impact li:contains(API clients) > .finding",
                "impact.businessImpact.slaImpact.lead; #business-impact > .lead + .finding",
                "timeline.entries[3].event; #timeline tbody tr:eq(3) td:eq(1) > .finding",
                "timeline.entries[3]; #timeline tbody tr:eq(3) td:eq(0) > .finding",
                "timeline.entries; #timeline > .finding",
                "rootCause.problemStatement; #problem-statement > .finding",
                "rootCause.fiveWhys.whys[2].evidence; .step:eq(2) dd > .finding",
                "rootCause.fiveWhys.whys[2].question; .step:eq(2) > .finding",
                "rootCause.fiveWhys.rootCause; .end > .finding",
                "rootCause.fiveWhys.whys; #five-whys > .finding",
                "rootCause.categories; #root-cause-category > .finding",
                "contributingFactors[1].evidence; #contributing-factors li:eq(1) dd > .finding",
                "prevention.shortTerm.actions[1].owner; #short-term-actions tr:eq(1) .who > .finding",
                "prevention.shortTerm.actions[1].targetDate; #short-term-actions tr:eq(1) .due > .finding",
                "prevention.shortTerm.actions[1].completionDate; #short-term-actions tr:eq(1) .state > .finding",
                "prevention.shortTerm.actions[1].title; #short-term-actions tr:eq(1) .what > .finding",
                "prevention.shortTerm.targetCompletion; #short-term-actions > dl .finding",
                "technicalDetails.codeChanges.snippets[1].code; .after > .finding",
                "technicalDetails.monitoringAndMetrics.keyMetrics[0].baseline; .metrics li:eq(0) > .finding",
                "lessonsLearned.whatWentWell[0]; #what-went-well li:eq(0) > .finding",
                "reviewAndSignOff.checks; #review-checklist > .finding",
                "reviewAndSignOff.reviewers[0].role; #reviewers tr:eq(0) td:eq(1) > .finding",
                "reviewAndSignOff.signOff.completedOn; #sign-off dd > .finding",
                "templateVersion.version; footer dd > .finding",
                "leftovers[0]; main > .finding",
                "no.such.path; main > .finding",
                "''; main > .finding",
            })
    void a_finding_stands_at_its_place(String path, String place) {
        Document page = review(ProfileApi.rca(), path);
        assertThat(page.select(".finding")).hasSize(1);
        assertThat(page.select(place)).hasSize(1);
        assertThat(page.select(place).text())
                .isEqualTo(("Warning TST-01 about " + path + " do something").replace("  ", " "));
    }

    @Test
    void a_finding_on_a_column_that_is_left_out_stands_in_its_row() {
        Document page = review(
                Rca.builder()
                        .prevention(p -> p.further(t -> t.addAction(a -> a.title("Do it"))))
                        .build(),
                "prevention.further.actions[0].owner",
                "prevention.further.actions[0].targetDate",
                "prevention.further.actions[0].status");
        assertThat(page.select("#further-actions td .finding")).hasSize(3);
    }

    @Test
    void a_finding_on_a_leftover_stands_there() {
        Rca rca = Rca.builder()
                .addLeftover(new Leftover(Optional.of(Section.IMPACT), Optional.of("Cost"), Optional.of("high")))
                .build();
        assertThat(review(rca, "leftovers[0]").select(".leftover > .finding")).hasSize(1);
    }

    @Test
    void many_findings_are_all_there_in_their_order() {
        Document page =
                review(FullRca.distinct(), "metadata.owner", "metadata.owner", "metadata.owner.x", "a", "b[0].c");
        assertThat(page.select("#metadata .finding")).hasSize(3);
        assertThat(page.select("main > .finding").eachText())
                .containsExactly("Warning TST-01 about a do something", "Warning TST-01 about b[0].c do something");
    }

    @Test
    void a_finding_that_another_blocks_writer_passes_over_stands_at_the_end() {
        HtmlRenderer renderer = HtmlRenderer.builder()
                .blocks((page, html) -> new ForwardingSink() {
                    @Override
                    public Sink to() {
                        return page;
                    }

                    @Override
                    public void fields(List<Field> fields) {
                        html.element("p", "no fields here");
                    }
                })
                .build();
        Document page = Jsoup.parse(
                renderer.withFindings(List.of(finding("metadata.owner"))).render(ProfileApi.rca()));
        assertThat(page.select("footer > .finding").text()).contains("metadata.owner");
    }

    @Test
    void what_a_finding_says_is_no_markup() {
        Finding hostile = new Finding("<b>", Level.ERROR, "", "<script>x</script>", Optional.of("<i>hint</i>"));
        Document page =
                Jsoup.parse(new HtmlRenderer().withFindings(List.of(hostile)).render(Rca.empty()));
        assertThat(page.select("script, b, i")).isEmpty();
        assertThat(page.select(".finding.error").text()).isEqualTo("Error <b> <script>x</script> <i>hint</i>");
    }
}
