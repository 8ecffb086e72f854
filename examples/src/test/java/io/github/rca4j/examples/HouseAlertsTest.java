package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class HouseAlertsTest {
    @Test
    void what_the_house_monitor_sends_is_drafted() {
        Rca rca = HouseAlerts.draft("{\"check\":{\"id\":7,\"title\":\"Orders stand still\",\"service\":\"orders\","
                + "\"help\":\"https://wiki.example.com/orders\"},\"state\":\"UP\",\"level\":\"high\","
                + "\"since\":1795410869,\"until\":1795413731,\"tags\":{\"site\":\"north\"}}");

        assertThat(rca.title()).contains("Orders stand still on orders");
        assertThat(rca.metadata().severity()).contains(Severity.SEV2);
        assertThat(rca.impact().userImpact().detected()).contains(OffsetDateTime.parse("2026-11-23T05:14:29Z"));
        assertThat(rca.impact().userImpact().resolved()).contains(OffsetDateTime.parse("2026-11-23T06:02:11Z"));
        assertThat(rca.additionalNotes().references()).hasSize(1);
    }

    @Test
    void other_tools_are_still_known() {
        Rca rca = HouseAlerts.draft("{\"condition_name\":\"Latency\",\"condition_id\":7,\"current_state\":\"open\","
                + "\"severity\":\"CRITICAL\",\"incident_id\":90001,\"timestamp\":1795410869000}");

        assertThat(rca.title()).contains("Latency");
        assertThat(rca.metadata().severity()).contains(Severity.SEV1);
    }
}
