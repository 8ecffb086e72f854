package io.github.rca4j.validate.report;

import java.util.List;

/**
 * Writes reports on documents in one format. Writers are immutable and thread-safe, and write the same for the same
 * reports. Nothing that a document says leaves the place that the format has for it.
 *
 * <pre>{@code
 * Report report = RcaValidator.create().validate(reading);
 * ReportWriters.forFormat("sarif").write(List.of(new NamedReport("docs/rca/checkout.md", report)));
 * }</pre>
 *
 * @since 0.1
 */
public interface ReportWriter {
    /** {@return the format's name, in lower case, such as {@code sarif}} */
    String format();

    /**
     * {@return the reports as text, lines ended by a line feed}
     *
     * @param documents the reports, in the order in which they are written; findings that their documents suppress are
     *     written as suppressed, with the reason
     */
    String write(List<NamedReport> documents);
}
