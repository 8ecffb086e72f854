package io.github.rca4j.draft;

import static io.github.rca4j.draft.Webhooks.FIVE;
import static io.github.rca4j.draft.Webhooks.SEVEN;
import static io.github.rca4j.draft.Webhooks.SIX;
import static io.github.rca4j.draft.Webhooks.alert;
import static io.github.rca4j.draft.Webhooks.body;
import static io.github.rca4j.draft.Webhooks.bytes;
import static io.github.rca4j.draft.Webhooks.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.format.AlertmanagerFormat;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known by its bytes is what would be read of them. */
class KnownAlertsTest {
    private static final AlertmanagerFormat FORMAT = new AlertmanagerFormat();

    private final KnownAlerts known = new KnownAlerts(FORMAT.list().orElseThrow(), PayloadLimits.DEFAULT);

    @Test
    void an_alert_at_another_time_is_known_and_what_it_says_is_held_once() {
        Alert one = read(body(alert("resolved", FIVE, SIX)));

        Alert other = again(body(alert("resolved", SIX, SEVEN))).orElseThrow().get(0);

        assertThat(other).isEqualTo(alone(body(alert("resolved", SIX, SEVEN))));
        assertThat(other.labels()).isSameAs(one.labels());
        assertThat(other.pointers()).isSameAs(one.pointers());
        assertThat(other.links()).isSameAs(one.links());
        assertThat(other.pointer(AlertField.STARTED)).contains("/alerts/0/startsAt");
    }

