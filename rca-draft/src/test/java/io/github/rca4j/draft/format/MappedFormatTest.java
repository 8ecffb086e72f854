package io.github.rca4j.draft.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedFormatTest {
    private static final AlertFormat HOUSE = MappedFormat.builder("house")
            .marks("/site", "/checks")
            .alerts("/checks")
            .at(AlertField.NAME, "/title", "/id")
            .at(AlertField.SEVERITY, "/level")
            .at(AlertField.SERVICE, "/site")
            .at(AlertField.HOST, "/node")
            .at(AlertField.SUMMARY, "/text")
            .at(AlertField.VALUE, "/measured")
            .at(AlertField.THRESHOLD, "/limit")
            .at(AlertField.RESPONDERS, "/by", "/with")
            .at(AlertField.INCIDENT, "/ticket")
            .at(AlertField.FINGERPRINT, "/id")
            .at(AlertField.GROUP_KEY, "/site")
            .at(AlertField.STARTED, "/since")
            .at(AlertField.MITIGATED, "/calm")
            .at(AlertField.ENDED, "/until")
            .status("/state", Map.of("DOWN", AlertStatus.FIRING, "UP", AlertStatus.RESOLVED))
            .labels("/tags")
            .link(LinkKind.RUNBOOK, "Runbook", "/help")
            .times(text -> Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC))
            .build();

    private static final String CHECK = "{'id':'c1','title':'Door is open','level':'high','node':'n1','text':'open',"
            + "'measured':7,'limit':'> 5','by':'Ada Example','with':'Bob Example','ticket':'T-1','since':1795410869,"
            + "'calm':1795412000,'until':'1795413731','state':'up','tags':{'floor':3,'none':''},"
            + "'help':'https://wiki.example.com/door'}";

    private static Payload payload(String json) {
        return Payload.parse(json.replace('\'', '"'));
    }

    @Test
    void each_component_stands_where_the_mapping_says() {
        Payload payload = payload("{'site':'north','checks':[" + CHECK + ",{'id':'c2','state':'down'}]}");

        List<Alert> alerts = HOUSE.read(payload);

        Alert alert = alerts.get(0);
        assertThat(alert.source()).isEqualTo("house");
        assertThat(alert.name()).isEqualTo("Door is open");
        assertThat(alert.status()).isEqualTo(AlertStatus.RESOLVED);
        assertThat(alert.severity()).contains("high");
        assertThat(alert.service()).contains("north");
        assertThat(alert.host()).contains("n1");
        assertThat(alert.summary()).contains("open");
        assertThat(alert.value()).contains("7");
        assertThat(alert.threshold()).contains("> 5");
        assertThat(alert.responders()).containsExactly("Ada Example", "Bob Example");
        assertThat(alert.incident()).contains("T-1");
        assertThat(alert.fingerprint()).contains("c1");
        assertThat(alert.groupKey()).contains("north");
        assertThat(alert.started()).contains(OffsetDateTime.parse("2026-11-23T05:14:29Z"));
        assertThat(alert.mitigated()).contains(OffsetDateTime.parse("2026-11-23T05:33:20Z"));
        assertThat(alert.ended()).contains(OffsetDateTime.parse("2026-11-23T06:02:11Z"));
        assertThat(alert.labels()).containsExactly(Map.entry("floor", "3"));
        assertThat(alert.links()).singleElement().satisfies(link -> {
            assertThat(link.kind()).isEqualTo(LinkKind.RUNBOOK);
            assertThat(link.label()).isEqualTo("Runbook of Door is open");
            assertThat(link.uri()).isEqualTo(URI.create("https://wiki.example.com/door"));
        });
        assertThat(alert.pointer(AlertField.NAME)).contains("/checks/0/title");
        assertThat(alert.pointer(AlertField.SERVICE)).contains("/site");
        assertThat(alert.pointer(AlertField.ENDED)).contains("/checks/0/until");
        assertThat(alerts.get(1).name()).isEqualTo("c2");
        assertThat(alerts.get(1).started()).isEmpty();
    }

    @Test
    void what_it_does_not_map_is_absent_and_what_it_sends_fires() {
        AlertFormat bare = MappedFormat.builder("bare")
                .marks("/what")
                .at(AlertField.NAME, "/what")
                .build();

        Alert alert = bare.read(payload("{'what':'rain'}")).get(0);

        assertThat(alert)
                .isEqualTo(Alert.builder()
                        .source("bare")
                        .name("rain")
                        .status(AlertStatus.FIRING)
                        .putPointer(AlertField.NAME, "/what")
                        .putPointer(AlertField.STATUS, "")
                        .build());
    }

    @Test
    void times_have_their_offset_unless_the_mapping_says_otherwise() {
        AlertFormat format = MappedFormat.builder("plain")
                .marks("/what")
                .at(AlertField.NAME, "/what")
                .at(AlertField.STARTED, "/when")
                .build();

        assertThat(format.read(payload("{'what':'rain','when':'2026-11-23T06:14:29+01:00'}")))
                .extracting(Alert::started)
                .containsExactly(java.util.Optional.of(OffsetDateTime.parse("2026-11-23T06:14:29+01:00")));
        assertThatThrownBy(() -> format.read(payload("{'what':'rain','when':'2026-11-23T06:14:29'}")))
                .hasMessage("alerts cannot be read: /when: is '2026-11-23T06:14:29'; expected a time in the form of the"
                        + " mapping");
        assertThatThrownBy(() -> format.read(payload("{'what':'rain','when':'0026-11-23T06:14:29Z'}")))
                .hasMessageContaining("/when: is '0026-11-23T06:14:29Z'; expected a time");
        assertThat(format.read(payload("{'what':'rain','when':'0001-01-01T00:00:00Z'}")))
                .extracting(Alert::started)
                .containsExactly(java.util.Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'site':'n'}|payload: is an object; expected a payload of house",
                "{'site':'n','checks':{}}|/checks: is an object; expected a list of at least one alert",
                "{'site':'n','checks':[{'state':'up'}]}|/checks/0: has no name; expected what the alert is called",
                "{'site':'n','checks':[{'id':1,'state':'odd'}]}|/checks/0/state: is 'odd'; expected 'down' or 'up'",
                "{'site':'n','checks':[{'id':1,'state':'up','since':'x'}]}|/checks/0/since: is 'x'; expected a time in"
                        + " the form of the mapping",
                "{'site':'n','checks':[{'id':[],'state':'up'}]}|/checks/0/id: is an empty list; expected a text",
            })
    void what_does_not_fit_the_mapping_is_refused(String json, String expected) {
        assertThatThrownBy(() -> HOUSE.read(payload(json)))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void it_is_recognised_beside_all_others() {
        List<AlertFormat> formats = new ArrayList<>(AlertFormats.all());
        formats.add(HOUSE);
        Payload payload = payload("{'site':'north','checks':[" + CHECK + "]}");

        assertThat(HOUSE.confidence(payload)).isEqualTo(Confidence.CERTAIN);
        assertThat(AlertFormats.recognise(payload, formats)).isSameAs(HOUSE);
        assertThatThrownBy(() -> AlertFormats.recognise(payload("{'site':'north'}"), formats))
                .hasMessageEndingWith("; nearest is a payload of house, of which /checks is missing");
    }

    @Test
    void a_mapping_that_cannot_work_is_not_built() {
        assertThatThrownBy(() -> MappedFormat.builder("x").marks("/a").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a mapping needs marks, and where the name is: x");
        assertThatThrownBy(() ->
                        MappedFormat.builder("x").at(AlertField.NAME, "/a").build())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> MappedFormat.builder("x").at(AlertField.NAME, "title"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a JSON pointer: 'title'");
        assertThatThrownBy(() -> MappedFormat.builder("x").marks()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MappedFormat.builder("x").at(AlertField.LABELS, "/a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text and no time: LABELS");
    }
}
