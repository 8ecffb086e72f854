package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.UsersAffected.Extent;
import io.github.rca4j.model.outline.Meant;
import io.github.rca4j.model.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseWordingTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 5);

    private final HouseWording wording = new HouseWording();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-05",
                "2025-11-5",
                "2025/11/05",
                "2025.11.05",
                "November 5, 2025",
                "November 5 2025",
                "Nov 5th 2025",
                "Nov. 5th, 2025",
                "NOV 5, 2025",
                "5 Nov 2025",
                "5th of November 2025",
                "5 November, 2025",
                "05-Nov-2025",
                "Nov-05-2025",
                "2025-Nov-05",
                "2025 Nov 5",
                "5. November 2025",
                "05.11.2025",
                "5.11.2025",
                "2025年11月5日",
                "2025년 11월 5일",
                "2025年11月5日（水）",
                "Wednesday, November 5, 2025",
                "Wed 5 Nov 2025",
                "Mittwoch, 5. November 2025",
                "Mi., 05.11.2025",
                "2025-11-05 (Wed)",
                "on November 5, 2025"
            })
    void a_day_is_understood_in_every_unambiguous_form(String text) {
        assertThat(wording.date(text)).contains(new Meant<>(DAY, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**2025-11-05**",
                "`2025-11-05`",
                "_2025-11-05_",
                "***2025-11-05***",
                "📅 2025-11-05",
                "⏱️ **November 5, 2025**",
                "2025-11-05.",
                " 2025-11-05 \\"
            })
    void dress_alone_does_not_make_a_value_less_than_whole(String text) {
        assertThat(wording.date(text)).contains(new Meant<>(DAY, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-05 evening",
                "2025-11-05 14:47 UTC",
                "2025-11-05T14:47:00Z",
                "2025年11月5日 14:47",
                "14:47 UTC, November 5, 2025",
                "14:47 UTC on 5 Nov 2025",
                "~2025-11-05",
                "around November 5, 2025",
                "2025-11-05 (approx.)",
                "2025-11-05?",
                "2025-11-05 (reopened)",
                "**2025-11-05** (reopened)",
                "2025-11-05 to 2025-11-07",
                "2025-11-05 – 2025-11-07 JST",
                "2025-11-05/2025-11-07",
                "2025-11-05 21:15 UTC to 2025-11-07 20:50 UTC",
                "November 5-7, 2025",
                "Nov 5 – Nov 7, 2025",
                "November 5 to December 2, 2025",
                "5-7 November 2025",
                "5.–7. November 2025",
                "5 Nov – 2 Dec 2025",
                "05.11.2025, abends"
            })
    void a_text_that_says_more_than_a_day_is_that_day_and_not_whole(String text) {
        assertThat(wording.date(text)).contains(new Meant<>(DAY, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/10/2021",
                "03-10-2021",
                "03/10/21",
                "5 November",
                "November 2025",
                "5 Nov, evening",
                "Q4 2025",
                "yesterday",
                "TBD",
                "next sprint",
                "Monday, November 5, 2025",
                "2025-02-30",
                "32 January 2025",
                "2025-11-05 or 2025-11-06",
                "~~2025-11-05~~",
                "2025-11-05-01",
                "INC-2025-11-05",
                "2025-11-05x",
                "Nov 5, 1625",
                "November 7-5, 2025",
                "within a week of 2025-11-05",
                "YYYY-MM-DD",
                "",
                "**",
                "..."
            })
    void a_day_that_is_not_certain_is_none(String text) {
        assertThat(wording.date(text)).isEmpty();
    }

    @Test
    void a_day_between_slashes_is_understood_where_only_one_number_can_be_the_month() {
        assertThat(wording.date("13/10/2021")).contains(new Meant<>(LocalDate.of(2021, 10, 13), true));
        assertThat(wording.date("10/13/2021")).contains(new Meant<>(LocalDate.of(2021, 10, 13), true));
        assertThat(wording.date("05/05/2021")).contains(new Meant<>(LocalDate.of(2021, 5, 5), true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2025-11-05T14:47:00Z              | 2025-11-05T14:47Z
                    2025-11-05T14:47Z                 | 2025-11-05T14:47Z
                    2025-11-05T14:47:05.250+02:00     | 2025-11-05T14:47:05.250+02:00
                    2025-11-05T14:47:05-05:00         | 2025-11-05T14:47:05-05:00
                    2025-11-05T14:47-05:00            | 2025-11-05T14:47-05:00
                    2025-11-05 14:47 UTC              | 2025-11-05T14:47Z
                    2025-11-05 14:47:05Z              | 2025-11-05T14:47:05Z
                    2025-11-05 14:47:05,250 UTC       | 2025-11-05T14:47:05.250Z
                    2025-11-05 14:47:05-0500          | 2025-11-05T14:47:05-05:00
                    2025-11-05 14:47 GMT              | 2025-11-05T14:47Z
                    2025-11-05 14:47 GMT+1            | 2025-11-05T14:47+01:00
                    2025-11-05 14:47 UTC+02:00        | 2025-11-05T14:47+02:00
                    2025-11-05 14:47 UTC -3           | 2025-11-05T14:47-03:00
                    2025-11-05 14:47 +0200            | 2025-11-05T14:47+02:00
                    2025-11-05 14:47 +02:00           | 2025-11-05T14:47+02:00
                    2025-11-05 14:47 -05:00           | 2025-11-05T14:47-05:00
                    2025-11-05 14:47 (UTC)            | 2025-11-05T14:47Z
                    2025-11-05 14:47 (GMT+5:30)       | 2025-11-05T14:47+05:30
                    2025-11-05 14:47 JST              | 2025-11-05T14:47+09:00
                    2025-11-05 14:47 EST              | 2025-11-05T14:47-05:00
                    2025-07-05 14:47 BST              | 2025-07-05T14:47+01:00
                    2025-11-05 14:47 Europe/Berlin    | 2025-11-05T14:47+01:00
                    2025-07-05 14:47 Europe/Berlin    | 2025-07-05T14:47+02:00
                    2025-11-05 14:47 (America/New_York) | 2025-11-05T14:47-05:00
                    2025-11-05, 14:47 UTC             | 2025-11-05T14:47Z
                    2025-11-05 at 14:47 UTC           | 2025-11-05T14:47Z
                    2025-11-05 @ 2:47 PM EST          | 2025-11-05T14:47-05:00
                    Nov 5, 2025, 2:47pm UTC           | 2025-11-05T14:47Z
                    November 5th, 2025 2 p.m. UTC     | 2025-11-05T14:00Z
                    5. November 2025 um 14:47 Uhr CET | 2025-11-05T14:47+01:00
                    2025-11-05 12:05 AM UTC           | 2025-11-05T00:05Z
                    2025-11-05 12:05 PM UTC           | 2025-11-05T12:05Z
                    2025年11月5日 14:47 JST             | 2025-11-05T14:47+09:00
                    14:47 UTC on November 5, 2025     | 2025-11-05T14:47Z
                    14:47 UTC (2025-11-05)            | 2025-11-05T14:47Z
                    **2025-11-05 14:47 UTC**          | 2025-11-05T14:47Z
                    🕐 `2025-11-05 14:47 UTC`         | 2025-11-05T14:47Z
                    """)
    void a_time_with_its_zone_is_understood(String text, OffsetDateTime time) {
        assertThat(wording.time(text)).contains(new Meant<>(time, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~2025-11-05 14:47 UTC",
                "approx. 2025-11-05 14:47 UTC",
                "around 14:47 UTC on 2025-11-05",
                "2025-11-05 ~14:47 UTC",
                "2025-11-05 14:47 UTC (approximate)",
                "2025-11-05 14:47 UTC (first alert)",
                "2025-11-05 14:47 UTC - first alert",
                "2025-11-05 14:47 UTC (15:47 CET)",
                "2025-11-05 14:47 UTC, by the on-call engineer"
            })
    void a_text_that_says_more_than_a_time_is_that_time_and_not_whole(String text) {
        assertThat(wording.time(text)).contains(new Meant<>(OffsetDateTime.parse("2025-11-05T14:47Z"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-11-05 14:47",
                "2025-11-05T14:47:00",
                "2025-11-05",
                "14:47 UTC",
                "Nov 5, 14:47 UTC",
                "2025-11-05 14:47 IST",
                "2025-11-05 14:47 CST",
                "2025-11-05 14:47 Eastern",
                "2025-11-05 14:47 Moon/Base",
                "2025-11-05 25:47 UTC",
                "2025-11-05 13:47 PM UTC",
                "2025-11-05 14:?? UTC",
                "2025-11-05 14:47 UTC+99",
                "2025-11-05 10:00-11:00",
                "2025-10-26 02:30 Europe/Berlin",
                "2025-03-30 02:30 Europe/Berlin",
                "2025-11-05 14:47 UTC – 15:10 UTC",
                "2025-11-05 14:47 UTC to 2025-11-06 15:10 UTC",
                "2025-11-05 14:47 UTC or 15:10 UTC",
                "2025-11-05 14:47 UTC to now",
                "2025-11-05 14:47 UTC - Nov 6",
                "03/10/2021 14:47 UTC"
            })
    void a_time_that_is_not_certain_is_none(String text) {
        assertThat(wording.time(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2h 15m, PT2H15M",
        "2h15m, PT2H15M",
        "2H15M, PT2H15M",
        "135 min, PT2H15M",
        "135min., PT2H15M",
        "45 minutes, PT45M",
        "1 hour and 30 minutes, PT1H30M",
        "'1 hour, 30 minutes and 5 seconds', PT1H30M5S",
        "2.5 hours, PT2H30M",
        "2 hrs. 15 mins., PT2H15M",
        "1 day 3 hours, PT27H",
        "2 weeks, PT336H",
        "90s, PT1M30S",
        "250ms, PT0.25S",
        "PT2H15M, PT2H15M",
        "P1DT3H, PT27H",
        "2 hours 15 minutes, PT2H15M",
        "0 minutes, PT0S",
        "2 Stunden und 15 Minuten, PT2H15M",
        "2時間15分, PT2H15M",
        "**45 minutes**, PT45M",
        "⏱️ 45 minutes., PT45M"
    })
    void a_span_is_understood(String text, Duration span) {
        assertThat(wording.duration(text)).contains(new Meant<>(span, true));
    }

    @ParameterizedTest
    @CsvSource({
        "~45 minutes, PT45M",
        "about 45 minutes, PT45M",
        "approx. 45 min, PT45M",
        "45 minutes (est.), PT45M",
        "45 minutes total, PT45M",
        "**45 minutes** (until failover), PT45M",
        "35 minutes (16:40 – 17:15 UTC), PT35M",
        "20:15 to 21:50 UTC (95 minutes), PT1H35M",
        "22:10 UTC on May 3 to 04:40 UTC on May 4 (6 hours 30 minutes), PT6H30M",
        "May 4 - May 18 (2 weeks), PT336H",
        "'May 4-18, 2025 (2 weeks)', PT336H",
        "2025-11-05 – 2025-11-06 (~1 day), PT24H"
    })
    void a_text_that_says_more_than_a_span_is_that_span_and_not_whole(String text, Duration span) {
        assertThat(wording.duration(text)).contains(new Meant<>(span, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2:15 h",
                "2:15",
                "1-2 hours",
                "<5 minutes",
                "over 3 hours",
                "2 hours or more",
                "45+ minutes",
                "~3 min/hour, now and then",
                "3 minutes per hour",
                "two hours",
                "3 months",
                "2 hours 15",
                "10 minutes 5 minutes",
                "1,200 minutes",
                "45",
                "Ongoing",
                "N/A",
                "The outage went on for 45 minutes",
                "Whole site (2 hours), search (5 hours)",
                "Search only (2 hours)",
                "-2h",
                "99999999999999999999 hours",
                "9223372036854775807 weeks",
                "1.0000000001 seconds",
                "0.0000000001 hours",
                "P",
                "PT99999999999999999999H",
                "20:15 to 21:50 UTC"
            })
    void a_span_that_is_not_certain_is_none(String text) {
        assertThat(wording.duration(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Draft, DRAFT, true",
        "DRAFT, DRAFT, true",
        "WIP, DRAFT, true",
        "📝 **Draft**, DRAFT, true",
        "Draft (v2), DRAFT, false",
        "In Review, IN_REVIEW, true",
        "in-review, IN_REVIEW, true",
        "Under review, IN_REVIEW, true",
        "Review, IN_REVIEW, true",
        "Pending review, IN_REVIEW, true",
        "Completed, COMPLETED, true",
        "✅ COMPLETE, COMPLETED, true",
        "RCA complete, COMPLETED, true",
        "Final, COMPLETED, true",
        "Published, COMPLETED, true",
        "Approved, COMPLETED, true",
        "**Complete** (2025-11-05), COMPLETED, false",
        "Published on the wiki, COMPLETED, false"
    })
    void the_status_of_an_rca_is_understood(String text, RcaStatus status, boolean whole) {
        assertThat(wording.status(text)).contains(new Meant<>(status, whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Resolved",
                "✅ Resolved",
                "Monitoring",
                "Investigating",
                "Fixed",
                "Closed",
                "In progress",
                "Final draft",
                "Complete — awaiting approval",
                "Complete, except for the timeline",
                "Incomplete",
                "~~Draft~~",
                "✅"
            })
    void a_status_of_the_incident_or_one_that_is_taken_back_is_none(String text) {
        assertThat(wording.status(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Done, COMPLETED, true",
        "DONE, COMPLETED, true",
        "**DONE**, COMPLETED, true",
        "Completed, COMPLETED, true",
        "Merged, COMPLETED, true",
        "Shipped, COMPLETED, true",
        "Fixed, COMPLETED, true",
        "Closed, COMPLETED, true",
        "Deployed, COMPLETED, true",
        "完了, COMPLETED, true",
        "✅, COMPLETED, true",
        "✔️, COMPLETED, true",
        "[x], COMPLETED, true",
        "✅ Done, COMPLETED, true",
        "Done ✅, COMPLETED, false",
        "[x] Done, COMPLETED, true",
        "✅ Verified in staging, COMPLETED, false",
        "Done (2025-11-05), COMPLETED, false",
        "Merged in #123, COMPLETED, false",
        "Done - see the runbook, COMPLETED, false",
        "In progress, IN_PROGRESS, true",
        "IN_PROGRESS, IN_PROGRESS, true",
        "in-progress, IN_PROGRESS, true",
        "WIP, IN_PROGRESS, true",
        "Ongoing, IN_PROGRESS, true",
        "Started, IN_PROGRESS, true",
        "🔄, IN_PROGRESS, true",
        "⏳ In progress, IN_PROGRESS, true",
        "Work in progress (Ada), IN_PROGRESS, false",
        "TODO, NOT_STARTED, true",
        "To do, NOT_STARTED, true",
        "to-do, NOT_STARTED, true",
        "Open, NOT_STARTED, true",
        "Not started, NOT_STARTED, true",
        "Backlog, NOT_STARTED, true",
        "📅 Queued, NOT_STARTED, true",
        "Planned, NOT_STARTED, true",
        "⏳, NOT_STARTED, true",
        "[ ], NOT_STARTED, true",
        "Pending (blocked by #12), NOT_STARTED, false",
        "⏳ PENDING (blocked by #12), NOT_STARTED, false"
    })
    void the_status_of_an_action_is_understood(String text, ActionStatus status, boolean whole) {
        assertThat(wording.actionStatus(text)).contains(new Meant<>(status, whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Failed",
                "Blocked",
                "❌",
                "Not done",
                "Closed as won't fix",
                "Completed by Friday",
                "Done (partially)",
                "Done, but not deployed",
                "✅ Open",
                "[ ] Done",
                "~~TODO~~ Done",
                "Undone",
                "Done-ish",
                ""
            })
    void a_status_of_an_action_that_is_not_certain_is_none(String text) {
        assertThat(wording.actionStatus(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prevent, PREVENT, true",
        "Prevention, PREVENT, true",
        "PREVENTIVE, PREVENT, true",
        "🛡️ **Prevent**, PREVENT, true",
        "Detect, DETECT, true",
        "detection, DETECT, true",
        "mitigate, MITIGATE, true",
        "Mitigation, MITIGATE, true",
        "Mitigation (short-term), MITIGATE, false"
    })
    void the_kind_of_an_action_is_understood(String text, ActionKind kind, boolean whole) {
        assertThat(wording.actionKind(text)).contains(new Meant<>(kind, whole));
    }

    @ParameterizedTest
    @ValueSource(strings = {"process", "prevent, detect", "Preventing fires", "other"})
    void other_kinds_of_action_are_none(String text) {
        assertThat(wording.actionKind(text)).isEmpty();
    }

    static Stream<Arguments> extents() {
        return Stream.of(
                Arguments.of("15%", UsersAffected.Percentage.of(15), true),
                Arguments.of("15 %", UsersAffected.Percentage.of(15), true),
                Arguments.of("0.5%", new UsersAffected.Percentage(new BigDecimal("0.5")), true),
                Arguments.of("**15%** of users", UsersAffected.Percentage.of(15), true),
                Arguments.of("15% of all users", UsersAffected.Percentage.of(15), true),
                Arguments.of("~15%", UsersAffected.Percentage.of(15), false),
                Arguments.of("15% (approx.)", UsersAffected.Percentage.of(15), false),
                Arguments.of("15% (web only)", UsersAffected.Percentage.of(15), false),
                Arguments.of("All users", UsersAffected.Percentage.of(100), false),
                Arguments.of("1200", new UsersAffected.Count(1200), true),
                Arguments.of("1,200", new UsersAffected.Count(1200), true),
                Arguments.of("1,234,567 users", new UsersAffected.Count(1_234_567), true),
                Arguments.of("1200 users affected", new UsersAffected.Count(1200), true),
                Arguments.of("about 1,200 users", new UsersAffected.Count(1200), false),
                Arguments.of("1200 users (Europe)", new UsersAffected.Count(1200), false),
                Arguments.of("0", new UsersAffected.Count(0), true),
                Arguments.of("None", new UsersAffected.Count(0), true),
                Arguments.of("No users.", new UsersAffected.Count(0), true),
                Arguments.of("None (caught in staging)", new UsersAffected.Count(0), false),
                Arguments.of("Unknown", new UsersAffected.Unknown(Optional.empty()), true),
                Arguments.of("**Unknown**", new UsersAffected.Unknown(Optional.empty()), true),
                Arguments.of("Unknown: no logs.", UsersAffected.Unknown.because("no logs."), true),
                Arguments.of("**Unknown**: no *logs*", UsersAffected.Unknown.because("no *logs*"), true),
                Arguments.of("unknown (no logs)", UsersAffected.Unknown.because("no logs"), true),
                Arguments.of("Unknown — no logs", UsersAffected.Unknown.because("no logs"), true),
                Arguments.of("Unknown number of users", new UsersAffected.Unknown(Optional.empty()), false));
    }

    @ParameterizedTest
    @MethodSource("extents")
    void how_many_users_is_understood(String text, Extent extent, boolean whole) {
        assertThat(wording.extent(text)).contains(new Meant<>(extent, whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "some",
                "many users",
                "5-10%",
                ">1000",
                "10+ users",
                "10k users",
                "1.200",
                "1,20",
                "1200,300",
                "15% of requests",
                "1200 of 5000 users",
                "1200 requests",
                "None of the above",
                "15.5 users",
                "9999999999999999999999",
                "99999999999999999999%",
                "%",
                ","
            })
    void a_number_of_users_that_is_not_certain_is_none(String text) {
        assertThat(wording.extent(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Yes, true, true",
        "yes., true, true",
        "**Yes**, true, true",
        "No, false, true",
        "☑ Yes ☐ No, true, true",
        "☐ Yes ☑ No, false, true",
        "☒ Yes ☐ No, true, true",
        "☑️ Yes / ☐ No, true, true",
        "[x] Yes [ ] No, true, true",
        "[X] Yes | [ ] No, true, true",
        "[ ] Yes [x] No, false, true",
        "\\[x\\] Yes \\[ \\] No, true, true",
        "✅ Yes ❌ No, true, true",
        "Yes ✅, true, true",
        "Yes ☑ No ☐, true, true",
        "✅, true, true",
        "❌, false, true",
        "[x], true, true",
        "Approved, true, true",
        "✅ Approved, true, true",
        "❌ No, false, true",
        "Rejected, false, true",
        "Approved by Ada, true, false",
        "Yes (2025-11-05), true, false",
        "'Yes, with thanks', true, false",
        "No (waiting for legal), false, false"
    })
    void an_approval_is_understood(String text, boolean yes, boolean whole) {
        assertThat(wording.approval(text)).contains(new Meant<>(yes, whole));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "☐ Yes ☐ No",
                "[ ] Yes [ ] No",
                "☑ Yes ☑ No",
                "Yes / No",
                "Yes - No",
                "[ ]",
                "☒",
                "❌ Yes",
                "Pending",
                "Not approved yet",
                "Yes, once the tests pass",
                "Approved (pending legal)",
                "Yes by Friday",
                "No objections",
                "~~Yes~~ No",
                "____",
                ""
            })
    void an_approval_that_is_not_given_is_none(String text) {
        assertThat(wording.approval(text)).isEmpty();
    }

    @Test
    void what_is_longer_than_a_line_is_no_value() {
        String tail = " (" + "x".repeat(HouseWording.LONGEST) + ")";

        assertThat(wording.date("2025-11-05" + tail)).isEmpty();
        assertThat(wording.duration("45 minutes" + tail)).isEmpty();
        assertThat(wording.actionStatus("Done" + tail)).isEmpty();
        assertThat(wording.extent("15%" + tail)).isEmpty();
        assertThat(wording.approval("Yes" + tail)).isEmpty();
    }

    static Stream<LocalDate> days() {
        return Stream.of(
                DAY,
                LocalDate.of(2024, 2, 29),
                LocalDate.of(1, 1, 1),
                LocalDate.of(0, 1, 1),
                LocalDate.of(12345, 6, 7),
                LocalDate.of(-44, 3, 15),
                LocalDate.of(Year.MAX_VALUE, 12, 31),
                LocalDate.of(Year.MIN_VALUE, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_day_as_the_model_writes_it_is_understood_as_whole(LocalDate day) {
        assertThat(wording.date(TimeText.of(day))).contains(new Meant<>(day, true));
    }

    static Stream<OffsetDateTime> times() {
        return days().flatMap(day -> Stream.of(
                        ZoneOffset.UTC,
                        ZoneOffset.MIN,
                        ZoneOffset.MAX,
                        ZoneOffset.ofHours(-5),
                        ZoneOffset.ofHoursMinutesSeconds(1, 2, 3))
                .flatMap(offset -> Stream.of(
                        day.atTime(14, 47).atOffset(offset),
                        day.atTime(0, 0, 5).atOffset(offset),
                        day.atTime(23, 59, 59, 250_000_000).atOffset(offset))));
    }

    @ParameterizedTest
    @MethodSource("times")
    void every_time_as_the_model_writes_it_is_understood_as_whole(OffsetDateTime time) {
        assertThat(wording.time(TimeText.of(time))).contains(new Meant<>(time, true));
    }

    static Stream<Duration> spans() {
        return Stream.of(
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofMinutes(135),
                Duration.ofHours(1000),
                Duration.ofSeconds(3601),
                Duration.ofMillis(250),
                Duration.ofNanos(1),
                Duration.ofMinutes(-135),
                Duration.ofMillis(-250),
                Duration.ofSeconds(Long.MAX_VALUE, 999_999_999),
                Duration.ofSeconds(Long.MIN_VALUE));
    }

    @ParameterizedTest
    @MethodSource("spans")
    void every_span_as_the_model_writes_it_is_understood_as_whole(Duration span) {
        assertThat(wording.duration(TimeText.of(span))).contains(new Meant<>(span, true));
    }

    @Test
    @Timeout(30)
    void hostile_text_is_neither_an_exception_nor_slow() {
        HostileText.texts()
                .forEach(text -> assertThatCode(() -> {
                            wording.date(text);
                            wording.time(text);
                            wording.duration(text);
                            wording.status(text);
                            wording.actionStatus(text);
                            wording.actionKind(text);
                            wording.extent(text);
                            wording.approval(text);
                        })
                        .doesNotThrowAnyException());
    }
}
