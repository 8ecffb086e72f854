package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UsersAffected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SummaryWordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "From 09:10 UTC 12% of checkouts failed. A setting was renamed.|",
                "On 2025-07-01 half of all checkouts failed. A setting was renamed. It was restored.|",
                "On July 1 forty users could not pay. The client ignored a setting.|",
                "At 9:10am, i.e. before the rush, 12% of checkouts failed. The setting was lost.|",
                "It broke.|1 sentence instead of two or three, no time, no number, no word of the root cause",
                "From 09:10 UTC 12% failed due to a setting.|1 sentence instead of two or three",
                "Checkouts failed for 12% of users. A setting was renamed.|no time",
                "From 09:10 UTC checkouts failed. A setting was renamed.|no number",
                "From 09:10 UTC 12% of checkouts failed. The cache was cold.|no word of the root cause",
                "At 09:10 it broke for 12%. One. Two. The setting.|4 sentences instead of two or three",
            })
    void a_summary_says_when_how_much_and_why(String summary, String lacks) {
        Rca rca = Rca.builder()
                .executiveSummary(summary)
                .rootCause(r -> r.fiveWhys(w -> w.rootCause("A renamed setting was ignored in silence.")))
                .build();

        assertThat(Judged.messages(new SummaryTells(), rca))
                .isEqualTo(lacks == null ? List.of() : List.of("lacks: the summary has " + lacks));
    }

    private static final List<String> OUTAGES = List.of(
            "Checkout outage",
            "An outage of payments",
            "The outage began at 09:10.",
            "Outage: no one could pay",
            "We had an outage",
            "payments outage on Monday",
            "This outage hit checkout.",
            "A long outage");

    private static final List<String> PARTIAL = List.of(
            "A partial outage of checkout",
            "No outage: checkout was slow",
            "Regional outage",
            "The status page had an outage page",
            "An AWS outage took the broker down",
            "Checkout refused 12% of baskets",
            "Customers read of an \"outage\"",
            "Degraded checkout",
            "Upstream provider outage");

    @ParameterizedTest
    @FieldSource("OUTAGES")
    void an_outage_is_of_everybody(String title) {
        assertThat(Judged.messages(new OutageClaimed(), affecting(title, 12))).hasSize(1);
        assertThat(Judged.messages(new OutageClaimed(), affecting(title, 100))).isEmpty();
        assertThat(Judged.messages(
                        new OutageClaimed(), Rca.builder().title(title).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PARTIAL")
    void less_than_that_is_none(String title) {
        assertThat(Judged.messages(new OutageClaimed(), affecting(title, 12))).isEmpty();
    }

    @Test
    void other_outages_are_told_of_elsewhere() {
        Rca rca = Rca.builder()
                .impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(12), "By card")))
                .lessonsLearned(l -> l.addWhatWentWell("The outage of May had left us a runbook"))
                .build();

        assertThat(Judged.messages(new OutageClaimed(), rca)).isEmpty();
    }

    private static Rca affecting(String title, int percent) {
        return Rca.builder()
                .title(title)
                .impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(percent), "By card")))
                .build();
    }

    private static final List<String> VERDICTS = List.of(
            "Unfortunately the pool was full",
            "The alert should have fired",
            "Luckily, a host was spare",
            "Obviously the pool was full",
            "Of course nobody was on call",
            "The queue should drain soon",
            "Thankfully the cache was warm",
            "Regrettably, no alert fired");

    private static final List<String> EVENTS = List.of(
            "Pool full",
            "Alert fires",
            "The engineer said \"this should help\"",
            "`should` matcher fails in the build",
            "On-call engineer paged",
            "Course of the traffic changes",
            "Rate falls from 40% to 2%",
            "Fortune Cookies cache cleared");

    @ParameterizedTest
    @FieldSource("VERDICTS")
    void an_event_does_not_judge(String event) {
        assertThat(Judged.messages(new VerdictInTimeline(), at(event))).hasSize(1);
        assertThat(Judged.messages(new VerdictInTimeline(), Judged.notes(event)))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("EVENTS")
    void an_event_says_what_happened(String event) {
        assertThat(Judged.messages(new VerdictInTimeline(), at(event))).isEmpty();
    }

    private static Rca at(String event) {
        return Rca.builder()
                .timeline(t -> t.addEntry("09:10 UTC", event, "", ""))
                .build();
    }

    private static final List<String> REFUSED = List.of(
            "[x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "[x](vbscript:msgbox)",
            "[x](data:text/html,hello)",
            "[x](file:///etc/passwd)",
            "[a]: javascript:alert(1)",
            "[x](JaVaScript:alert(1) \"title\")",
            "![x](ftp://h.example/a)");

    private static final List<String> ALLOWED = List.of(
            "[x](https://a.example)",
            "<https://a.example/b:c>",
            "[x](../docs/a.md#b)",
            "[x](mailto:jo@a.example)",
            "`[x](javascript:alert(1))`",
            "```\n[x](javascript:alert(1))\n```",
            "say javascript:alert(1)",
            "[x](#section)",
            "a < b: c > d",
            "[a]: https://a.example");

    @ParameterizedTest
    @FieldSource("REFUSED")
    void a_link_that_a_page_may_not_carry_is_found(String text) {
        assertThat(Judged.words(new LinkInText(), text)).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("ALLOWED")
    void other_links_and_code_are_not(String text) {
        assertThat(Judged.words(new LinkInText(), text)).isEmpty();
    }
}
