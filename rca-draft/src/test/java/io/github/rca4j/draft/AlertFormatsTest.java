package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.format.AlertmanagerFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertFormatsTest {
    @Test
    void a_format_is_found_by_its_name() {
        assertThat(AlertFormats.named("alertmanager")).isInstanceOf(AlertmanagerFormat.class);
        assertThat(AlertFormats.all())
                .extracting(AlertFormat::name)
                .contains("alertmanager", "pagerduty", "zabbix")
                .isSorted();
    }

    @Test
    void an_unknown_name_is_answered_with_those_that_there_are() {
        assertThatThrownBy(() -> AlertFormats.named("na\ngios"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no alert format 'na gios'; found: alertmanager, azure-monitor, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"firing", "mixed", "resolved", "minimal", "hostile", "truncated"})
    void what_alertmanager_sends_is_recognised_for_certain(String fixture) {
        Payload payload = Payload.parse(Fixtures.json(fixture));

        assertThat(AlertFormats.recognise(payload).confidence(payload)).isEqualTo(Confidence.CERTAIN);
    }

    @Test
    void a_payload_is_read_by_the_format_that_recognises_it() {
        assertThat(AlertFormats.read(Payload.parse(Fixtures.json("firing")))).isEqualTo(Fixtures.alerts("firing"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'alerts':[{'labels':{}}]}|POSSIBLE",
                "{'alerts':[],'receiver':'r'}|POSSIBLE",
                "{'alerts':[],'groupLabels':{},'version':'5'}|POSSIBLE",
                "{'alerts':[],'commonLabels':{},'version':'3'}|CERTAIN",
                "{'alerts':[{'labels':{}}],'orgId':1}|NONE",
                "{'alerts':[{'labels':{}}],'version':'1'}|NONE",
                "{'alerts':[1]}|NONE",
                "{'alerts':{},'receiver':'r'}|NONE",
                "[]|NONE",
                "[1]|NONE",
                "null|NONE",
            })
    void what_is_less_like_it_is_less_certain(String json, Confidence expected) {
        assertThat(new AlertmanagerFormat().confidence(Payload.parse(json.replace('\'', '"'))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|an object with nothing in it",
                "[]|an empty list",
                "'hello'|'hello'",
                "{'summary':1,'la\\nbels':{}}|an object with summary, la bels",
                "{'1':1,'2':1,'3':1,'4':1,'5':1,'6':1,'7':1,'8':1,'9':1}|an object with 1, 2, 3, 4, 5, 6, 7, 8, …",
            })
    void what_nobody_recognises_is_described(String json, String description) {
        assertThatThrownBy(() -> AlertFormats.recognise(Payload.parse(json.replace('\'', '"'))))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageStartingWith("alerts cannot be read: payload: is " + description
                        + " that no format recognises; expected a payload of alertmanager, ");
    }

    @Test
    void an_alert_out_of_its_body_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> AlertFormats.recognise(Payload.parse("{\"summary\":\"x\",\"labels\":{\"a\":\"b\"}}")))
                .hasMessageEndingWith("; nearest is an alert in the body that Alertmanager sends to a webhook,"
                        + " of which /labels/alertname, /startsAt, /alerts is missing");
    }
}
