package io.github.rca4j.validate.report;

import static io.github.rca4j.model.text.MarkdownText.escape;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.text.Printable;
import io.github.rca4j.validate.Report;
import java.util.List;

/** A checklist to work off, such as in a pull request's comment. What a document switches off is ticked. */
final class MarkdownReport implements ReportWriter {
    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String write(List<NamedReport> documents) {
        StringBuilder out = new StringBuilder();
        for (NamedReport document : documents) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append("## ")
                    .append(heading(document.name()))
                    .append("\n\n");
            items(document.report(), out);
        }
        return out.toString();
    }

    private static void items(Report report, StringBuilder out) {
        if (report.isClean() && report.suppressed().isEmpty()) {
            out.append("Nothing was found.\n");
        }
        report.findings().forEach(finding -> {
            out.append("- [ ] **").append(TextReport.level(finding.level())).append("** ");
            what(finding, out);
            below(finding.hint().orElse(""), out);
        });
        report.suppressed().forEach(off -> {
            out.append("- [x] **suppressed** ");
            what(off.finding(), out);
            below(off.reason(), out);
        });
    }

    private static void what(Finding finding, StringBuilder out) {
        out.append(plain(finding.rule()));
        finding.position().ifPresent(at -> out.append(", line ").append(at.line()));
        if (!finding.path().isEmpty()) {
            out.append(", ").append(plain(finding.path()));
        }
        out.append(": ").append(plain(finding.message()));
    }

    private static void below(String text, StringBuilder out) {
        String plain = plain(text);
        out.append(plain.isBlank() ? "" : "\\\n  " + plain).append('\n');
    }

    /** Number signs at a heading's end would be taken for its own. */
    private static String heading(String text) {
        String plain = plain(text);
        return plain.endsWith("#") && !plain.endsWith("\\#") ? plain.substring(0, plain.length() - 1) + "\\#" : plain;
    }

    private static String plain(String text) {
        return escape(Printable.line(text));
    }
}
