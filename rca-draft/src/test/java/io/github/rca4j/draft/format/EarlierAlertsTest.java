package io.github.rca4j.draft.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reads a stream gives what is read of each payload alone, and what alerts have in common once. */
class EarlierAlertsTest {
    private static final String FIRES = "2026-11-23T05:00:00Z";
    private static final String ENDS = "2026-11-23T06:00:00Z";

    @ParameterizedTest
    @ValueSource(strings = {"alertmanager", "grafana"})
    void a_stream_gives_the_alerts_that_its_payloads_give_one_by_one(String tool) {
        AlertFormat format = tool.equals("grafana") ? new GrafanaFormat() : new AlertmanagerFormat();
        Function<Payload, List<Alert>> reader = format.reader();
        Random random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            Payload payload = Payload.parse(arbitrary(random, tool));
            assertThat(outcome(reader, payload)).as("payload %s", i).isEqualTo(outcome(format::read, payload));
        }
    }

    @Test
    void what_a_series_says_again_is_held_once() {
        Function<Payload, List<Alert>> reader = new AlertmanagerFormat().reader();
        Alert one = reader.apply(payload("firing", "2026-11-23T05:00:00Z")).get(0);
        Alert other = reader.apply(payload("firing", "2026-11-24T05:00:00Z")).get(0);

        assertThat(other.started()).isNotEqualTo(one.started());
        assertThat(other.labels()).isSameAs(one.labels());
        assertThat(other.pointers()).isSameAs(one.pointers());
        assertThat(other.links()).isSameAs(one.links());
        assertThat(other.pointer(AlertField.STARTED)).contains("/alerts/0/startsAt");
    }

    @Test
    void an_end_before_the_beginning_is_refused_also_of_what_was_said_before() {
        Function<Payload, List<Alert>> reader = new AlertmanagerFormat().reader();
        assertThat(reader.apply(payload("resolved", FIRES))).hasSize(1);

        assertThatThrownBy(() -> reader.apply(payload("resolved", "2026-11-23T07:00:00Z")))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageContaining("/alerts/0/endsAt: is before the alert began");
    }

    private static Object outcome(Function<Payload, List<Alert>> reading, Payload payload) {
        try {
            return reading.apply(payload);
        } catch (AlertPayloadException e) {
            return e.getMessage();
        }
    }

    private static Payload payload(String status, String startsAt) {
        return Payload.parse(body("alertmanager", "{}", alert(status, "{'alertname':'A'}", startsAt, ENDS)));
    }

    /** So few words that they come again, in and out of their places. */
    private static String arbitrary(Random random, String tool) {
        String word = pick(random, "'a'", "'b'", "1", "'1'", "null", "'{'", "[]", "{'a':'b'}", "''");
        String labels = pick(
                random,
                "{'alertname':'A','a':" + word + "}",
                "{'a':" + word + ",'alertname':'A'}",
                "{'alertname':" + word + "}",
                "{}");
        String alert = alert(
                pick(random, "firing", "resolved"),
                labels,
                pick(random, FIRES, FIRES, ENDS, "0001-01-01T00:00:00Z", "soon"),
                pick(random, FIRES, ENDS, ENDS, "0001-01-01T00:00:00Z"));
        String second = random.nextBoolean() ? "" : "," + alert;
        return body(tool, pick(random, "{}", "{'a':'a'}", "{'a':'b'}"), alert + second);
    }

    private static String alert(String status, String labels, String startsAt, String endsAt) {
        return "{'status':'" + status + "','labels':" + labels + ",'annotations':{'summary':'s','runbook_url':"
                + "'https://example.com/r'},'startsAt':'" + startsAt + "','endsAt':'" + endsAt
                + "','generatorURL':'http://example.com/graph?g0.expr=up+%3C+1','fingerprint':'f'}";
    }

    private static String body(String tool, String common, String alerts) {
        String version = tool.equals("grafana") ? "'version':'1','orgId':1," : "'version':'4',";
        return ("{'receiver':'r'," + version + "'status':'firing','groupKey':'g','externalURL':'http://example.com',"
                        + "'commonLabels':" + common + ",'alerts':[" + alerts + "]}")
                .replace('\'', '"');
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
