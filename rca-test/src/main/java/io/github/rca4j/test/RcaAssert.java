package io.github.rca4j.test;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.RuleInfo;
import io.github.rca4j.validate.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what is said against an RCA, or against a document that was read. One that fails tells everything that is
 * said against it, with places and hints.
 *
 * <p>Without {@link #by} the RCA is checked as {@link RcaValidator#create()} does: by the profile of the template, at the
 * stage of its own status, by the system's clock.
 *
 * @since 0.1
 */
public final class RcaAssert extends AbstractAssert<RcaAssert, Object> {
    private static final String OF_A_READER = "READ-\\d\\d";

    private RcaValidator validator = Default.VALIDATOR;

    RcaAssert(Object actual) {
        super(actual, RcaAssert.class);
    }

    /**
     * Sets what checks the RCA in the assertions that follow: with a profile, rules of the house, or a clock that stands
     * still, without which what is asserted may change from day to day.
     *
     * @param validator what checks it
     * @return this assertion
     */
    public RcaAssert by(RcaValidator validator) {
        this.validator = Objects.requireNonNull(validator, "validator");
        return this;
    }

    /**
     * Verifies that nothing at error level is said against the RCA when it is checked for a stage. Warnings and notes are
     * no obstacle.
     *
     * @param stage the stage
     * @return this assertion
     */
    public RcaAssert isReadyFor(RcaStatus stage) {
        Report report = report(validator.at(stage));
        if (report.has(Level.ERROR)) {
            failWith(
                    "to be ready for '" + stage.name().toLowerCase(Locale.ROOT).replace('_', ' ') + "'",
                    counted(report.count(Level.ERROR), "error"),
                    report);
        }
        return this;
    }

    /**
     * Verifies that nothing at all is said against the RCA, not even a note.
     *
     * @return this assertion
     */
    public RcaAssert hasNoFindings() {
        Report report = report(validator);
        if (!report.isClean()) {
            failWith("to have no findings", counted(report.findings().size(), "finding"), report);
        }
        return this;
    }

    /**
     * Verifies that a rule has nothing to say.
     *
     * @param rule the rule's id, such as {@code LANG-01}
     * @return this assertion
     * @throws IllegalArgumentException if the validator asks for no such rule, so that it could not say anything
     */
    public RcaAssert hasNoFinding(String rule) {
        requireAskedFor(rule);
        Report report = report(validator);
        List<Finding> found = of(rule, report);
        if (!found.isEmpty()) {
            failWith("to have no finding of " + rule, counted(found.size(), "finding"), report);
        }
        return this;
    }

    /**
     * Verifies that a rule has something to say.
     *
     * @param rule the rule's id, such as {@code ACT-01}
     * @return assertions on what it says; {@link FindingAssert#and()} leads back
     * @throws IllegalArgumentException if the validator asks for no such rule
     */
    public FindingAssert hasFinding(String rule) {
        requireAskedFor(rule);
        Report report = report(validator);
        List<Finding> found = of(rule, report);
        if (found.isEmpty()) {
            failWith("to have a finding of " + rule, "none", report);
        }
        return new FindingAssert(this, rule, found, report);
    }

    private static List<Finding> of(String rule, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** A slip in a rule's name must not pass for silence of the rule. */
    private void requireAskedFor(String rule) {
        List<String> known = validator.rules().stream().map(RuleInfo::id).toList();
        if (!known.contains(rule) && !rule.matches(OF_A_READER)) {
            throw new IllegalArgumentException("the validator asks for no rule '" + rule + "'; it asks for: "
                    + known.stream().collect(Collectors.joining(", ")));
        }
    }

    private Report report(RcaValidator by) {
        isNotNull();
        return actual instanceof Reading reading ? by.validate(reading) : by.validate((Rca) actual);
    }

    /** Fails, and tells all that is said against the RCA. */
    void failWith(String expected, String found, Report report) {
        Rca rca = actual instanceof Reading reading ? reading.rca() : (Rca) actual;
        String title = rca.title().map(text -> "'" + text + "'").orElse("an RCA without a title");
        String all = TextReport.of(report);
        failWithMessage(
                "%s",
                "expected " + title + " " + expected + ", but found " + found
                        + (all.isEmpty()
                                ? "; nothing is said against it"
                                : "; said against it:\n" + all.stripTrailing()));
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Made once, and only if a test has none of its own. */
    private static final class Default {
        static final RcaValidator VALIDATOR = RcaValidator.create();
    }
}
