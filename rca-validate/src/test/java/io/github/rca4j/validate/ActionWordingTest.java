package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ActionWordingTest {
    /** Each is the title of an action and, behind a bar, its description. */
    private static final List<String> ENDLESS = List.of(
            "Investigate settings",
            "Be more careful with migrations",
            "Improve monitoring",
            "Look into the memory use of the agent",
            "Consider a second region",
            "Monitor the pool",
            "Think about retries",
            "Keep an eye on the queue",
            "Explore other brokers|Later",
            "Continue the clean-up");

    private static final List<String> WITHOUT_VERB = List.of(
            "Alerting: pool use",
            "Better monitoring",
            "The runbook for failover",
            "More tests",
            "Documentation of the cache",
            "Automated dependency scanning",
            "Configuration management",
            "We should add a limit",
            "No more manual steps",
            "Rate limiting",
            "Health checks for all services",
            "How to see the vendor's status");

    private static final List<String> FINISHABLE = List.of(
            "Alert on pool use above 80%",
            "Add a limit",
            "Investigate why the pool filled and write down the result",
            "Improve the cache's hit rate to 95%",
            "Improve monitoring by alerting on a full pool",
            "Improve monitoring|Add an alert that fires when the pool is above 80% for five minutes",
            "Monitor certificates with an alert 30 days before they expire",
            "Document the failover",
            "Implement soft delete",
            "Test the backup each week",
            "**Deploy** to one host first",
            "`checkout`: refuse unknown settings",
            "Harden the edge proxies",
            "Kubernetes upgrade to 1.31",
            "PR #12: time-out for the client",
            "Rotate the key",
            "Partition the table by day",
            "Backfill the missing orders",
            "Process refunds for the 40 orders");

    private static final List<String> TELLING = List.of(
            "Remind the team to check the settings",
            "Train engineers in failover",
            "Tell everyone about the new limit",
            "Raise awareness of the runbook",
            "Educate developers on the cache",
            "Be more careful with migrations",
            "Communicate to the team that settings are renamed",
            "Share learnings with the broader team",
            "Hold a training on failover",
            "Emphasize reviews");

    private static final List<String> CHANGING = List.of(
            "Train the model on the new data",
            "Tell the scheduler to skip full hosts",
            "Remind the team and add a check to the build",
            "Train engineers in failover|Add the failover to the runbook and test it each quarter",
            "Inform users when an order is late",
            "Add a training host",
            "Teach the load balancer the new route",
            "Notify the on-call engineer when the pool is full",
            "Document how to rotate the key");

    @ParameterizedTest
    @FieldSource("ENDLESS")
    void what_has_no_end_is_vague(String action) {
        assertThat(said(new VagueAction(), action)).singleElement().asString().startsWith("endless: ");
    }

    @ParameterizedTest
    @FieldSource("WITHOUT_VERB")
    void a_thing_is_no_action(String action) {
        assertThat(said(new VagueAction(), action)).singleElement().asString().startsWith("verb: ");
    }

    @ParameterizedTest
    @FieldSource("FINISHABLE")
    void what_can_be_done_is_not_vague(String action) {
        assertThat(said(new VagueAction(), action)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("TELLING")
    void telling_people_changes_nothing_else(String action) {
        assertThat(said(new TellingPeople(), action)).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("CHANGING")
    void what_changes_something_is_more_than_telling(String action) {
        assertThat(said(new TellingPeople(), action)).isEmpty();
    }

    private static List<String> said(Rule rule, String action) {
        int bar = action.indexOf('|');
        Rca rca = Rca.builder()
                .prevention(p -> p.longTerm(t -> t.addAction(a -> a.title(bar < 0 ? action : action.substring(0, bar))
                        .description(bar < 0 ? "" : action.substring(bar + 1)))))
                .build();
        return Judged.messages(rule, rca);
    }
}
