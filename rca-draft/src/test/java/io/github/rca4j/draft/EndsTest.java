package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A draft says that something ended where that is known, and when; tools often send an end by itself. */
class EndsTest {
    private static final String DAY = "2026-11-23T";

    @Test
    void an_end_before_the_first_start_ends_no_later_episode() {
        Rca rca = draft(cloudWatch("OK", "09:10"), cloudWatch("ALARM", "10:00"));

        assertThat(impact(rca).detected()).contains(time("10:00"));
        assertThat(impact(rca).resolved()).isEmpty();
        assertThat(impact(rca).duration()).isEmpty();
        assertThat(rows(rca)).containsExactly("09:10 queue depth ended", "10:00 queue depth fired");

        Rca ended = draft(cloudWatch("OK", "09:10"), cloudWatch("ALARM", "10:00"), cloudWatch("OK", "10:20"));
        assertThat(impact(ended).resolved()).contains(time("10:20"));
        assertThat(impact(ended).duration()).contains(Duration.ofMinutes(20));
    }

    @Test
    void each_end_without_a_start_belongs_to_the_episode_that_began_last_before_it() {
        Rca rca = draft(
                cloudWatch("ALARM", "10:00"),
                cloudWatch("OK", "10:10"),
                cloudWatch("ALARM", "11:00"),
                cloudWatch("OK", "11:10"));

        assertThat(rows(rca))
                .containsExactly(
                        "10:00 queue depth fired",
                        "10:10 queue depth ended",
                        "11:00 queue depth fired",
                        "11:10 queue depth ended");
        assertThat(impact(rca).resolved()).contains(time("11:10"));
    }

    @Test
    void each_of_several_ends_is_told_though_the_starts_of_some_were_not_sent() {
        Rca rca = draft(
                cloudWatch("OK", "09:10"),
                cloudWatch("OK", "09:20"),
                cloudWatch("ALARM", "10:00"),
                cloudWatch("OK", "10:10"),
                cloudWatch("OK", "10:40"));

        assertThat(rows(rca))
                .containsExactly(
                        "09:10 queue depth ended",
                        "09:20 queue depth ended",
                        "10:00 queue depth fired",
                        "10:10 queue depth ended",
                        "10:40 queue depth ended");
        assertThat(impact(rca).resolved()).contains(time("10:40"));
        assertThat(rows(draft(cloudWatch("OK", "09:10"), cloudWatch("OK", "09:20"))))
                .containsExactly("09:10 queue depth ended", "09:20 queue depth ended");
    }

    @Test
    void what_was_no_alarm_before_has_not_ended() {
        Rca rca = draft(
                cloudWatch("OK", "09:10").replace("'AlarmArn'", "'OldStateValue':'INSUFFICIENT_DATA','AlarmArn'"));
        assertThat(rows(rca)).containsExactly("09:10 queue depth: OK, and no alarm before");
        assertThat(impact(rca).resolved()).isEmpty();
        assertThat(rows(draft(cloudWatch("OK", "09:10").replace("'AlarmArn'", "'OldStateValue':'ALARM','AlarmArn'"))))
                .containsExactly("09:10 queue depth ended");

        String event = "{'detail-type':'CloudWatch Alarm State Change','source':'aws.cloudwatch','detail':{"
                + "'alarmName':'queue depth','state':{'value':'OK','timestamp':'" + DAY + "09:10:00Z'},"
                + "'previousState':{'value':'%s'}}}";
        assertThat(rows(draft(event.formatted("INSUFFICIENT_DATA"))))
                .containsExactly("09:10 queue depth: OK, and no alarm before");
        assertThat(rows(draft(event.formatted("ALARM")))).containsExactly("09:10 queue depth ended");
    }

    @Test
    void nothing_is_resolved_before_it_was_detected() {
        Alert ended = Alert.builder()
                .source("test")
                .name("A")
                .status(AlertStatus.RESOLVED)
                .ended(time("09:00"))
                .fingerprint("f")
                .build();
        Alert backwards = Alert.builder()
                .from(ended)
                .started(time("10:00"))
                .fingerprint("g")
                .build();
        UserImpact impact = impact(RcaDraft.of(List.of(ended, backwards)).toRca());

        assertThat(impact.detected()).contains(time("10:00"));
        assertThat(impact.resolved()).isEmpty();
        assertThat(impact.totalDuration()).isEmpty();
    }

