package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.FollowUpItem;
import io.github.rca4j.model.Reading;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** "Follow-up" is a section of the template, and what other houses call their actions. */
class FollowUpTest {
    @Test
    void the_templates_section_is_known_by_its_labels_without_the_templates_footer() {
        Reading reading = new MarkdownReader().read("""
                # Root Cause Analysis: Search was slow

                ## Follow-up

                **Next Review Date**: 2026-12-11

                **Follow-up Items**:
                - [x] Verify all immediate actions completed
                - [ ] Tell the data team
                """);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rca().prevention().actions()).isEmpty();
        assertThat(reading.rca().followUp().nextReviewDate()).contains(LocalDate.of(2026, 12, 11));
        assertThat(reading.rca().followUp().items())
                .contains(
                        new FollowUpItem(true, "Verify all immediate actions completed"),
                        new FollowUpItem(false, "Tell the data team"));
    }

    @Test
    void actions_of_other_houses_are_actions() {
        Reading reading = new MarkdownReader().read("""
                # Search was slow

                ## Follow-up

                - [ ] Rebuild the index at night
                """);

        assertThat(reading.rca().prevention().further().actions()).hasSize(1);
    }
}
