package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UsersAffected;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryAgreesTest {
    /** Detected after 10 minutes, mitigated after 40, resolved after 2 hours 30 minutes; a fifth of the users. */
    private static final Consumer<Rca.Builder> INCIDENT =
            rca -> rca.impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(20))
                    .started(OffsetDateTime.parse("2025-07-01T09:00:00Z"))
                    .detected(OffsetDateTime.parse("2025-07-01T09:10:00Z"))
                    .mitigated(OffsetDateTime.parse("2025-07-01T09:40:00Z"))
                    .resolved(OffsetDateTime.parse("2025-07-01T11:30:00Z"))));

    private static List<String> said(String summary) {
        return Said.by("SUM-02", INCIDENT.andThen(rca -> rca.executiveSummary(summary)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Logins failed for 2.5 hours.",
                "Logins failed for 2 hours and 30 minutes.",
                "Logins failed for 150 minutes.",
                "Logins failed for about 2 hours.",
                "It lasted 40 minutes.",
                "Users could not log in for 40 minutes, and it took 2.5 hours to resolve.",
                "Users could not log in for half an hour.",
                "A 2.5-hour incident.",
                "Tokens are valid for 90 days.",
                "The job took 3 seconds.",
                "20% of users could not log in.",
                "Nothing of all this is a figure."
            })
    void a_summary_that_agrees_is_left_alone(String summary) {
        assertThat(said(summary)).isEmpty();
    }

    @Test
    void a_span_that_is_none_of_the_incidents_is_told_with_those_that_are() {
        assertThat(said("Logins failed for 4 hours."))
                .containsExactly("executiveSummary.text: the summary says 4 hours, but the document gives other spans:"
                        + " from start to detection 10 minutes, from start to mitigation 40 minutes,"
                        + " from start to resolution 2 hours 30 minutes, from detection to mitigation 30 minutes,"
                        + " from detection to resolution 2 hours 20 minutes,"
                        + " from mitigation to resolution 1 hour 50 minutes");
        assertThat(said("It was a 5 hour outage.")).hasSize(1);
        assertThat(said("Logins failed for 55 minutes.")).hasSize(1);
    }

    @Test
    void users_did_not_feel_it_longer_than_until_its_mitigation() {
        assertThat(said("Users could not log in for 2.5 hours."))
                .containsExactly("executiveSummary.text: the summary says that users felt it for 2.5 hours, but it was"
                        + " mitigated after 40 minutes");
    }

    @Test
    void another_share_of_the_users_is_told() {
        assertThat(said("35% of users could not log in."))
                .containsExactly(
                        "executiveSummary.text: the summary says 35%, but 20% of the users are said to be affected");
    }

    @Test
    void a_share_of_something_else_is_no_share_of_the_users() {
        Consumer<Rca.Builder> metric = rca -> rca.executiveSummary("The error rate rose to 35%.")
                .technicalDetails(t -> t.monitoringAndMetrics(m -> m.addKeyMetric("Errors", "35%", "1%")));

        assertThat(Said.by("SUM-02", INCIDENT.andThen(metric))).isEmpty();
    }

    @Test
    void a_span_of_which_a_point_is_not_known_may_be_the_one_that_is_meant() {
        assertThat(Said.by(
                        "SUM-02",
                        rca -> rca.executiveSummary("Logins failed for 4 hours.")
                                .impact(i -> i.userImpact(u -> u.detected(OffsetDateTime.parse("2025-07-01T09:10:00Z"))
                                        .resolved(OffsetDateTime.parse("2025-07-01T11:30:00Z"))))))
                .isEmpty();
    }

    @Test
    void without_times_of_the_impact_the_timeline_tells_them() {
        assertThat(Said.by(
                        "SUM-02",
                        rca -> rca.executiveSummary("Users could not log in for 2.5 hours.")
                                .timeline(t -> t.addEntry("T+00:00", "Logins fail", "", "")
                                        .addEntry("T+00:10", "Failures detected", "", "")
                                        .addEntry("T+00:40", "Flag off", "", "Mitigation successful")
                                        .addEntry("T+02:30", "Fix deployed", "", "Permanent resolution"))))
                .containsExactly("executiveSummary.text: the summary says that users felt it for 2.5 hours, but it was"
                        + " mitigated after 40 minutes");
    }
}
