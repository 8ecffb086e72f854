package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.testsupport.ProfileApi;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What a careful reader would say of the template's example, and nothing else. */
class GoldenDocumentTest {
    private static final Clock ON_THE_DAY_OF_ITS_SIGN_OFF =
            Clock.fixed(Instant.parse("2025-11-07T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void the_templates_example_gets_what_a_careful_reader_would_say() {
        Report report =
                RcaValidator.builder().clock(ON_THE_DAY_OF_ITS_SIGN_OFF).build().validate(ProfileApi.rca());

        assertThat(report.findings())
                .extracting(finding ->
                        finding.level() + " " + finding.rule() + " " + finding.path() + ": " + finding.message())
                .containsExactly(
                        // Users could not see their profiles for 2.5 hours, says the summary; the errors stopped at
                        // T+00:45.
                        "WARNING SUM-02 executiveSummary.text: the summary says that users felt it for 2.5 hours, but it"
                                + " was mitigated after 45 minutes",
                        // Most rows tell what happened without a figure or a log that bears it out.
                        "NOTE TL-06 timeline.entries: 5 of 8 entries carry no evidence: no link, no figure, no line of a"
                                + " log",
                        // "5 minutes before error occurred", but the timeline deletes the user at T-00:10.
                        "WARNING TL-08 rootCause.fiveWhys.whys[2].evidence: why 3 of the 5 whys analysis, 'User ID didn't"
                                + " exist in database': it says '5 minutes before error', but the entry of the timeline"
                                + " that is like it, number 2, is 10 minutes before the start",
                        // "took 3 seconds", but the timeline begins at T-00:10 and ends at T-00:05.
                        "WARNING TL-08 rootCause.fiveWhys.whys[4].evidence: why 5 of the 5 whys analysis, 'Cache"
                                + " invalidation completed after user record deletion': it says 'took 3 seconds', but"
                                + " between the entries of the timeline that are like it, numbers 2 and 3, lie 5 minutes",
                        // The template has no field for either; a reader would like to know.
                        "NOTE ACT-05 prevention: 5 of 5 actions do not say what they are for",
                        "NOTE ACT-09 prevention: 5 of 5 actions do not say how their effect will be verified",
                        // "Faster root cause identification" leads to nothing.
                        "NOTE ACT-05 lessonsLearned.whatCouldBeImproved[1]: item 2 of 'What Could Be Improved': no action"
                                + " has to do with it",
                        // Tickets are linked, incidents are not, and nothing says that somebody looked.
                        "NOTE REF-02 additionalNotes.relatedIncidents: no related incident is listed, and nothing says"
                                + " that none was found");
    }
}
