package io.github.rca4j.validate;

import io.github.rca4j.model.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * A report as people read it: a line for each finding, and its hint below. A report without findings has no lines.
 *
 * <pre>{@code
 * warning META-01 metadata.owner: the owner is not named
 *   fill the field in
 * }</pre>
 *
 * <p>Findings on a document that was read from text begin with their line and column, as in {@code 7:1: warning …}.
 */
public final class TextReport {
    private TextReport() {}

    /**
     * {@return the report as text}
     *
     * @param report the report
     */
    public static String of(Report report) {
        StringBuilder out = new StringBuilder();
        write(report, out);
        return out.toString();
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @param out where to
     * @throws UncheckedIOException if that fails
     */
    public static void write(Report report, Appendable out) {
        try {
            for (Finding finding : report.findings()) {
                out.append(line(finding)).append('\n');
                if (finding.hint().isPresent()) {
                    out.append("  ").append(finding.hint().get()).append('\n');
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * {@return the line of a finding, without its hint, after the name of its document; editors and terminals make a
     * link of name, line and column}
     *
     * <pre>{@code
     * TextReport.line("rca.md", finding);   // rca.md:7:1: warning META-01 metadata.owner: the owner is missing
     * }</pre>
     *
     * @param document the document's name, such as that of its file
     * @param finding the finding
     */
    public static String line(String document, Finding finding) {
        return document + (finding.position().isPresent() ? ":" : ": ") + line(finding);
    }

    private static String line(Finding finding) {
        String position = finding.position().map(p -> p + ": ").orElse("");
        String level = finding.level().name().toLowerCase(Locale.ROOT);
        String path = finding.path().isEmpty() ? "" : " " + finding.path();
        return position + level + " " + finding.rule() + path + ": " + finding.message();
    }
}
