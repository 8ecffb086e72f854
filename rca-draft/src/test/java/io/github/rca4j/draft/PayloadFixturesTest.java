package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PayloadFixturesTest {
    private static final Map<String, List<List<String>>> EXPECTED = Expectations.of("payload-expectations.txt");

    @TestFactory
    Stream<DynamicTest> each_payload_says_what_a_person_reads_in_it() {
        return PayloadFixtures.names().stream().map(name -> DynamicTest.dynamicTest(name, () -> check(name)));
    }

    private static void check(String name) {
        List<List<String>> expected = EXPECTED.get(name);
        Payload payload = Payload.parse(PayloadFixtures.json(name));
        if (expected.get(0).get(0).equals("refused")) {
            AlertPayloadException e =
                    catchThrowableOfType(AlertPayloadException.class, () -> AlertFormats.read(payload));
            assertThat(e).hasMessageContaining(expected.get(0).get(1)).hasMessageContaining("; expected ");
            assertThat(e.isNoAlert()).isEqualTo(!name.equals("relay-of-another"));
        } else {
            List<Alert> alerts = AlertFormats.read(payload);
            Expectations.assertSaid(alerts, expected);
            assertThat(alerts)
                    .allSatisfy(alert -> assertThat(
                                    payload.find(alert.pointer(AlertField.NAME).orElseThrow())
                                            .isPresent())
                            .isTrue());
        }
    }

    @Test
    void each_expectation_is_of_a_payload() {
        assertThat(EXPECTED.keySet()).hasSameElementsAs(PayloadFixtures.names());
    }

    @Test
    void each_format_has_a_payload() {
        assertThat(PayloadFixtures.names().stream()
                        .map(name -> AlertFormats.recognise(Payload.parse(PayloadFixtures.json(name))))
                        .map(AlertFormat::name))
                .contains(AlertFormats.all().stream()
                        .map(AlertFormat::name)
                        .filter(name -> !name.equals("alertmanager"))
                        .toArray(String[]::new));
    }
}
