package io.github.rca4j.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constraint, group by group, as a provider with nothing configured sees it. */
class ConstraintsTest {
    private static final List<Class<?>> GROUPS = List.of(Default.class, InReview.class, Completed.class);

    static List<Breach> breaches() {
        return Breach.all();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_found_at_its_path_and_nothing_else_is(Breach breach) {
        Set<String> expected = new TreeSet<>(breach.beside());
        expected.add(breach.toString());

        assertThat(Violated.by(breach.rca(), breach.group())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void a_breach_is_seen_from_its_group_on_and_not_before(Breach breach) {
        int first = GROUPS.indexOf(breach.group());

        for (Class<?> group : GROUPS) {
            assertThat(Violated.by(breach.rca(), group).contains(breach.toString()))
                    .as(group.getSimpleName())
                    .isEqualTo(GROUPS.indexOf(group) >= first);
        }
    }

    @Test
    void a_complete_document_violates_nothing_in_any_group() {
        for (Class<?> group : GROUPS) {
            assertThat(Violated.by(CheckoutIncident.COMPLETE, group))
                    .as(group.getSimpleName())
                    .isEmpty();
        }
    }

    @Test
    void an_empty_document_is_a_legal_draft() {
        assertThat(Violated.byDraft(Rca.empty())).isEmpty();
    }

    @Test
    void an_empty_document_lacks_every_section_in_review() {
        assertThat(Violated.byReview(Rca.empty()))
                .contains(
                        "META-01.title at title",
                        "SUM-01.absent at executiveSummary.text",
                        "TL-02.entries at timeline.entries",
                        "RC-02.three at rootCause.fiveWhys.whys",
                        "FUP-01.nextReviewDate at followUp.nextReviewDate");
    }
}
