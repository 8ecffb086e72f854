package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BlameTest {
    private static final List<String> BLAMEFUL = """
            Bob should have known better.
            John was careless.
            The developer forgot to renew the certificate.
            The failure was caused by the operator's mistake.
            The root cause was human error.
            **Human error:** the wrong table was dropped.
            It was Maria's fault.
            The on-call engineer ignored the alert for an hour.
            The engineer on duty made a mistake in the configuration.
            The reviewers were negligent.
            This was the result of a careless developer.
            The database administrator made a mistake in the script.
            We blame the contractor for the late answer.
            The loss of data was caused by an engineer who ran the script twice.
            Someone forgot to restart the queue.
            The team dropped the ball on monitoring.
            The release was deployed carelessly by Peter, who was tired; Peter is to blame.
            The delay comes down to gross negligence.
            Our admin screwed up the migration.
            The intern didn't bother to read the runbook.
            An error on the part of the technician took the link down.
            She was sloppy with the configuration.
            I forgot to close the connection.
            The engineers who wrote the job were to blame.
            The outage was due to the developer.
            """.lines().toList();

    private static final List<String> BLAMELESS = """
            Kafka's fault tolerance kept the messages.
            No human error was involved.
            Human error was not the cause.
            The service failed over to the secondary.
            The form showed a user error.
            This is a blameless review.
            The on-call engineer restarted the queue and the errors stopped.
            Marco acknowledged the page at 09:12.
            The service ignored the setting without a word.
            The agent violated the memory limit and was killed.
            The error rate of the developer portal rose to 4%.
            The scheduler forgot its state after the restart.
            The message "Bob should have known better" was removed from the draft.
            > John was careless.
            The guard reduces the risk of human error.
            A checklist prevents human error during failover.
            The team was not at fault.
            Nobody is to blame.
            We blame the missing limit for the outage.
            The crash was caused by a null pointer.
            The failure was caused by developer tooling that wrote the wrong path.
            The Kubernetes operator ignored the annotation.
            Disk failure on the operator's host began at 10:00.
            The engineer's error log shows the call.
            The team's error budget is spent.
            `bob.was_careless()` returned true.
            The process makes human-error-prone steps necessary.
            The policy was violated by the second request.
            The compiler is lazy, and so is the loader.
            The user forgot their password and opened a ticket.
            The upgrade was due to the team on Monday.
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("BLAMEFUL")
    void a_fault_found_with_a_person_is_blame(String sentence) {
        assertThat(Judged.words(new Blame(), sentence)).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("BLAMELESS")
    void what_finds_no_fault_with_a_person_is_not(String sentence) {
        assertThat(Judged.words(new Blame(), sentence)).as(sentence).isEmpty();
    }
}
