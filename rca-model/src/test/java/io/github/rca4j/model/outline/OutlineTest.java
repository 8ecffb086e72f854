package io.github.rca4j.model.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.Values;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which blocks a document has, and where. */
class OutlineTest {
    private static final String FOOTER = "footer Template Version = 1.0 | Last Updated = 2025-11-06";

    private static RecordingSink write(Rca rca, Blanks blanks) {
        RecordingSink sink = new RecordingSink();
        Outline.write(rca, blanks, sink);
        assertThat(sink.open()).as("sections left open").isZero();
        return sink;
    }

    private static List<Section> sections(RecordingSink sink) {
        return sink.headings().stream()
                .map(Heading::section)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void an_empty_document_holds_only_what_the_template_fills_in() {
        assertThat(write(Rca.empty(), Blanks.OMIT).blocks())
                .containsExactly(
                        "title Root Cause Analysis | -",
                        "open 2 Review and Sign-off",
                        "open 3 RCA Review Checklist",
                        "text Before finalizing this RCA, verify:",
                        "list -",
                        "  [ ] Root cause clearly identified with evidence",
                        "  [ ] Timeline is accurate and complete",
                        "  [ ] All contributing factors documented",
                        "  [ ] Prevention actions are specific and actionable",
                        "  [ ] All action items have owners and due dates",
                        "  [ ] Technical details are accurate and helpful",
                        "  [ ] Lessons learned capture key takeaways",
                        "  [ ] No blame directed at individuals",
                        "close",
                        "close",
                        "open 2 Follow-up",
                        "list Follow-up Items = -",
                        "  [ ] Verify all immediate actions completed",
                        "  [ ] Check progress on short-term actions",
                        "  [ ] Review long-term action planning",
                        "  [ ] Assess effectiveness of prevention measures",
                        "  [ ] Share learnings with broader team",
                        "close",
                        FOOTER);
    }

    @Test
    void with_placeholders_a_list_that_people_fill_in_has_one_row_and_one_of_the_template_is_whole() {
        assertThat(write(Rca.empty(), Blanks.PLACEHOLDER).rows())
                .containsExactly(
                        "Users Affected: 1",
                        "Duration: 4",
                        "User Experience: 1",
                        "Revenue Impact: 1",
                        "SLA Impact: 1",
                        "Reputation Impact: 1",
                        "Timeline: 1",
                        "Root Cause Category: 11",
                        "Contributing Factors: 1",
                        "Immediate Actions (Within 24 hours): 1",
                        "Short-term Actions (Within 1 week): 1",
                        "Long-term Actions (Within 1 month): 1",
                        "Files Modified: 1",
                        "Key Metrics During Incident: 1",
                        "New Monitoring Added: 1",
                        "What Went Well: 1",
                        "What Could Be Improved: 1",
                        "Action Items for Process Improvement: 1",
                        "RCA Review Checklist: 8",
                        "Reviewers: 1",
                        "Follow-up Items: 5",
                        "References: 1");
    }

    @Test
    void a_blank_with_placeholders_opens_every_heading_of_the_template_once() {
        assertThat(sections(write(Rca.empty(), Blanks.PLACEHOLDER)))
                .containsExactlyElementsOf(Arrays.stream(Section.values())
                        .filter(section -> section != Section.WHERE_WE_GOT_LUCKY && section != Section.FURTHER_ACTIONS)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_full_document_opens_every_section_in_order(Blanks blanks) {
        RecordingSink sink = write((Rca) Values.full(Rca.class), blanks);

        assertThat(sections(sink)).containsExactly(Section.values());
        assertThat(sink.headings())
                .filteredOn(heading -> heading.section().isPresent())
                .allSatisfy(heading -> {
                    Section section = heading.section().orElseThrow();
                    assertThat(heading.text()).isEqualTo(new Text(section.heading(), Text.Kind.PLAIN));
                    assertThat(heading.level()).isEqualTo(section.level());
                });
    }

    @ParameterizedTest
    @EnumSource(names = "PLACEHOLDER", mode = EnumSource.Mode.EXCLUDE)
    void a_section_with_nothing_in_it_is_never_opened(Blanks blanks) {
        Rca rca = Rca.builder()
                .lessonsLearned(l -> l.addWhereWeGotLucky("It was Sunday."))
                .build();

        assertThat(sections(write(rca, blanks)))
                .containsExactly(
                        Section.LESSONS_LEARNED,
                        Section.WHERE_WE_GOT_LUCKY,
                        Section.REVIEW_AND_SIGN_OFF,
                        Section.REVIEW_CHECKLIST,
                        Section.FOLLOW_UP);
    }

    @Test
    void leftovers_and_extra_sections_come_after_their_sections_own_text_and_before_the_sections_within() {
        Rca rca = Rca.builder()
                .addLeftover(new Leftover(Optional.empty(), Optional.empty(), Optional.of("under the title")))
                .addExtraSection(new ExtraSection(Optional.empty(), 2, "Glossary", Optional.of("Words.")))
                .executiveSummary("It broke.")
                .addExtraSection(ExtraSection.of(Section.EXECUTIVE_SUMMARY, "Aside", "More."))
                .addLeftover(
                        new Leftover(Optional.of(Section.EXECUTIVE_SUMMARY), Optional.of("Date"), Optional.of("May")))
                .addLeftover(new Leftover(Optional.of(Section.IMPACT), Optional.of("Region"), Optional.empty()))
                .addExtraSection(new ExtraSection(Optional.of(Section.IMPACT), 3, "", Optional.of("No heading.")))
                .impact(i -> i.businessImpact(b -> b.slaImpact("Breached")))
                .build();

        assertThat(write(rca, Blanks.OMIT).blocks())
                .startsWith(
                        "title Root Cause Analysis | -",
                        "leftover - | under the title",
                        "open 2 Glossary",
                        "text Words.",
                        "close",
                        "open 2 Executive Summary",
                        "text It broke.",
                        "leftover Date | May",
                        "open 2 Aside",
                        "text More.",
                        "close",
                        "close",
                        "open 2 Impact",
                        "leftover Region | -",
                        "open 3 ",
                        "text No heading.",
                        "close",
                        "open 3 Business Impact",
                        "list SLA Impact = Breached",
                        "close",
                        "close");
    }

    @Test
    void a_leftover_alone_opens_its_section_and_those_around_it() {
        Rca rca = Rca.builder()
                .addLeftover(
                        new Leftover(Optional.of(Section.SIGN_OFF), Optional.empty(), Optional.of("signed by fax")))
                .build();

        assertThat(write(rca, Blanks.OMIT).blocks())
                .containsSubsequence(
                        "open 2 Review and Sign-off",
                        "open 3 RCA Review Checklist",
                        "close",
                        "open 3 Sign-off",
                        "leftover - | signed by fax",
                        "close",
                        "close");
    }

    @Test
    void what_programs_note_stands_under_its_heading_or_at_the_documents_ends() {
        Rca rca = Rca.builder()
                .addSuppressedRule(new SuppressedRule(Optional.empty(), "RULE 1", Optional.of("a legacy document")))
                .addSuppressedRule(new SuppressedRule(Optional.of(Section.TIMELINE), "TL-02", Optional.empty()))
                .addProvenance(new Provenance("title", "alert|manager", Optional.of("cpu"), Optional.empty()))
                .build();

        assertThat(write(rca, Blanks.OMIT).blocks())
                .startsWith("title Root Cause Analysis | -", "remark rca4j:off RULE&#32;1 a legacy document")
                .containsSubsequence("open 2 Timeline", "remark rca4j:off TL-02", "close")
                .endsWith(FOOTER, "remark rca4j:from title | alert&#124;manager | cpu | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Owner",
                "Why #1",
                "Why #12",
                "Chain #2",
                "Question",
                "Evidence",
                "Root Cause",
                "Users Affected",
                "Detected",
                "Target Completion",
                "Verification",
                "Key Code Snippets",
                "Key Metrics During Incident",
                "References",
                "Follow-up Items",
                "Date",
                "Template Version",
                "Last Updated",
                "Example",
                "Instructions"
            })
    void a_label_of_the_template_is_known_as_one(String label) {
        assertThat(Outline.isLabel(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "owner", "Owner #1", "Why", "Why 1", "Why #1a", "#1", "Examples", "Metadata", "baseline"})
    void another_name_is_not(String name) {
        assertThat(Outline.isLabel(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Title]",
                "[Name]",
                "[YYYY-MM-DD]",
                "[T-00:10]",
                "[First level cause]",
                "[File path 1]: [Description of changes]",
                "[Metric name]: [Value during incident] (baseline: [normal value])",
                "# After (fixed code)\n[paste fixed code]"
            })
    void a_placeholder_is_known_as_one(String text) {
        assertThat(Outline.isPlaceholder(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[name]", "[Name] ", "Name", "[Title] of it", "python", "Root Cause Analysis"})
    void another_text_is_not(String text) {
        assertThat(Outline.isPlaceholder(text)).isFalse();
    }
}
