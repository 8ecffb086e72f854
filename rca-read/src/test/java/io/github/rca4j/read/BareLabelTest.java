package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Metadata;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import org.junit.jupiter.api.Test;

/** In the template's form labels are bold; people who type in a hurry forget it. */
class BareLabelTest {
    private static final String FOOTER = """

            ---

            **Template Version**: 1.0
            **Last Updated**: 2025-11-06
            """;

    @Test
    void fields_typed_without_bold_are_fields_under_a_value_of_one_line() {
        Reading reading = new MarkdownReader().read("""
                # Root Cause Analysis: Search was slow

                ## Metadata

                **Incident ID**: INC-7
                Severity: SEV2
                Status : Draft
                Owner: Robin
                **Reviewers**: Kim, Sam
                """ + FOOTER);

        Metadata metadata = reading.rca().metadata();
        assertThat(reading.findings()).isEmpty();
        assertThat(metadata.incidentId()).contains("INC-7");
        assertThat(metadata.severity()).isPresent();
        assertThat(metadata.status()).contains(RcaStatus.DRAFT);
        assertThat(metadata.owner()).contains("Robin");
        assertThat(metadata.reviewers()).containsExactly("Kim", "Sam");
        assertThat(reading.places().nearest("metadata.owner").orElseThrow().line())
                .isEqualTo(8);
    }

    @Test
    void other_words_before_a_colon_go_on_with_the_value_above() {
        Reading reading = new MarkdownReader().read("""
                # Root Cause Analysis: Search was slow

                ## Metadata

                **Owner**: Robin
                on call: Kim
                """ + FOOTER);

        assertThat(reading.rca().metadata().owner()).contains("Robin on call: Kim");
    }

    @Test
    void a_text_of_many_lines_may_hold_what_looks_like_a_label() {
        Reading reading = new MarkdownReader().read("""
                # Root Cause Analysis: Search was slow

                ## Root Cause

                ### 5 Whys Analysis

                **Why #1**: The index was old
                Evidence: none was kept
                """ + FOOTER);

        assertThat(reading.rca().rootCause().fiveWhys().whys().get(0).answer())
                .contains("The index was old\nEvidence: none was kept");
    }
}
