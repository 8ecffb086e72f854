package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.CauseCategory;
import io.github.rca4j.model.Reference;
import org.junit.jupiter.api.Test;

/** RC-01, RC-06 and REF-02. */
class SectionRulesTest {
    private static final String PROBLEM =
            "The session cache was full, so logins waited for a slot and gave up after ten seconds.";

    @Test
    void the_problem_is_not_the_summary_again() {
        assertThat(Said.by(
                        "RC-01",
                        rca -> rca.executiveSummary("**" + PROBLEM + "**").rootCause(r -> r.problemStatement(PROBLEM))))
                .containsExactly("rootCause.problemStatement: the problem statement is the summary again");
        assertThat(Said.by(
                        "RC-01",
                        rca -> rca.executiveSummary(
                                        "At 09:00 UTC logins failed for 40% of users. " + "The session cache was full.")
                                .rootCause(r -> r.problemStatement(PROBLEM))))
                .isEmpty();
    }

    @Test
    void a_category_that_the_chain_rules_out_is_told() {
        assertThat(Said.by(
                        "RC-06",
                        rca -> rca.rootCause(r -> r.addCategory(CauseCategory.CODE_LOGIC_ERROR)
                                .addCategory(CauseCategory.RACE_CONDITION)
                                .fiveWhys(w -> w.addWhy("Two writers met; a race condition was ruled out", "log")))))
                .containsExactly(
                        "rootCause.categories[1]: item 2 of 'Root Cause Category': 'Race Condition/Timing Issue' is"
                                + " ticked, but the chain of whys says that it was none");
        assertThat(Said.by(
                        "RC-06",
                        rca -> rca.rootCause(r -> r.addCategory(CauseCategory.RACE_CONDITION)
                                .fiveWhys(w -> w.addWhy("A race condition between two writers", "log")))))
                .isEmpty();
    }

    @Test
    void related_incidents_are_listed_or_none_was_found() {
        assertThat(Said.by(
                        "REF-02",
                        rca -> rca.metadata(m -> m.addRelatedIssue("PROJ-12"))
                                .additionalNotes(a -> a.addReference(Reference.of("Incident channel")))))
                .containsExactly(
                        "additionalNotes.relatedIncidents: no related incident is listed, and nothing says that"
                                + " none was found");
        assertThat(Said.by("REF-02", rca -> rca.metadata(m -> m.addRelatedIssue("INC-7"))))
                .isEmpty();
        assertThat(Said.by(
                        "REF-02", rca -> rca.additionalNotes(a -> a.addReference(Reference.of("Postmortem of May")))))
                .isEmpty();
        assertThat(Said.by("REF-02", rca -> rca.additionalNotes(a -> a.text("Related incidents: none found."))))
                .isEmpty();
    }
}
