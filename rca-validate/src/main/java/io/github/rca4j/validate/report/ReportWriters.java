package io.github.rca4j.validate.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The writers that there are.
 *
 * @since 0.1
 */
public final class ReportWriters {
    private static final List<ReportWriter> ALL = List.of(
            TextReport.plain(),
            new JsonReport(),
            SarifReport.create(),
            new JunitReport(),
            new GithubReport(),
            new MarkdownReport());

    private ReportWriters() {}

    /**
     * {@return the writer of a format, with the defaults}
     *
     * <ul>
     *   <li>{@code text}: a line for each finding and its hint, for people ({@link TextReport})
     *   <li>{@code json}: an array with an object for each document
     *   <li>{@code sarif}: SARIF 2.1.0, as code scanning takes it ({@link SarifReport})
     *   <li>{@code junit}: JUnit's XML, a suite for each document; what is at error level is a failure
     *   <li>{@code github}: workflow commands, which GitHub shows as annotations beside the lines
     *   <li>{@code markdown}: a checklist to work off
     * </ul>
     *
     * @param format such as {@code sarif}
     * @throws IllegalArgumentException if there is none; the message lists what there is
     */
    public static ReportWriter forFormat(String format) {
        return ALL.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no report in format '" + format + "'; there are: " + String.join(", ", available())));
    }

    /** {@return the formats that there is a writer for; that for people is the first} */
    public static List<String> available() {
        return ALL.stream().map(ReportWriter::format).collect(Collectors.toUnmodifiableList());
    }
}
