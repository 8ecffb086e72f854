package io.github.rca4j.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a text was not understood as an RCA, or not wholly.
 *
 * @since 0.1
 */
public final class ReadingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    /**
     * Lists what was not understood.
     *
     * @param findings at least one, in the order of the text
     */
    public ReadingException(List<Finding> findings) {
        super(findings.stream().map(ReadingException::line).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    private static String line(Finding finding) {
        return finding.position().map(p -> p + ": ").orElse("") + finding.rule() + ": " + finding.message();
    }

    /** {@return what was not understood, in the order of the text} */
    public List<Finding> findings() {
        return findings;
    }
}
