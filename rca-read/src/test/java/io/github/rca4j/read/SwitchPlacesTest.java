package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Position;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import org.junit.jupiter.api.Test;

class SwitchPlacesTest {
    private static final String DOCUMENT = """
            # Root Cause Analysis: Search was slow

            <!-- rca4j:off META-01 an exercise -->

            ## Timeline

            | Time | Event |
            | --- | --- |
            | T+00:00 | Searches take 4 seconds |

            ## Prevention

            <!-- rca4j:off ACT-08 there is no tracker -->

            ### Immediate Actions (Within 24 hours)

            <!-- rca4j:off ACT-01 -->

            - [ ] **Rebuild the index**
            """;

    @Test
    void a_rule_that_is_switched_off_stands_where_it_is() {
        Reading reading = new MarkdownReader().read(DOCUMENT);

        assertThat(reading.rca().suppressedRules())
                .extracting(SuppressedRule::rule, off -> off.section().orElse(null))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("META-01", null),
                        org.assertj.core.groups.Tuple.tuple("ACT-08", Section.PREVENTION),
                        org.assertj.core.groups.Tuple.tuple("ACT-01", Section.IMMEDIATE_ACTIONS));
        assertThat(reading.places().nearest("suppressedRules[0]")).contains(new Position(3, 6));
        assertThat(reading.places().nearest("suppressedRules[1].reason")).contains(new Position(13, 6));
        assertThat(reading.places().nearest("suppressedRules[2]")).contains(new Position(17, 6));
    }
}
