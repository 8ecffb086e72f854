package io.github.rca4j.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.render.html.HtmlRenderer;
import io.github.rca4j.testsupport.ProfileApi;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page computes: spans, and figures to scale. What the data do not say, it does not say either. */
class HtmlFiguresTest {
    private final HtmlRenderer renderer = new HtmlRenderer();

    private Document page(Rca rca) {
        return Jsoup.parse(renderer.render(rca));
    }

    private Document impact(Consumer<UserImpact.Builder> times) {
        return page(Rca.builder().impact(i -> i.userImpact(times)).build());
    }

    private Document timeline(String... times) {
        return page(Rca.builder()
                .timeline(t -> List.of(times).forEach(time -> t.addEntry(time, "event at " + time, "", "")))
                .build());
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2025-11-05T" + time + "Z");
    }

    @Test
    void without_a_start_there_is_no_time_to_detect() {
        Document page = page(ProfileApi.rca());
        assertThat(page.select(".facts dt").eachText())
                .contains("Time to mitigate", "Time to resolve")
                .doesNotContain("Time to detect");
        assertThat(page.select(".course text").eachText())
                .containsExactly(
                        "Time to mitigate: 30 minutes",
                        "Time to resolve: 2 hours 15 minutes",
                        "Detected 14:47 UTC",
                        "Mitigated 15:17 UTC",
                        "Resolved 17:02 UTC");
    }

    @Test
    void the_spans_are_to_scale() {
        Document page = impact(u -> u.started(at("14:00"))
                .detected(at("14:10"))
                .mitigated(at("14:50"))
                .resolved(at("15:40")));
        assertThat(page.select(".course rect").not(".axis").eachAttr("width"))
                .containsExactly("9.80%", "39.20%", "88.20%");
        assertThat(page.select(".facts dd").eachText())
                .containsExactly("1 hour 40 minutes", "10 minutes", "40 minutes", "1 hour 30 minutes");
    }

    @Test
    void a_stated_duration_stands_under_its_own_label() {
        Document page = impact(
                u -> u.duration(Duration.ofMinutes(7)).detected(at("14:10")).resolved(at("15:40")));
        assertThat(page.select(".facts div").get(0).text()).isEqualTo("Duration 7 minutes");
    }

    @Test
    void a_span_that_ends_before_it_begins_is_not_shown() {
        Document page =
                impact(u -> u.detected(at("14:10")).mitigated(at("14:00")).resolved(at("15:40")));
        assertThat(page.select(".facts").text()).contains("Time to resolve").doesNotContain("Time to mitigate");
    }

    @Test
    void one_time_and_one_moment_make_no_figure() {
        assertThat(impact(u -> u.detected(at("14:10"))).select("figure")).isEmpty();
        assertThat(impact(u -> u.detected(at("14:10")).resolved(at("14:10"))).select("figure"))
                .isEmpty();
        assertThat(timeline("T+00:00").select("figure")).isEmpty();
        assertThat(timeline("T+00:05", "T+00:05").select("figure")).isEmpty();
        assertThat(timeline("in the evening", "later").select("figure")).isEmpty();
    }

    @Test
    void days_are_said_where_there_are_several() {
        Document page = impact(u -> u.detected(at("14:10")).resolved(at("15:40").plusDays(1)));
        assertThat(page.select(".course text").eachText())
                .contains("Detected 2025-11-05 14:10 UTC", "Resolved 2025-11-06 15:40 UTC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00+18:00", "+999999999-12-31T23:59:59-18:00"})
    void the_incidents_time_that_no_figure_can_reach_is_not_among_the_events(String time) {
        Document page = page(Rca.builder()
                .impact(i ->
                        i.userImpact(u -> u.started(OffsetDateTime.parse(time)).resolved(at("15:40"))))
                .timeline(t -> t.addEntry("2025-11-05 14:10 UTC", "one", "", "")
                        .addEntry("2025-11-05 15:10 UTC", "other", "", ""))
                .build());

        assertThat(page.select(".events text.resolved").eachText()).containsExactly("Resolved");
        assertThat(page.select(".events text.started")).isEmpty();
        assertThat(page.select(".events circle")).hasSize(2);
    }

    @Test
    void events_stand_at_their_times() {
        Document page = page(ProfileApi.rca());
        assertThat(page.select(".events circle")).hasSize(8);
        assertThat(page.select(".events circle").eachAttr("cx"))
                .startsWith("1.00%", "3.97%")
                .endsWith("99.00%");
        assertThat(page.select(".events .tick").eachText()).containsExactly("T+00:00", "T+01:00", "T+02:00");
    }

