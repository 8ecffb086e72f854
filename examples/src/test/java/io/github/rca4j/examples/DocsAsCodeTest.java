package io.github.rca4j.examples;

// tag::readme[]
import static io.github.rca4j.test.RcaAssertions.assertThat;

import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.test.RcaFiles;
import io.github.rca4j.validate.Profile;
import io.github.rca4j.validate.RcaValidator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;

class DocsAsCodeTest {
    private static final RcaValidator OURS = RcaValidator.builder()
            .profile(Profile.TEMPLATE.without("LANG-04"))
            .rule(new IncidentIdForm())
            .clock(Clock.fixed(Instant.parse("2026-03-19T08:00:00Z"), ZoneOffset.UTC))
            .build();

    @ParameterizedTest
    @RcaFiles("docs/rca/**/*.md")
    void an_rca_is_as_good_as_its_status_says(Reading reading) {
        RcaStatus stage = reading.rca().metadata().status().orElse(RcaStatus.DRAFT);

        assertThat(reading).by(OURS).isReadyFor(stage).hasNoFinding("SEC-01").hasNoFinding("ACME-01");
    }
}
// end::readme[]
