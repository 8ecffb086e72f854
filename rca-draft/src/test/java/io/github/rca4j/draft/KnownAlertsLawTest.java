package io.github.rca4j.draft;

import static io.github.rca4j.draft.Webhooks.FIVE;
import static io.github.rca4j.draft.Webhooks.SEVEN;
import static io.github.rca4j.draft.Webhooks.SIX;
import static io.github.rca4j.draft.Webhooks.alert;
import static io.github.rca4j.draft.Webhooks.body;
import static io.github.rca4j.draft.Webhooks.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is known by its bytes is what would be read of them, whatever the stream. */
class KnownAlertsLawTest {
    @Test
    void a_stream_gives_the_drafts_that_its_payloads_give_one_by_one() {
        Random random = new Random(11);
        PayloadReader reader = new PayloadReader(PayloadLimits.DEFAULT);
        for (int run = 0; run < 60; run++) {
            IncidentDrafts ofBytes = new IncidentDrafts();
            IncidentDrafts ofPayloads = new IncidentDrafts();
            for (int i = 0; i < 60; i++) {
                String json = arbitrary(random);
                byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
                String told = outcome(() -> ofBytes.add(bytes));
                assertThat(told).as(json).isEqualTo(outcome(() -> ofPayloads.add(reader.read(bytes))));
                assertThat(ofBytes.state()).as(json).isEqualTo(ofPayloads.state());
            }
        }
    }

    private static String outcome(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (AlertPayloadException e) {
            return e.getMessage();
        }
    }

    /** So few words that they come again, in and out of their places, and now and then no JSON. */
    private static String arbitrary(Random random) {
        StringBuilder alerts = new StringBuilder(arbitraryAlert(random));
        for (int i = random.nextInt(3); i > 0; i--) {
            alerts.append(pick(random, ",", ",", ", ", " , ", "", ",,")).append(arbitraryAlert(random));
        }
        String common = pick(random, "{}", "{}", "{'a':'a'}");
        String body = body(alerts.toString()).replace("'commonLabels':{}", "'commonLabels':" + common);
        String json = json(random.nextInt(4) == 0 ? body.replace(":", ": ") : body);
        if (random.nextInt(8) > 0) {
            return json;
        }
        int at = random.nextInt(json.length());
        return json.substring(0, at)
                + pick(random, "", "\"", "}", "]", ",", "{", "\\", "é", " ", "0")
                + json.substring(at + random.nextInt(2));
    }

    private static String arbitraryAlert(Random random) {
        String word = pick(random, "'a'", "'b'", "1", "null", "'{'", "'\\\\'", "'\\'}]'", "[]", "{'a':'b'}");
        String labels = pick(
                random,
                "{'alertname':'A','a':'a'}",
                "{'alertname':'A','startsAt':'" + FIVE + "'}",
                "{'a':" + word + ",'alertname':'A'}",
                "{'alertname':" + word + "}");
        String alert = alert(
                pick(random, "firing", "resolved"),
                pick(random, FIVE, FIVE, FIVE, SIX, SEVEN, "0001-01-01T00:00:00Z", "soon"),
                pick(random, SIX, SEVEN, SEVEN, SEVEN, "0001-01-01T00:00:00Z"));
        return random.nextInt(20) == 0 ? word : alert.replace("{'alertname':'A'}", labels);
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