    @Test
    void an_incident_of_pagerduty_that_was_opened_again_is_not_resolved() {
        String fired = pagerDuty("triggered", "triggered", "10:00");
        String ended = pagerDuty("resolved", "resolved", "10:30");
        String again = pagerDuty("reopened", "triggered", "11:00");
        Rca rca = draft(fired, ended, again);

        assertThat(impact(rca).resolved()).isEmpty();
        assertThat(impact(rca).duration()).isEmpty();
        assertThat(rows(rca))
                .containsExactly(
                        "10:00 Orders are late fired",
                        "10:30 Orders are late ended",
                        "11:00 Orders are late fired",
                        "11:00 Orders are late: reopened");
        Rca over = draft(fired, ended, again, pagerDuty("resolved", "resolved", "11:30"));
        assertThat(impact(over).resolved()).contains(time("11:30"));
        assertThat(rows(over))
                .containsExactly(
                        "10:00 Orders are late fired",
                        "10:30 Orders are late ended",
                        "11:00 Orders are late fired",
                        "11:00 Orders are late: reopened",
                        "11:30 Orders are late ended");
        assertThat(rows(draft(fired, again, pagerDuty("resolved", "resolved", "11:30"))))
                .containsExactly(
                        "10:00 Orders are late fired",
                        "11:00 Orders are late fired",
                        "11:00 Orders are late: reopened",
                        "11:30 Orders are late ended");
        assertThat(impact(draft(fired, pagerDuty("acknowledged", "acknowledged", "10:05"), ended))
                        .resolved())
                .contains(time("10:30"));
    }

    @Test
    void an_incident_of_statuspage_that_is_investigated_again_is_not_resolved() {
        String ended = statuspage("resolved", "'" + DAY + "10:30:00Z'", update("resolved", "10:30"));
        String again = statuspage(
                "investigating", "null", update("investigating", "11:00") + "," + update("resolved", "10:30"));
        String over = statuspage("resolved", "'" + DAY + "11:30:00Z'", update("resolved", "11:30"));

        assertThat(impact(draft(ended)).resolved()).contains(time("10:30"));
        assertThat(impact(draft(ended, again)).resolved()).isEmpty();
        assertThat(impact(draft(ended, again, over)).resolved()).contains(time("11:30"));
    }

    @Test
    void an_issue_of_sentry_that_is_unresolved_again_is_not_resolved() {
        Rca rca = draft(sentry("resolved"), sentry("unresolved"));

        assertThat(impact(rca).detected()).contains(time("10:00"));
        assertThat(impact(rca).resolved()).isEmpty();
        assertThat(rows(rca)).containsExactly("10:00 Orders fail fired");
    }

    @Test
    void an_end_so_many_milliseconds_after_the_start_that_nobody_watched_any_more_is_not_known() {
        String alert = "{'id':'o','tinyId':'7','alias':'a','message':'Orders are late','status':'closed','createdAt':'"
                + DAY + "10:00:00Z','report':{'closeTime':%s}}";

        assertThat(impact(draft(alert.formatted("600000"))).resolved()).contains(time("10:10"));
        assertThat(impact(draft(alert.formatted("100000000000000"))).resolved()).isEmpty();
    }

    /** In any order, and each sent twice. */
    private static Rca draft(String... payloads) {
        List<Alert> alerts = new ArrayList<>(Stream.of(payloads)
                .map(json -> Payload.parse(json.replace('\'', '"')))
                .flatMap(payload -> AlertFormats.read(payload).stream())
                .toList());
        Rca rca = RcaDraft.of(alerts).toRca();
        for (int i = 0; i < alerts.size(); i++) {
            Collections.rotate(alerts, 1);
            assertThat(RcaDraft.of(alerts).merge(RcaDraft.of(alerts)).toRca()).isEqualTo(rca);
        }
        Collections.reverse(alerts);
        assertThat(RcaDraft.of(alerts).toRca()).isEqualTo(rca);
        return rca;
    }

    private static String cloudWatch(String state, String time) {
        return "{'AlarmName':'queue depth','NewStateValue':'" + state + "','StateChangeTime':'" + DAY + time
                + ":00.000+0000','AlarmArn':'arn:aws:cloudwatch:eu-west-1:123456789012:alarm:queue'}";
    }

    private static String pagerDuty(String event, String status, String time) {
        return "{'event':{'id':'e" + time + "','event_type':'incident." + event + "','resource_type':'incident',"
                + "'occurred_at':'" + DAY + time
                + ":00Z','data':{'id':'Q1','type':'incident','title':'Orders are late',"
                + "'status':'" + status + "','created_at':'" + DAY + "10:00:00Z'}}}";
    }

    private static String statuspage(String status, String resolved, String updates) {
        return "{'page':{'id':'p'},'incident':{'id':'i','name':'Orders are late','status':'" + status
                + "','started_at':'" + DAY + "10:00:00Z','resolved_at':" + resolved + ",'incident_updates':[" + updates
                + "]}}";
    }

    private static String update(String status, String time) {
        return "{'status':'" + status + "','body':'','display_at':'" + DAY + time + ":00Z'}";
    }

    private static String sentry(String status) {
        return "{'action':'" + status + "','installation':{'uuid':'u'},'data':{'issue':{'id':'7','shortId':'SHOP-7',"
                + "'title':'Orders fail','status':'" + status + "','firstSeen':'" + DAY + "10:00:00Z'}}}";
    }

    private static OffsetDateTime time(String time) {
        return OffsetDateTime.parse(DAY + time + ":00Z");
    }

    private static UserImpact impact(Rca rca) {
        return rca.impact().userImpact();
    }

    private static List<String> rows(Rca rca) {
        return rca.timeline().entries().stream()
                .map(row -> row.time().orElseThrow().text().substring(11, 16) + " "
                        + row.event().orElse(""))
                .toList();
    }
}
