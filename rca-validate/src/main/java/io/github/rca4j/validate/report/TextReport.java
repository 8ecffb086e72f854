package io.github.rca4j.validate.report;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.text.Printable;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.Suppression;
import java.util.List;
import java.util.Locale;

/**
 * Reports as people read them: a line for each finding, and its hint below. A report without findings has no lines.
 *
 * <pre>{@code
 * docs/rca.md:7:1: warning META-01 metadata.owner: the owner is not named
 *   fill the field in
 * }</pre>
 *
 * <p>What would steer a terminal, turn text around or hide is shown as a mark.
 *
 * @since 0.1
 */
public final class TextReport implements ReportWriter {
    private static final String SUPPRESSED = "suppressed";

    private static final int FAINT = 2;
    private static final int RED = 31;
    private static final int YELLOW = 33;
    private static final int CYAN = 36;

    private final boolean coloured;

    private TextReport(boolean coloured) {
        this.coloured = coloured;
    }

    /** {@return a writer of plain text} */
    public static TextReport plain() {
        return new TextReport(false);
    }

    /** {@return a writer of text in which the levels have colours, for a terminal that shows them (ECMA-48)} */
    public static TextReport coloured() {
        return new TextReport(true);
    }

    /**
     * {@return the report on a document without a name, as plain text}
     *
     * @param report the report
     */
    public static String of(Report report) {
        return plain().write(List.of(new NamedReport("", report)));
    }

    /**
     * {@return the line of a finding, without its hint, after the name of its document; editors and terminals make a
     * link of name, line and column}
     *
     * <pre>{@code
     * TextReport.line("rca.md", finding);   // rca.md:7:1: warning META-01 metadata.owner: the owner is not named
     * }</pre>
     *
     * @param document the document's name, such as that of its file
     * @param finding the finding
     */
    public static String line(String document, Finding finding) {
        return place(document, finding) + level(finding.level()) + what(finding);
    }

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String write(List<NamedReport> documents) {
        StringBuilder out = new StringBuilder();
        for (NamedReport document : documents) {
            document.report().findings().forEach(finding -> write(document.name(), finding, out));
            document.report().suppressed().forEach(suppression -> write(document.name(), suppression, out));
        }
        return out.toString();
    }

    private void write(String document, Finding finding, StringBuilder out) {
        out.append(place(document, finding))
                .append(painted(level(finding.level()), colour(finding.level())))
                .append(what(finding))
                .append('\n');
        finding.hint().ifPresent(hint -> below(hint, out));
    }

    private void write(String document, Suppression suppression, StringBuilder out) {
        out.append(place(document, suppression.finding()))
                .append(painted(SUPPRESSED, FAINT))
                .append(what(suppression.finding()))
                .append('\n');
        below(suppression.reason(), out);
    }

    private static void below(String text, StringBuilder out) {
        out.append("  ").append(Printable.line(text)).append('\n');
    }

    private static String place(String document, Finding finding) {
        String name = Printable.line(document);
        String position = finding.position().map(p -> p + ": ").orElse("");
        String between = name.isEmpty() ? "" : position.isEmpty() ? ": " : ":";
        return name + between + position;
    }

    /** {@return a level's word} */
    static String level(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** {@return what a finding says, behind its level} */
    private static String what(Finding finding) {
        String path = finding.path().isEmpty() ? "" : " " + finding.path();
        return Printable.line(" " + finding.rule() + path + ": " + finding.message());
    }

    private static int colour(Level level) {
        return switch (level) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case NOTE -> CYAN;
        };
    }

    private String painted(String word, int colour) {
        return coloured ? "\u001B[" + colour + "m" + word + "\u001B[0m" : word;
    }
}