    @Test
    void at_another_place_in_its_group_an_alert_has_the_pointers_of_that_place() {
        String a = alert("firing", FIVE, SEVEN);
        String b = alert("firing", SIX, SEVEN).replace("'A'", "'B'");
        read(body(a + ", " + b));
        read(body(b + "," + a));
        String turned = body(b + " ,\t" + a.replace(FIVE, SIX) + "," + b + "," + b);

        List<Alert> alerts = again(turned).orElseThrow();

        assertThat(alerts).isEqualTo(FORMAT.read(Payload.parse(json(turned))));
        assertThat(alerts.get(3).links().get(0).pointer()).startsWith("/alerts/3/");
        assertThat(again(turned).orElseThrow().get(1).labels())
                .isSameAs(alerts.get(1).labels());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'alertname':'A2'", // another word
                "'fingerprint':'g'",
                "'startsAt':'soon'",
                "'startsAt':'0001-01-01T00:00:00Z'", // none
                "'startsAt':'1789-07-14T00:00:00Z'",
                "'startsAt':'2026-11-23T06:00:00\\u005A'",
                "'startsAt':'2026-11-23T06:00:00é'",
                "'startsAt':5",
                "'startsAt':null",
                "'startsAt':'2026-11-23T08:00:00Z'", // after the end
                "'startsAt' : '2026-11-23T05:00:00Z'"
            })
    void what_differs_in_more_than_the_time_is_read(String changed) {
        String sent = body(alert("resolved", FIVE, SEVEN));
        read(sent);
        assertThat(again(sent)).isPresent(); // and from now on it is expected to come again
        String name = changed.substring(0, changed.indexOf('\'', 1) + 1);

        String other = sent.replaceFirst(name + ":'[^']*'", changed.replace("\\", "\\\\"));

        assertThat(other).isNotEqualTo(sent);
        assertThat(again(other)).isEmpty();
        assertThat(again(sent)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"silenceURL", "panelURL"})
    void an_alert_that_was_not_the_first_is_read_when_it_is(String mark) { // by the first one Grafana's are told
        String a = alert("firing", FIVE, SEVEN);
        String b = a.replace("'fingerprint'", "'" + mark + "':'http://example.com/s','fingerprint'");
        read(body(a + "," + b));

        assertThat(again(body(b + "," + a))).isEmpty();
        assertThat(again(body(a))).isPresent(); // after which the other one is expected
        assertThat(again(body(b))).isEmpty();
        assertThat(again(body(a + "," + b))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"startsAt:starts\\u0041t", "endsAt:\\u0065ndsAt"})
    void a_time_under_a_name_that_is_written_otherwise_is_read(String names) {
        String[] name = names.split(":");
        String sent = body(alert("resolved", FIVE, SEVEN)).replace(name[0], name[1]);
        read(sent);

        assertThat(again(sent)).isEmpty();
    }

    @Test
    void what_only_has_the_same_checksum_is_read() {
        String[] words = ofOneChecksum();
        String alert = alert("firing", FIVE, SEVEN);
        read(body(alert).replace("'A'", "'" + words[0] + "'"));
        assertThat(again(body(alert).replace("'A'", "'" + words[1] + "'"))).isEmpty();

        read(body(alert).replace("'g'", "'" + words[0] + "'"));
        assertThat(again(body(alert).replace("'g'", "'" + words[1] + "'"))).isEmpty();
    }

    @Test
    void an_alert_that_was_expected_around_other_words_is_that_of_its_own() {
        String one = body(alert("firing", FIVE, SEVEN));
        String other = one.replace("'truncatedAlerts':0", "'truncatedAlerts':1");
        read(one);
        read(other);

        for (String sent : List.of(one, other, other, one, one)) {
            assertThat(again(sent)).contains(List.of(alone(sent)));
        }
    }

    @Test
    void beyond_a_limit_nothing_is_known() {
        String alert = alert("firing", FIVE, SEVEN);
        String three = body(alert + "," + alert + "," + alert);
        String wide = body(alert + "," + " ".repeat(1_000) + alert);
        PayloadLimits limits = PayloadLimits.builder().alerts(2).size(1_500).build();
        KnownAlerts few = new KnownAlerts(FORMAT.list().orElseThrow(), limits);
        String two = body(alert + "," + alert);
        few.read(bytes(two), FORMAT.read(Payload.parse(json(two))));

        assertThat(few.again(bytes(two))).isPresent();
        assertThat(few.again(bytes(three))).isEmpty();
        assertThat(few.again(bytes(wide))).isEmpty();
    }

    @Test
    void when_they_are_too_large_all_are_forgotten() {
        String first = body(alert("firing", FIVE, SEVEN));
        read(first);
        for (int i = 0; i < 10; i++) {
            read(first.replace("'s'", "'" + i + "s".repeat(900_000) + "'"));
        }
        assertThat(again(first)).isEmpty();
    }

    @Test
    void one_that_is_read_again_though_it_is_known_takes_no_more_room() {
        String first = body(alert("firing", FIVE, SEVEN));
        read(first);
        byte[] sent = bytes(first.replace("'A'", "'B'"));
        List<Alert> alerts = List.of(alone(first.replace("'A'", "'B'")));
        for (int i = 0; i < 40_000; i++) {
            known.read(sent, alerts);
        }
        assertThat(again(first)).isPresent();
    }

    @Test
    void an_alert_is_known_whose_texts_have_brackets_and_quotes_and_which_ends_with_a_number() {
        String sent =
                body(alert("firing", FIVE, SEVEN).replace("'s'", "'\\'}],'").replace("'f'", "1"));
        read(sent);

        assertThat(again(sent.replace(FIVE, SIX))).isPresent();
    }

    @Test
    void what_stands_around_the_list_counts() {
        read(body(alert("firing", FIVE, SEVEN)));

        assertThat(again(body(alert("firing", SIX, SEVEN)).replace("'receiver':'r'", "'receiver':'s'")))
                .isEmpty();
        assertThat(again(body(alert("firing", SIX, SEVEN)).replace("'truncatedAlerts':0", "'truncatedAlerts':1")))
                .isEmpty();
    }

    @Test
    void a_time_in_a_text_is_no_time_of_the_alert() {
        String told = alert("firing", FIVE, SEVEN).replace("'s'", "'\\'startsAt\\':\\'" + FIVE + "\\''");
        read(body(told));

        assertThat(again(body(told.replace(FIVE, SIX)))).isEmpty();
        assertThat(again(body(told.replace("'startsAt':'" + FIVE, "'startsAt':'" + SIX))))
                .isPresent();
    }

    @Test
    void a_time_that_did_not_count_must_be_the_same() {
        read(body(alert("firing", FIVE, SIX)));

        assertThat(again(body(alert("firing", SIX, SIX)))).isPresent();
        assertThat(again(body(alert("firing", SIX, SEVEN)))).isEmpty();
    }

    @Test
    void an_end_before_the_beginning_is_refused_also_of_what_was_said_before() {
        IncidentDrafts drafts = new IncidentDrafts().add(bytes(body(alert("resolved", FIVE, SIX))));

        assertThatThrownBy(() -> drafts.add(bytes(body(alert("resolved", SEVEN, SIX)))))
                .isInstanceOf(AlertPayloadException.class)
                .hasMessageContaining("/alerts/0/endsAt: is before the alert began");
    }

    @Test
    void when_there_are_too_many_all_are_forgotten() {
        String first = body(alert("firing", FIVE, SEVEN));
        read(first);
        for (int i = 0; i < 9_000; i++) {
            read(body(alert("firing", FIVE, SEVEN).replace("'A'", "'A" + i + "'")));
        }
        assertThat(again(first)).isEmpty();
        assertThat(again(body(alert("firing", SIX, SEVEN).replace("'A'", "'A8999'"))))
                .isPresent();
    }

    @Test
    void of_an_alert_that_comes_at_ever_new_places_not_all_pointers_are_remembered() {
        String json = body(alert("firing", FIVE, SEVEN));
        AlertList list = FORMAT.list().orElseThrow();
        AlertBytes sent =
                AlertScan.of(bytes(json), new AlertScan.Names(list), null).get(0);
        Map<String, String> pointers = new HashMap<>();
        KnownAlerts.Around around = new KnownAlerts.Around(new byte[0], new byte[0]);
        KnownAlert alert = new KnownAlert(list, pointers, sent, around, 0, alone(json));

        for (int place = 1; place < 9_000; place++) {
            assertThat(alert.again(sent, place)).isNotNull();
        }
        assertThat(pointers).hasSizeBetween(1_000, 1 << 14);
    }

    private Alert read(String json) {
        List<Alert> alerts = FORMAT.read(Payload.parse(json(json)));
        known.read(bytes(json), alerts);
        return alerts.get(0);
    }

    private Optional<List<Alert>> again(String json) {
        return known.again(bytes(json));
    }

    private static Alert alone(String json) {
        return FORMAT.read(Payload.parse(json(json))).get(0);
    }

    /** Two words, as long as each other, which have the same checksum whatever stands around them. */
    private static String[] ofOneChecksum() {
        Map<Long, String> words = new HashMap<>();
        CRC32C checksum = new CRC32C();
        for (Random random = new Random(1); ; ) {
            String word = String.format(Locale.ROOT, "%016x", random.nextLong());
            checksum.reset();
            checksum.update(word.getBytes(StandardCharsets.US_ASCII));
            String other = words.put(checksum.getValue(), word);
            if (other != null && !other.equals(word)) {
                return new String[] {other, word};
            }
        }
    }
}
