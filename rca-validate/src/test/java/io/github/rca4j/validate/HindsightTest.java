package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HindsightTest {
    private static final List<String> HINDSIGHT = """
            The reviewer should have read the diff.
            We should have tested the rollback.
            The team could have caught this earlier.
            The operator failed to notice the alert.
            The engineers neglected to update the runbook.
            She should not have merged without a review.
            The on-call engineer should've escalated sooner.
            The developers really ought to have asked first.
            I should have checked the dashboard.
            The team should have been more careful.
            Should have used a test bucket.
            Didn't verify the name of the bucket before the command.
            The restore should have been tested by the team.
            One of the engineers should have stopped the rollout.
            Failed to test the backup.
            The people on call failed to follow the runbook.
            Somebody should have told support.
            """.lines().toList();

    private static final List<String> FACTS = """
            The health check should have caught it.
            Requests failed to complete within 30 seconds.
            The alert should have fired at 09:00.
            The alert for the team should have fired at 09:00.
            The dashboard used by the engineers should have shown it.
            Nobody could have known that the disk was full.
            The team could not have foreseen it.
            The job failed to start.
            Users could have lost data.
            We could have lost more data.
            We failed to reproduce the error.
            The replica should have been promoted.
            The team should have been paged by the alert.
            "We should have tested it" is what a reader may think.
            > The reviewer should have read the diff.
            The Prometheus operator failed to reload its rules.
            Failed to connect to 192.0.2.7.
            The cache should have expired after a minute.
            The team should have access by Monday.
            The engineer could have a look at the trace.
            The outage could have been avoided by deploying in steps.
            The service neglected by its health check was down.
            A value that should have been read from the environment was compiled in.
            The process for reviewers should have a second step.
            Developers have no access to the host.
            The client library failed to retry.
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("HINDSIGHT")
    void what_people_should_have_done_is_hindsight(String sentence) {
        assertThat(Judged.words(new Hindsight(), sentence)).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("FACTS")
    void what_systems_do_and_what_people_did_is_not(String sentence) {
        assertThat(Judged.words(new Hindsight(), sentence)).as(sentence).isEmpty();
    }
}
