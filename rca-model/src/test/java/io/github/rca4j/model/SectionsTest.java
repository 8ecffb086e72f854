package io.github.rca4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the values do beyond holding what they were given. */
class SectionsTest {
    private static final CauseCategory OWN = new CauseCategory("Solar flare");

    @Test
    void categories_stand_in_the_order_of_the_template_and_count_once() {
        RootCause cause = RootCause.builder()
                .addCategories(OWN, CauseCategory.RACE_CONDITION, CauseCategory.MISSING_VALIDATION, OWN)
                .addCategory(new CauseCategory(" Race Condition/Timing Issue "))
                .build();

        assertThat(cause.categories())
                .containsExactly(CauseCategory.MISSING_VALIDATION, CauseCategory.RACE_CONDITION, OWN);
    }

    @Test
    void an_empty_list_of_follow_up_items_is_the_templates_five_unticked() {
        assertThat(FollowUp.builder().build().items())
                .isEqualTo(FollowUpItem.TEMPLATE)
                .hasSize(5)
                .noneMatch(FollowUpItem::done);
    }

    @Test
    void given_follow_up_items_are_merged_into_the_templates_and_others_follow() {
        List<FollowUpItem> items = FollowUp.builder()
                .addItem(false, "Call the bank")
                .addItem(true, "Review long-term action planning")
                .addItem(false, "Review long-term action planning ")
                .addItem(true, "Call the bank")
                .build()
                .items();

        assertThat(items)
                .extracting(FollowUpItem::text)
                .startsWith(
                        FollowUpItem.TEMPLATE.stream().map(FollowUpItem::text).toArray(String[]::new))
                .endsWith("Call the bank")
                .hasSize(6);
        assertThat(items).filteredOn(FollowUpItem::done).containsExactly(items.get(2), items.get(5));
    }

    @Test
    void checks_count_once_and_stand_in_the_order_of_the_checklist() {
        ReviewAndSignOff review = ReviewAndSignOff.builder()
                .addChecks(ReviewCheck.NO_BLAME, ReviewCheck.TIMELINE_ACCURATE, ReviewCheck.NO_BLAME)
                .build();

        assertThat(review.checks()).containsExactly(ReviewCheck.TIMELINE_ACCURATE, ReviewCheck.NO_BLAME);
    }

    @Test
    void further_cells_stand_in_the_order_in_which_the_columns_first_occur() {
        Timeline timeline = Timeline.builder()
                .addEntry(e -> e.addFurther("Source", "pager").addFurther("Who", "Ann"))
                .addEntry(
                        e -> e.addFurther("Link", "#7").addFurther("Who", "Bob").addFurther("Source", "chat"))
                .build();

        assertThat(timeline.furtherColumns()).containsExactly("Source", "Who", "Link");
        assertThat(timeline.entries().get(1).further())
                .extracting(TimelineCell::column)
                .containsExactly("Source", "Who", "Link");
        assertThat(timeline)
                .isEqualTo(timeline.withEntries(
                        timeline.entries().get(0),
                        TimelineEntry.builder()
                                .addFurther("Source", "chat")
                                .addFurther("Link", "#7")
                                .addFurther("Who", "Bob")
                                .build()));
    }

    @Test
    void several_cells_of_one_column_are_joined() {
        TimelineEntry entry = TimelineEntry.builder()
                .addFurther("Who", "Ann")
                .addFurther("Source", "chat")
                .addFurther(" Who ", "Bob")
                .addFurther("Who", " ")
                .build();

        assertThat(entry.further())
                .containsExactly(new TimelineCell("Who", "Ann; Bob"), new TimelineCell("Source", "chat"));
    }

