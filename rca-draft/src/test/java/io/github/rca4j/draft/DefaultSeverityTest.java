package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultSeverityTest {
    @ParameterizedTest
    @CsvSource({
        "azure-monitor, Sev0, SEV1",
        "azure-monitor, Sev1, SEV2",
        "azure-monitor, Sev2, SEV3",
        "azure-monitor, Sev3, none",
        "azure-monitor, critical, none",
        "dynatrace, ERROR, none",
        "dynatrace, AVAILABILITY, none",
        "opsgenie, P1, SEV1",
        "opsgenie, P4, none",
        "newrelic, MEDIUM, SEV3",
        "zabbix, Disaster, SEV1",
        "zabbix, Average, SEV3",
        "google-cloud, Critical, SEV1",
        "statuspage, major, SEV2",
        "statuspage, none, none",
        "pagerduty, P2, SEV2",
        "pagerduty, high, none",
        "pagerduty, low, none",
        "sentry, critical, SEV1",
        "sentry, fatal, none",
        "sentry, error, none",
        "sentry, warning, none",
        "datadog, P2, SEV2",
        "datadog, error, none",
        "datadog, warning, SEV3",
        "alertmanager, error, SEV2",
        "alertmanager, sev1, SEV1",
    })
    void a_word_means_what_its_tool_means_by_it(String source, String word, String severity) {
        Alert alert = Alert.builder()
                .source(source)
                .name("A")
                .status(AlertStatus.FIRING)
                .severity(word)
                .build();

        assertThat(DraftPolicy.DEFAULT
                        .severity()
                        .apply(alert)
                        .map(Severity::level)
                        .orElse("none"))
                .isEqualTo(severity);
    }
}
