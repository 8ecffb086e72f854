package io.github.rca4j.test;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.validate.Report;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Assertions on what one rule has to say; each leaves those of its findings that meet it.
 *
 * @since 0.1
 */
public final class FindingAssert {
    private final RcaAssert rca;
    private final String expected;
    private final List<Finding> findings;
    private final Report report;

    FindingAssert(RcaAssert rca, String rule, List<Finding> findings, Report report) {
        this(rca, findings, report, "to have a finding of " + rule);
    }

    private FindingAssert(RcaAssert rca, List<Finding> findings, Report report, String expected) {
        this.rca = rca;
        this.findings = List.copyOf(findings);
        this.report = report;
        this.expected = expected;
    }

    /**
     * Verifies that one of the findings is at a property.
     *
     * @param path its path, such as {@code prevention.shortTerm.actions[1].owner}
     * @return assertions on that finding
     */
    public FindingAssert at(String path) {
        return narrowed("at '" + path + "'", finding -> finding.path().equals(path));
    }

    /**
     * Verifies that one of the findings is in a line of the text that the document was read from.
     *
     * @param line 1 for the first
     * @return assertions on that finding
     */
    public FindingAssert atLine(int line) {
        return narrowed(
                "in line " + line,
                finding -> finding.position().filter(at -> at.line() == line).isPresent());
    }

    /**
     * Verifies that one of the findings is of a level.
     *
     * @param level the level, at the stage at which the document was checked
     * @return assertions on that finding
     */
    public FindingAssert as(Level level) {
        return narrowed("as " + level.name().toLowerCase(Locale.ROOT), finding -> finding.level() == level);
    }

    /** {@return the assertions on the RCA, for another one} */
    public RcaAssert and() {
        return rca;
    }

    private FindingAssert narrowed(String how, Predicate<Finding> condition) {
        String narrower = expected + " " + how;
        List<Finding> left = findings.stream().filter(condition).toList();
        if (left.isEmpty()) {
            rca.failWith(narrower, "none", report);
        }
        return new FindingAssert(rca, left, report, narrower);
    }
}
