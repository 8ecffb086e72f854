package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.model.constraint.InReview;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever validates with Bean Validation alone sees what the report says. */
class PlainValidatorTest {
    private static final Validator PLAIN =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final Map<RcaStatus, RcaValidator> AT = Arrays.stream(RcaStatus.values())
            .collect(Collectors.toMap(
                    stage -> stage, stage -> RcaValidator.builder().stage(stage).build()));

    static Stream<Rca> documents() {
        return Stream.concat(
                Stream.of(Rca.empty(), CheckoutIncident.COMPLETE, everythingAtOnce()),
                Damage.all().stream().map(Damage::rca));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_default_group_holds_what_is_an_error_in_a_draft(Rca rca) {
        List<Finding> errors = report(rca, RcaStatus.DRAFT).stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();

        assertThat(told(errors)).isEqualTo(plain(rca, Default.class));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_group_in_review_holds_what_is_reported_before_completion(Rca rca) {
        assertThat(told(report(rca, RcaStatus.DRAFT))).isEqualTo(plain(rca, InReview.class));
        assertThat(told(report(rca, RcaStatus.IN_REVIEW))).isEqualTo(plain(rca, InReview.class));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_group_completed_holds_everything(Rca rca) {
        assertThat(told(report(rca, RcaStatus.COMPLETED))).isEqualTo(plain(rca, Completed.class));
    }

    /** As many damages as stand beside each other. */
    private static Rca everythingAtOnce() {
        Rca rca = CheckoutIncident.COMPLETE;
        for (Damage damage : Damage.all()) {
            try {
                rca = damage.edit().apply(rca);
            } catch (IndexOutOfBoundsException e) {
                // What this damage changes is gone by an earlier one.
                continue;
            }
        }
        return rca;
    }

    private static List<Finding> report(Rca rca, RcaStatus stage) {
        return AT.get(stage).validate(rca).findings();
    }

    private static Set<String> told(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + " " + finding.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> plain(Rca rca, Class<?> group) {
        return PLAIN.validate(rca, group).stream()
                .map(violation -> violation.getMessageTemplate().replaceAll("^\\{|\\..*$", "") + " "
                        + violation.getPropertyPath())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
