package io.github.rca4j.test.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.model.constraint.InReview;
import io.github.rca4j.validate.RcaValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever validates with Bean Validation alone sees what the report says. */
class PlainValidatorTest {
    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .clockProvider(ValidRca::clock)
            .buildValidatorFactory()
            .getValidator();
    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT);

    static Stream<Rca> documents() {
        return Stream.concat(
                Stream.of(Rca.empty(), ValidRca.create()),
                Mutants.of(ValidRca.create()).stream().map(Mutant::rca));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_default_group_holds_what_is_an_error_in_a_draft(Rca rca) {
        List<Finding> errors = told(rca, RcaStatus.DRAFT).stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .toList();

        assertThat(places(errors)).isEqualTo(plain(rca, Default.class));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_group_in_review_holds_what_is_reported_before_completion(Rca rca) {
        assertThat(places(told(rca, RcaStatus.DRAFT))).isEqualTo(plain(rca, InReview.class));
        assertThat(places(told(rca, RcaStatus.IN_REVIEW))).isEqualTo(plain(rca, InReview.class));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void the_group_completed_holds_everything(Rca rca) {
        assertThat(places(told(rca, RcaStatus.COMPLETED))).isEqualTo(plain(rca, Completed.class));
    }

    @Test
    void more_than_half_of_the_rules_need_no_more_than_a_plain_provider() {
        assertThat(documents()
                        .flatMap(rca -> plain(rca, Completed.class).stream())
                        .map(place -> place.split(" ")[0])
                        .distinct())
                .hasSizeGreaterThan(25);
    }

    /** {@return what the validator says in the words of the model's constraints} */
    private static List<Finding> told(Rca rca, RcaStatus stage) {
        return RcaValidator.builder().stage(stage).clock(ValidRca.clock()).build().validate(rca).findings().stream()
                .filter(PlainValidatorTest::isOfAConstraint)
                .toList();
    }

    private static boolean isOfAConstraint(Finding finding) {
        return MESSAGES.keySet().stream()
                .filter(key -> key.startsWith(finding.rule() + "."))
                .anyMatch(key -> finding.message().contains(MESSAGES.getString(key)));
    }

    private static Set<String> places(List<Finding> findings) {
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
