package io.github.rca4j.draft.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadLimits;
import io.github.rca4j.draft.PayloadProblem;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is not as Alertmanager sends it is refused by one message that says where, what, and what would be right. */
class AlertmanagerRefusalTest {
    private static final String RIGHT =
            "'status':'firing','startsAt':'2026-11-23T05:00:00Z','labels':{'alertname':'A'}";
    private static final String START =
            "expected when the alert began to fire, a time with its offset such as" + " 2026-11-23T05:14:29.512Z";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "42|payload: is 42; expected the body that Alertmanager sends to a webhook",
                "[]|payload: is an empty list; expected the body that Alertmanager sends to a webhook",
                "{}|/alerts: is missing; expected a list of at least one alert",
                "{'alerts':null}|/alerts: is null; expected a list of at least one alert",
                "{'alerts':[]}|/alerts: is an empty list; expected a list of at least one alert",
                "{'alerts':{}}|/alerts: is an object; expected a list of at least one alert",
                "{'alerts':['A']}|/alerts/0: is 'A'; expected an object, one alert",
                "{'version':'5','alerts':[{RIGHT}]}|/version: is '5'; expected '4', the version of the body that"
                        + " Alertmanager sends to a webhook",
                "{'version':'1','alerts':[{RIGHT}]}|payload: is a webhook's body from Grafana; expected the body that"
                        + " Alertmanager sends to a webhook",
                "{'truncatedAlerts':-1,'alerts':[{RIGHT}]}|/truncatedAlerts: is -1; expected the number of alerts that"
                        + " were left out, such as 0, and at most 2147483647",
                "{'truncatedAlerts':2147483648,'alerts':[{RIGHT}]}|/truncatedAlerts: is 2147483648; expected the number of alerts"
                        + " that were left out, such as 0, and at most 2147483647",
                "{'truncatedAlerts':1e99999,'alerts':[{RIGHT}]}|/truncatedAlerts: is 1E+99999; expected the number of alerts"
                        + " that were left out, such as 0, and at most 2147483647",
                "{'truncatedAlerts':0.5,'alerts':[{RIGHT}]}|/truncatedAlerts: is 0.5; expected the number of alerts"
                        + " that were left out, such as 0, and at most 2147483647",
                "{'truncatedAlerts':'2','alerts':[{RIGHT}]}|/truncatedAlerts: is '2'; expected the number of alerts"
                        + " that were left out, such as 0, and at most 2147483647",
            })
    void a_wrong_envelope(String body, String expected) {
        assertThatThrownBy(() -> read(body)).hasMessage("alerts cannot be read: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'status':'firing','startsAt':'2026-11-23T05:00:00Z'|/labels: is missing; expected an object of texts",
                "'status':'firing','startsAt':'2026-11-23T05:00:00Z','labels':[]|/labels: is an empty list; expected an"
                        + " object of texts",
                "RIGHT,'annotations':'none'|/annotations: is 'none'; expected an object of texts",
                "RIGHT,'annotations':{'a/b~c':{}}|/annotations/a~1b~0c: is an object; expected a text",
                "'startsAt':'2026-11-23T05:00:00Z','labels':{'alertname':'A'}|/status: is missing; expected 'firing' or"
                        + " 'resolved'",
                "'status':{'state':'active'},'startsAt':'2026-11-23T05:00:00Z','labels':{'alertname':'A'}|/status: is an"
                        + " object; expected 'firing' or 'resolved'",
                "'status':'ok','startsAt':'2026-11-23T05:00:00Z','labels':{'alertname':'A'}|/status: is 'ok'; expected"
                        + " 'firing' or 'resolved'",
                "RIGHT,'endsAt':'soon'|/endsAt: is 'soon'; expected when the alert ended, a time with its offset such as"
                        + " 2026-11-23T05:14:29.512Z",
                "'status':'resolved','startsAt':'2026-11-23T05:00:00Z','labels':{'alertname':'A'},"
                        + "'endsAt':'2026-11-23T06:59:59+02:00'|/endsAt: is before the alert began; expected a time that is not",
            })
    void a_wrong_alert(String members, String expected) {
        assertThatThrownBy(() -> read("{'version':'4','alerts':[{" + members + "}]}"))
                .hasMessage("alerts cannot be read: /alerts/0" + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'2026-11-23'|'2026-11-23'",
                "'2026-11-23T05:00:00'|'2026-11-23T05:00:00'",
                "'2026-02-30T05:00:00Z'|'2026-02-30T05:00:00Z'",
                "'+12026-11-23T05:00:00Z'|'+12026-11-23T05:00:00Z'",
                "'-0001-11-23T05:00:00Z'|'-0001-11-23T05:00:00Z'",
                "'yesterday\\u001b[31m\\nor so'|'yesterday [31m or so'",
                "1763874000|1763874000",
            })
    void a_wrong_start(String start, String shown) {
        assertThatThrownBy(() ->
                        read("{'alerts':[{'status':'firing','labels':{'alertname':'A'},'startsAt':" + start + "}]}"))
                .hasMessage("alerts cannot be read: /alerts/0/startsAt: is " + shown + "; " + START);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "''", "'0001-01-01T00:00:00Z'"})
    void a_start_that_was_not_sent_is_not_known(String start) {
        Payload payload =
                Payload.parse(("{'alerts':[{'status':'firing','labels':{'alertname':'A'},'startsAt':" + start + "}]}")
                        .replace('\'', '"'));

        assertThat(new AlertmanagerFormat().read(payload).get(0).started()).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        AlertPayloadException e = catchThrowableOfType(
                AlertPayloadException.class,
                () -> read("{'version':'9','alerts':[{'status':'ok','labels':[]},{RIGHT},7]}"));

        assertThat(e.problems())
                .extracting(PayloadProblem::place)
                .containsExactly("/version", "/alerts/0/labels", "/alerts/0/status", "/alerts/2");
        assertThat(e.getMessage())
                .startsWith("alerts cannot be read, 4 problems:\n- /version: is '9'; expected")
                .hasLineCount(5);
    }

    @Test
    void a_message_names_twenty_places_at_most() {
        String many = IntStream.range(0, 50).mapToObj(Integer::toString).collect(Collectors.joining(","));

        assertThatThrownBy(() -> read("{'alerts':[" + many + "]}"))
                .hasMessageContaining("\n- /alerts/19: is 19;")
                .hasMessageEndingWith("\n- and 30 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[{'matchers':[],'startsAt':'x'}]|a list of silences",
                "[{'alerts':[],'labels':{},'receiver':{}}]|a list of alert groups from Alertmanager's API",
                "[{'labels':{},'startsAt':'x','status':{}}]|a list of alerts from Alertmanager's API",
            })
    void what_else_alertmanager_gives_is_recognised_and_refused_by_its_name(String body, String name) {
        Payload payload = Payload.parse(body.replace('\'', '"'));

        assertThatThrownBy(() -> AlertFormats.recognise(payload).read(payload))
                .hasMessage("alerts cannot be read: payload: is " + name
                        + "; expected the body that Alertmanager sends to a webhook");
    }

    @Test
    void too_many_alerts_or_labels_are_refused() {
        PayloadLimits limits = PayloadLimits.builder().alerts(1).labels(2).build();

        assertThatThrownBy(() -> read("{'alerts':[{RIGHT},{RIGHT}]}", limits))
                .hasMessage("alerts cannot be read: /alerts: holds 2 alerts; expected at most 1");
        assertThatThrownBy(() -> read(
                        "{'alerts':[{'status':'firing','startsAt':'2026-11-23T05:00:00Z',"
                                + "'labels':{'alertname':'A','b':'','c':''}}]}",
                        limits))
                .hasMessage("alerts cannot be read: /alerts/0/labels: has 3 members; expected at most 2");
    }

    private static void read(String body) {
        read(body, PayloadLimits.DEFAULT);
    }

    private static void read(String body, PayloadLimits limits) {
        new AlertmanagerFormat().read(Payload.parse(body.replace("RIGHT", RIGHT).replace('\'', '"'), limits));
    }
}
