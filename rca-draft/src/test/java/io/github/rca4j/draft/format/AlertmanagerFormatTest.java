package io.github.rca4j.draft.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertLink;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Fixtures;
import io.github.rca4j.draft.Payload;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlertmanagerFormatTest {
    private final AlertmanagerFormat format = new AlertmanagerFormat();

    @Test
    void reads_every_part_of_an_alert() {
        Alert alert = Fixtures.alerts("mixed").get(2);

        assertThat(alert.source()).isEqualTo("alertmanager");
        assertThat(alert.name()).isEqualTo("DatabaseConnectionsExhausted");
        assertThat(alert.status()).isEqualTo(AlertStatus.RESOLVED);
        assertThat(alert.severity()).contains("critical");
        assertThat(alert.started()).contains(OffsetDateTime.parse("2026-11-23T05:07:14.512Z"));
        assertThat(alert.ended()).contains(OffsetDateTime.parse("2026-11-23T05:46:14.512Z"));
        assertThat(alert.service()).contains("checkout");
        assertThat(alert.host()).contains("orders-db-1.example.com:9187");
        assertThat(alert.summary()).contains("No free connections left for checkout on orders-db-1");
        assertThat(alert.description().orElseThrow()).startsWith("checkout is using 100 of 100");
        assertThat(alert.labels())
                .containsExactly(
                        entry("alertname", "DatabaseConnectionsExhausted"),
                        entry("cluster", "eu-central-prod"),
                        entry("instance", "orders-db-1.example.com:9187"),
                        entry("namespace", "shop"),
                        entry("service", "checkout"),
                        entry("severity", "critical"),
                        entry("team", "data-platform"));
        assertThat(alert.links())
                .extracting(AlertLink::pointer)
                .containsExactly(
                        "/alerts/2/generatorURL",
                        "/alerts/2/annotations/dashboard_url",
                        "/alerts/2/annotations/runbook_url",
                        "/externalURL");
        assertThat(alert.fingerprint()).contains("e3dccf208dd5e00f");
        assertThat(alert.groupKey())
                .contains("{}:{cluster=\"eu-central-prod\", namespace=\"shop\", service=\"checkout\"}");
        assertThat(alert.omitted()).isZero();
        assertThat(alert.pointer(AlertField.DESCRIPTION)).contains("/alerts/2/annotations/description");
    }

    @Test
    void keeps_the_order_of_the_payload() {
        assertThat(Fixtures.alerts("firing"))
                .extracting(Alert::name)
                .containsExactly("HighErrorRate", "HighLatency", "DatabaseConnectionsExhausted");
    }

    @Test
    void nine_digits_of_a_second_and_no_links_are_read_as_they_are() {
        Alert alert = Fixtures.alerts("minimal").get(0);

        assertThat(alert.started()).contains(OffsetDateTime.parse("2026-11-23T06:11:12.466694894Z"));
        assertThat(alert.links()).extracting(AlertLink::label).containsExactly("New silence in Alertmanager");
        assertThat(alert.severity()).isEmpty();
        assertThat(alert.pointer(AlertField.SEVERITY)).isEmpty();
    }

    @Test
    void each_alert_knows_how_many_others_were_left_out() {
        assertThat(Fixtures.alerts("truncated")).extracting(Alert::omitted).containsExactly(2, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-08-01T13:27:08.008+03:00, 2016-08-01T13:27:08.008+03:00",
        "2026-11-23T05:14:29-09:30, 2026-11-23T05:14:29-09:30",
        "2026-11-23T05:14:29Z, 2026-11-23T05:14:29Z",
        "2026-11-23T05:14:29.123456789Z, 2026-11-23T05:14:29.123456789Z"
    })
    void a_start_keeps_its_offset_and_its_fraction(String sent, OffsetDateTime expected) {
        assertThat(one("'labels':{'alertname':'A'},'status':'firing','startsAt':'" + sent + "'")
                        .started())
                .contains(expected);
    }

    @Test
    void the_status_decides_and_not_the_end() {
        String start = "'labels':{'alertname':'A'},'startsAt':'2026-11-23T05:00:00Z',";

        Alert firing = one(start + "'status':'firing','endsAt':'2026-11-23T06:00:00Z'");
        Alert resolved = one(start + "'status':'resolved','endsAt':'0001-01-01T00:00:00Z'");

        assertThat(firing.status()).isEqualTo(AlertStatus.FIRING);
        assertThat(firing.ended()).isEmpty();
        assertThat(resolved.status()).isEqualTo(AlertStatus.RESOLVED);
        assertThat(resolved.ended()).isEmpty();
    }

    @Test
    void an_alert_without_a_status_has_that_of_all() {
        assertThat(one("'labels':{'alertname':'A'},'startsAt':'2026-11-23T05:00:00Z'")
                        .status())
                .isEqualTo(AlertStatus.RESOLVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0", "0", "null"})
    void nothing_left_out_is_written_in_several_ways(String none) {
        String body = "{'version':'4','receiver':'r','truncatedAlerts':" + none
                + ",'alerts':[{'labels':{'alertname':'A'},'status':'firing','startsAt':'2026-11-23T05:00:00Z'}]}";

        assertThat(read(body).get(0).omitted()).isZero();
    }

    @Test
    void a_silence_matches_exactly_what_all_alerts_have_in_common() {
        String body = "{'version':'4','externalURL':'https://am.example.com/prom/',"
                + "'commonLabels':{'alertname':'A \\\\ \\u0022b\\u0022\\n%','service.name':'käse','gone':''},"
                + "'alerts':[{'labels':{'alertname':'A'},'status':'firing','startsAt':'2026-11-23T05:00:00Z'}]}";

        assertThat(read(body).get(0).links())
                .extracting(link -> link.uri().toString())
                .containsExactly(
                        "https://am.example.com/prom/#/silences/new?filter=%7Balertname%3D%22A%20%5C%5C%20%5C%22b"
                                + "%5C%22%5Cn%25%22%2C%22service.name%22%3D%22k%C3%A4se%22%7D");
    }

    @Test
    void a_silence_that_would_match_everything_is_not_offered() {
        String body = "{'version':'4','externalURL':'https://am.example.com','commonLabels':{},"
                + "'alerts':[{'labels':{'alertname':'A'},'status':'firing','startsAt':'2026-11-23T05:00:00Z'}]}";

        assertThat(read(body).get(0).links()).isEmpty();
    }

    @Test
    void an_annotation_that_is_an_address_is_a_link_under_its_name() {
        Alert alert = one("'labels':{'alertname':'A'},'startsAt':'2026-11-23T05:00:00Z','generatorURL':'/graph',"
                + "'annotations':{'Runbook':'https://r.example.com','dashboardURL':'http://g_1:3000/d',"
                + "'logs_url':'https://l.example.com/?q=\\u00e4','summary':'see https://x.example.com',"
                + "'secret':'https://user:pass@x.example.com','file':'file:///etc/passwd','void':'http://:9093'}");

        assertThat(alert.links())
                .extracting(link -> link.label() + " " + link.uri())
                .containsExactly(
                        "Runbook of A https://r.example.com",
                        "Dashboard of A http://g_1:3000/d",
                        "logs_url of A https://l.example.com/?q=%C3%A4");
    }

    @Test
    void labels_that_are_numbers_or_blank_do_no_harm() {
        Alert alert = one("'labels':{'alertname':'A','level':2,'up':true,'none':null,'blank':' '},"
                + "'startsAt':'2026-11-23T05:00:00Z','fingerprint':'','annotations':null");

        assertThat(alert.labels()).containsExactly(entry("alertname", "A"), entry("level", "2"), entry("up", "true"));
        assertThat(alert.fingerprint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | unnamed alert",
                "{'alertname':' '} | unnamed alert",
                "{'severity':'page','instance':'h','service':'s'} | unnamed alert",
                "{'job':'node','severity':'page','team':'t','x':'1','y':'2'} | unnamed alert (job=node, team=t, x=1)",
                "{'a':'0123456789012345678901234567890123456789','b':'1'} | unnamed alert (b=1)",
            })
    void an_alert_without_a_name_is_told_from_others_by_its_labels(String labels, String name) {
        Alert alert = one("'labels':" + labels + ",'startsAt':'2026-11-23T05:00:00Z'");

        assertThat(alert.name()).isEqualTo(name);
        assertThat(alert.pointer(AlertField.NAME)).contains("/alerts/0/labels");
    }

    @Test
    void many_links_of_an_alert_with_a_very_long_name_stay_short() {
        String links = java.util.stream.IntStream.range(0, 900)
                .mapToObj(i -> "'a" + i + "':'https://e.example.com/" + i + "'")
                .collect(java.util.stream.Collectors.joining(","));
        Alert alert = one("'labels':{'alertname':'" + "\uD83D\uDD25".repeat(500_000)
                + "'},'startsAt':'2026-11-23T05:00:00Z','annotations':{" + links + "}");

        assertThat(alert.links())
                .hasSize(900)
                .allSatisfy(
                        link -> assertThat(link.label()).hasSizeLessThan(420).endsWith("\uD83D\uDD25 …"));
    }

    @Test
    void figures_are_those_of_annotations_then_of_labels_then_of_the_query() {
        String start = "'startsAt':'2026-11-23T05:00:00Z','generatorURL':'http://p.example.com/graph?g0.expr=a+%3E+3',";

        Alert annotated = one(start + "'annotations':{'value':'7','current_value':'8','threshold':'5 %'},"
                + "'labels':{'alertname':'A','value':'9','threshold':'6'}");
        Alert labelled =
                one(start + "'annotations':{'value':' '},'labels':{'alertname':'A','current_value':9,'threshold':6}");
        Alert bare = one(start + "'labels':{'alertname':'A'}");

        assertThat(annotated.value()).contains("7");
        assertThat(annotated.threshold()).contains("5 %");
        assertThat(annotated.pointer(AlertField.VALUE)).contains("/alerts/0/annotations/value");
        assertThat(annotated.pointer(AlertField.THRESHOLD)).contains("/alerts/0/annotations/threshold");
        assertThat(labelled.value()).contains("9");
        assertThat(labelled.threshold()).contains("6");
        assertThat(labelled.pointer(AlertField.VALUE)).contains("/alerts/0/labels/current_value");
        assertThat(labelled.pointer(AlertField.THRESHOLD)).contains("/alerts/0/labels/threshold");
        assertThat(bare.value()).isEmpty();
        assertThat(bare.pointer(AlertField.VALUE)).isEmpty();
        assertThat(bare.threshold()).contains("> 3");
        assertThat(bare.pointer(AlertField.THRESHOLD)).contains("/alerts/0/generatorURL");
    }

    private Alert one(String members) {
        return read("{'version':'4','receiver':'r','status':'resolved','alerts':[{" + members + "}]}")
                .get(0);
    }

    private List<Alert> read(String body) {
        return format.read(Payload.parse(body.replace('\'', '"')));
    }
}