    @ParameterizedTest
    @CsvSource({
        "23:50 UTC, 00:10 UTC, 00:30 UTC, 50.00%",
        "23:50, 00:10, 00:30, 50.00%",
        "2025-11-05 23:50, 00:10, 2025-11-06 00:30, 50.00%",
        "~14:00 UTC, 14:10 UTC, 14:40 UTC, 25.50%",
        "T-00:10, T+00:00, T+00:10, 50.00%",
    })
    void clocks_go_on_after_midnight(String first, String second, String third, String middle) {
        assertThat(timeline(first, second, third).select(".events circle").eachAttr("cx"))
                .containsExactly("1.00%", middle, "99.00%");
    }

    @Test
    void a_range_is_a_bar_and_an_approximate_time_is_told_apart() {
        Document page = timeline("14:00 UTC", "14:10 UTC – 14:20 UTC", "~14:40 UTC");
        assertThat(page.select(".events rect.event")).hasSize(1);
        assertThat(page.select(".events circle.about")).hasSize(1);
    }

    @Test
    void times_of_another_scale_are_counted_and_not_drawn() {
        Document page = timeline("T+00:00", "T+00:10", "14:00 UTC", "14:20", "at night");
        assertThat(page.select(".events circle")).hasSize(2);
        assertThat(page.select("figcaption").text())
                .isEqualTo("3 of 5 entries have no time on this scale and are not drawn");
    }

    @Test
    void milestones_stand_among_the_events_where_their_scale_is_one() {
        Rca rca = Rca.builder()
                .metadata(m -> m.incidentDate(LocalDate.parse("2025-11-05")))
                .impact(i -> i.userImpact(u -> u.started(at("14:00")).resolved(at("15:00"))))
                .timeline(t -> t.addEntry("T-00:10", "before", "", "").addEntry("14:30 UTC", "within", "", ""))
                .build();
        assertThat(page(rca).select(".events text").eachText()).contains("Started", "Resolved", "before", "within");
    }

    @Test
    void times_without_an_offset_are_not_put_beside_those_with_one() {
        Rca rca = Rca.builder()
                .impact(i -> i.userImpact(u -> u.started(at("14:00")).resolved(at("15:00"))))
                .timeline(t -> t.addEntry("14:10", "one", "", "").addEntry("14:30", "two", "", ""))
                .build();
        assertThat(page(rca).select(".events text").eachText())
                .contains("one", "two")
                .doesNotContain("Started");
    }

    @Test
    void many_events_are_drawn_by_their_number() {
        Rca rca = Rca.builder()
                .timeline(t -> {
                    for (int i = 0; i < 100_000; i++) {
                        t.addEntry(new TimelineEntryAt(i).entry());
                    }
                })
                .build();
        Document page = page(rca);
        assertThat(page.select("figure.events *")).hasSizeLessThan(200);
        assertThat(page.select("table.events tbody tr")).hasSize(100_000);
    }

    private record TimelineEntryAt(int second) {
        Consumer<io.github.rca4j.model.TimelineEntry.Builder> entry() {
            return e ->
                    e.time(TimelineTime.relative(Duration.ofSeconds(second))).event("tick");
        }
    }

    @Test
    void times_at_the_ends_of_the_world_do_no_harm() {
        Document page = timeline("T-999999999999999:00", "T+00:00", "T+00:10", "T+999999999999999:00");
        assertThat(page.select(".events circle")).hasSize(2);
        Document years = timeline("+999999999-12-31 23:00 UTC", "-999999999-01-01 00:00 UTC", "2025-01-01 00:00 UTC");
        assertThat(years.select("table.events tbody tr")).hasSize(3);
        Document ages = timeline("0001-01-01 00:00 UTC", "2025-01-01 00:00 UTC");
        assertThat(ages.select(".events .tick")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15%; 0.1%; 100.00% 0.67%",
                "5.2s; 200ms; 100.00% 3.85%",
                "65; 95; 68.42% 100.00%",
                "1,500 req; 3,000 req; 50.00% 100.00%",
            })
    void metrics_of_one_unit_are_drawn_to_scale(String value, String baseline, String widths) {
        assertThat(metric(value, baseline).select(".metrics rect").eachAttr("width"))
                .containsExactly(widths.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"about 5s, 1s", "5s, 3", "5%, none", "0, 0", "1.2.3, 1", "5 to 7, 1", "'1,5', '3,0'"})
    void metrics_that_cannot_be_compared_are_not_drawn(String value, String baseline) {
        Document page = metric(value, baseline);
        assertThat(page.select(".metrics svg")).isEmpty();
        assertThat(page.select(".metrics li").text()).isEqualTo("Rate: " + value + " (baseline: " + baseline + ")");
    }

    private Document metric(String value, String baseline) {
        return page(Rca.builder()
                .technicalDetails(d -> d.monitoringAndMetrics(m -> m.addKeyMetric(Metric.of("Rate", value, baseline))))
                .build());
    }
}
