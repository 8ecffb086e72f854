package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {
    @ParameterizedTest
    @CsvSource({
        "METADATA, METADATA",
        "IMPACT, BUSINESS_IMPACT",
        "USER_IMPACT, USER_IMPACT",
        "BUSINESS_IMPACT, BUSINESS_IMPACT",
        "ROOT_CAUSE, ROOT_CAUSE_CATEGORY",
        "CONTRIBUTING_FACTORS, CONTRIBUTING_FACTORS",
        "PREVENTION, FURTHER_ACTIONS",
        "LESSONS_LEARNED, PROCESS_IMPROVEMENT",
        "REVIEW_AND_SIGN_OFF, SIGN_OFF",
        "ADDITIONAL_NOTES, ADDITIONAL_NOTES"
    })
    void the_last_section_within_one(Section section, Section last) {
        assertThat(section.last()).isEqualTo(last);
    }

    @Test
    void headings_and_anchors_tell_sections_apart() {
        assertThat(Arrays.stream(Section.values()).map(Section::heading)).doesNotHaveDuplicates();
        assertThat(Section.ROOT_CAUSE_CATEGORY.anchor()).isEqualTo("root-cause-category");
        assertThat(Section.values()).extracting(Section::level).containsOnly(2, 3);
    }
}
