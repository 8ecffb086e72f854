package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CauseWordingTest {
    private static final List<String> PERSONS = List.of(
            "Human error",
            "An engineer deployed the wrong version.",
            "The operator's mistake",
            "Alice ran the script against production.",
            "The developer forgot the index.",
            "The on-call engineer restarted the wrong node.",
            "Operator error during the migration",
            "The reviewer was careless.",
            "Bob Johnson");

    private static final List<String> SYSTEMS = List.of(
            "The client ignores a setting that it does not know.",
            "The team had no runbook for failover.",
            "Engineers were not alerted.",
            "Nothing keeps an engineer from running the script in production.",
            "The script does not ask before it deletes.",
            "The operator of the cluster restarts pods without a limit.",
            "Human error was possible since the two buckets have like names.",
            "Developer accounts have write access to production.",
            "The deployment has no step that checks the setting.");

    private static final List<String> TRIGGERS = List.of(
            "Settings.",
            "The deployment of version 5.1.",
            "A config change",
            "Traffic spike",
            "The restart at 09:10",
            "Bad release",
            "Database upgrade to 15",
            "Misconfiguration");

    private static final List<String> CAUSES = List.of(
            "A renamed setting was ignored in silence.",
            "The pool has no upper limit.",
            "Version 5.1 waits for a reply that never comes.",
            "Deployments reach all hosts in one step.",
            "The upgrade removed an index that the search relied on.",
            "Clear of the cache is asynchronous.",
            "Nothing watches the age of the certificate.",
            "The time limit is longer than the client's patience.");

    private static final List<String> REPEATING = List.of(
            "The pool was exhausted",
            "Exhausted pool",
            "The connections of the pool were exhausted",
            "pool exhausted, no connections");

    private static final List<String> SHOWING = List.of(
            "`pool.active` was 100",
            "The gauge of the pool showed it",
            "Thread dump of 09:51",
            "The log of the pool",
            "Pool exhausted at 09:12",
            "See the trace of the slowest request",
            "https://grafana.example/d/1",
            "Every worker waited in the same lock");

    @ParameterizedTest
    @FieldSource("PERSONS")
    void a_person_is_not_where_the_whys_end(String cause) {
        assertThat(said(new PersonAsCause(), cause)).singleElement().asString().startsWith("rootCause: ");
    }

    @ParameterizedTest
    @FieldSource("SYSTEMS")
    void what_lets_people_err_is(String cause) {
        assertThat(said(new PersonAsCause(), cause)).isEmpty();
    }

    @Test
    void the_last_why_is_no_person_either() {
        Rca rca = Rca.builder()
                .rootCause(r -> r.fiveWhys(w -> w.addWhy("An engineer deployed the wrong version", "log")
                        .addWhy("Human error", "log")))
                .build();

        assertThat(Judged.messages(new PersonAsCause(), rca))
                .containsExactly("lastWhy: the last why is a person: 'Human error'");
    }

    @ParameterizedTest
    @FieldSource("TRIGGERS")
    void what_set_it_off_is_not_its_cause(String cause) {
        assertThat(said(new CauseIsTrigger(), cause)).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("CAUSES")
    void what_it_met_is(String cause) {
        assertThat(said(new CauseIsTrigger(), cause)).isEmpty();
    }

    @Test
    void the_first_why_is_a_symptom() {
        Rca rca = Rca.builder()
                .rootCause(r -> r.fiveWhys(w -> w.addWhy("Checkouts timed out while they waited", "log")
                        .addWhy("No connection was free", "log")
                        .rootCause("Checkouts timed out while they waited.")))
                .build();

        assertThat(Judged.messages(new CauseIsTrigger(), rca))
                .containsExactly("firstWhy: 'Checkouts timed out while they waited.' is the first why again");
    }

    @ParameterizedTest
    @FieldSource("REPEATING")
    void the_why_in_other_words_is_no_evidence(String evidence) {
        assertThat(Judged.messages(new EvidenceRepeats(), why(evidence))).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("SHOWING")
    void what_can_be_looked_at_is_evidence(String evidence) {
        assertThat(Judged.messages(new EvidenceRepeats(), why(evidence))).isEmpty();
    }

    private static Rca why(String evidence) {
        return Rca.builder()
                .rootCause(r -> r.fiveWhys(w -> w.addWhy("The pool was exhausted, no connections were free", evidence)))
                .build();
    }

    private static List<String> said(Rule rule, String cause) {
        return Judged.messages(
                rule,
                Rca.builder()
                        .metadata(m -> m.owner("Alice Smith"))
                        .rootCause(r -> r.fiveWhys(w -> w.rootCause(cause)))
                        .build());
    }
}
