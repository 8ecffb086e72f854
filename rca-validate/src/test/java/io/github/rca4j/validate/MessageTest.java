package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.RelatedIncident;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A message says which element is meant. */
class MessageTest {
    private static final RcaValidator COMPLETED =
            RcaValidator.builder().stage(RcaStatus.COMPLETED).build();

    private static final Reference CLICK = Reference.of("click", URI.create("javascript:alert(1)"));

    /** Something is missing or wrong with each of its elements. */
    private static final Rca BARE = Rca.builder()
            .metadata(m -> m.addRelatedIssue(CLICK))
            .timeline(t ->
                    t.addEntry(e -> e.event("First checkout fails")).addEntry(e -> e.event("First checkout fails")))
            .rootCause(r -> r.fiveWhys(w -> w.addWhy(y -> y.answer("The time limit's setting was renamed"))
                    .addFurtherChain(c -> c.title("Late alert").addWhy(y -> y.answer("The alert needs 5 minutes")))))
            .addContributingFactor(f -> f.name("No canary"))
            .prevention(p -> p.immediate(
                            t -> t.addAction(a -> a.title("Restore version 5.0").pr(CLICK)))
                    .shortTerm(t -> t.addAction(a -> a.owner("Aiko")).addAction(a -> a.title("Alert on pool use"))))
            .technicalDetails(t -> t.monitoringAndMetrics(m ->
                    m.addKeyMetric(new Metric(Optional.of("Failed checkouts"), Optional.empty(), Optional.empty()))))
            .lessonsLearned(l -> l.addProcessImprovement(a -> a.title("Read release notes together")))
            .additionalNotes(a -> a.addRelatedIncident(RelatedIncident.of(CLICK, "same pool")))
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    prevention.shortTerm.actions[1].owner               | action 2 of the short-term actions, 'Alert on pool use': no owner is named
                    prevention.immediate.actions[0].pr.uri              | action 1 of the immediate actions, 'Restore version 5.0': the link is none that a page may carry: http, https, mailto or relative
                    lessonsLearned.processImprovements[0].targetDate    | action 1 of the action items for process improvement, 'Read release notes together': no day is set by which it is due
                    timeline.entries[0].time                            | entry 1 of the timeline, 'First checkout fails': the time is missing
                    timeline.entries[1]                                 | entry 2 of the timeline, 'First checkout fails': the same as an earlier entry (entry 1)
                    rootCause.fiveWhys.whys[0].evidence                 | why 1 of the 5 whys analysis, 'The time limit's setting was renamed': the evidence is missing
                    rootCause.fiveWhys.furtherChains[0].whys[0].evidence | why 1 of chain 1 of the 5 whys analysis, 'Late alert', 'The alert needs 5 minutes': the evidence is missing
                    contributingFactors[0].impact                       | factor 1 of the contributing factors, 'No canary': how it contributed is missing
                    technicalDetails.monitoringAndMetrics.keyMetrics[0].value | metric 1 of the monitoring and metrics, 'Failed checkouts': the value during the incident is missing
                    metadata.relatedIssues[0].uri                       | reference 1 of the metadata, 'click': the link is none that a page may carry: http, https, mailto or relative
                    additionalNotes.relatedIncidents[0].incident.uri    | related incident 1 of the additional notes, 'click': the link is none that a page may carry: http, https, mailto or relative
                    prevention.shortTerm.actions[0].title               | action 1 of the short-term actions: what is to be done is missing
                    metadata.owner                                      | the owner is not named
                    """)
    void a_message_names_the_element(String path, String message) {
        assertThat(COMPLETED.validate(BARE).findings())
                .filteredOn(finding -> finding.path().equals(path))
                .extracting(Finding::message)
                .contains(message);
    }

    @Test
    void every_element_is_named_with_its_noun() {
        assertThat(COMPLETED.validate(BARE).findings())
                .filteredOn(finding -> finding.path().contains("["))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message())
                        .matches("(?s)(entry|why|chain|factor|action|metric|reference|related incident) [0-9]+ of .*"));
    }

    @Test
    void the_documents_text_is_quoted_short_and_on_one_line() {
        assertThat(message("Add\u001b[31m monitoring\u202e \u0000\u009b now"))
                .startsWith("action 1 of the immediate actions, 'Add [31m monitoring \uFFFD now': ");
        assertThat(message("a".repeat(60))).contains("'" + "a".repeat(60) + "'");
        assertThat(message("a".repeat(61))).contains("'" + "a".repeat(59) + "…'");
        assertThat(message("\uD83D\uDD25".repeat(61))).contains("'" + "\uD83D\uDD25".repeat(59) + "…'");
    }

    @Test
    void the_documents_text_is_not_interpolated() {
        assertThat(message("{META-01.title} ${1+1} \\{ $1"))
                .isEqualTo("action 1 of the immediate actions, '{META-01.title} ${1+1} \\{ $1': no owner is named");
    }

    private static String message(String title) {
        Rca rca = Rca.builder()
                .prevention(p -> p.immediate(t -> t.addAction(a -> a.title(title))))
                .build();
        Optional<Finding> owner = COMPLETED.validate(rca).findings().stream()
                .filter(finding -> finding.path().endsWith("actions[0].owner"))
                .findFirst();
        return List.of(owner.orElseThrow()).get(0).message();
    }
}