    @Test
    void a_further_column_needs_a_heading() {
        assertThatThrownBy(() -> new TimelineCell(" ", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("heading");
        assertThat(new TimelineCell("Who", null).text()).isEmpty();
    }

    @Test
    void times_to_detect_mitigate_and_resolve_come_from_the_times() {
        UserImpact impact = UserImpact.builder()
                .started(OffsetDateTime.parse("2025-11-05T14:00Z"))
                .detected(OffsetDateTime.parse("2025-11-05T15:10:00.5+01:00"))
                .mitigated(OffsetDateTime.parse("2025-11-05T14:30Z"))
                .resolved(OffsetDateTime.parse("2025-11-05T16:10:00.5Z"))
                .build();

        assertThat(impact.timeToDetect()).contains(Duration.ofMinutes(10).plusMillis(500));
        assertThat(impact.timeToMitigate()).contains(Duration.ofMinutes(20).minusMillis(500));
        assertThat(impact.timeToResolve()).contains(Duration.ofHours(2));
    }

    @Test
    void a_span_is_absent_unless_both_its_times_are_given() {
        UserImpact detected = UserImpact.builder().detected(OffsetDateTime.MIN).build();

        assertThat(detected.timeToDetect()).isEmpty();
        assertThat(detected.timeToMitigate()).isEmpty();
        assertThat(detected.timeToResolve()).isEmpty();
        assertThat(detected.withResolved(OffsetDateTime.MAX).timeToResolve())
                .hasValueSatisfying(span -> assertThat(span).isPositive());
    }

    @Test
    void actions_are_counted_over_all_tiers() {
        Prevention prevention = Prevention.builder()
                .immediate(t -> t.addAction(a -> a.title("a").status(ActionStatus.COMPLETED))
                        .addAction(a -> a.title("b")))
                .shortTerm(t -> t.addAction(a -> a.title("c").status(ActionStatus.IN_PROGRESS)))
                .longTerm(t -> t.addAction(a -> a.title("d").status(ActionStatus.COMPLETED)))
                .build();

        assertThat(prevention.actions())
                .extracting(a -> a.title().orElseThrow())
                .containsExactly("a", "b", "c", "d");
        assertThat(prevention.countByStatus())
                .isEqualTo(Map.of(ActionStatus.COMPLETED, 2L, ActionStatus.IN_PROGRESS, 1L));
    }

    @Test
    void an_action_is_open_until_it_is_ticked_or_completed() {
        Action action = Action.builder().status(ActionStatus.IN_PROGRESS).build();

        assertThat(Action.builder().build().open()).isTrue();
        assertThat(action.open()).isTrue();
        assertThat(action.withDone(true).open()).isFalse();
        assertThat(action.withStatus(ActionStatus.COMPLETED).open()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'# Before (buggy code)\nx', BEFORE",
        "// AFTER: fixed, AFTER",
        "<!-- before -->, BEFORE",
        "after, AFTER",
        "beforehand, ",
        "'x\n# Before', ",
        "# the day before, "
    })
    void the_first_line_of_a_snippet_says_when_it_was_in_force(String code, CodeSnippet.Moment moment) {
        assertThat(CodeSnippet.of("python", code).moment()).isEqualTo(Optional.ofNullable(moment));
    }

    @Test
    void a_snippet_without_code_is_from_no_moment() {
        assertThat(new CodeSnippet(Optional.of("java"), Optional.empty()).moment())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SEV2 (Major), SEV2", "P1, P1", "Severity 1 (a) (b), Severity 1", "S(1), S(1)"})
    void the_level_of_a_severity_is_its_name_without_the_words_in_parentheses(String name, String level) {
        assertThat(new Severity(name).level()).isEqualTo(level);
        assertThat(new Severity(name)).hasToString(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0"})
    void a_severity_or_category_must_not_be_blank(String blank) {
        assertThatThrownBy(() -> new Severity(blank)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CauseCategory(blank)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "15.0, 15",
        "15.50, 15.5",
        "0.000, 0",
        "1e2, 100",
        "100, 100",
        "-1, -1",
        "1e29, 100000000000000000000000000000",
        "1e-30, 0.000000000000000000000000000001",
        "0e999999999, 0"
    })
    void trailing_zeros_of_a_percentage_do_not_count(BigDecimal given, String shown) {
        assertThat(new UsersAffected.Percentage(given).percent()).isEqualTo(new BigDecimal(shown));
        assertThat(new UsersAffected.Percentage(given).percent().toPlainString())
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e30",
                "123e28",
                "1e-31",
                "1e999999999",
                "1e-999999999",
                "-1e2147483647",
                "1234567890123456789012345678901",
                "0.1234567890123456789012345678901"
            })
    void a_percentage_that_people_could_not_read_is_refused_at_once(String hostile) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(1),
                () -> assertThatThrownBy(() -> new UsersAffected.Percentage(new BigDecimal(hostile)))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("30 digits"));
    }

    @Test
    void the_extent_of_an_impact_has_its_details() {
        UserImpact impact = UserImpact.builder()
                .usersAffected(UsersAffected.Unknown.because(" logs are gone "), "Web users", " ")
                .userExperience("Error page")
                .build();

        assertThat(impact.usersAffected().extent()).contains(UsersAffected.Unknown.because("logs are gone"));
        assertThat(impact.usersAffected().details()).containsExactly("Web users");
        assertThat(UsersAffected.Percentage.of(15).percent()).isEqualTo(BigDecimal.valueOf(15));
    }

    @Test
    void a_reference_without_a_label_is_labelled_by_its_link() {
        URI link = URI.create("https://x.example/7");

        assertThat(new Reference(" ", Optional.of(link)).label()).isEqualTo("https://x.example/7");
        assertThat(Reference.of("#7", link).label()).isEqualTo("#7");
        assertThat(Reference.of("#7").uri()).isEmpty();
    }

    @Test
    void a_link_is_what_its_text_says() throws Exception {
        URI likeScheme = new URI(null, null, "javascript:alert", null, null);
        URI halfCharacter = new URI(null, null, "/\uD83D", null);

        assertThat(Reference.of("x", likeScheme).uri()).contains(URI.create("javascript:alert"));
        assertThat(Reference.of("x", URI.create("a/b:c")).uri()).contains(URI.create("a/b:c"));
        assertThat(Reference.of("x", halfCharacter).uri().map(URI::toString)).isNotEqualTo(Optional.of("/\uD83D"));
    }

    @Test
    void a_metric_may_have_no_baseline() {
        assertThat(Metric.of("Error rate", "15%").baseline()).isEmpty();
        assertThat(Metric.of("Error rate", "15%", "0.1%").baseline()).contains("0.1%");
    }
}
