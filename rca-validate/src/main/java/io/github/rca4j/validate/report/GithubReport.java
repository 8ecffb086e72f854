package io.github.rca4j.validate.report;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.text.Printable;
import java.util.List;

/**
 * Workflow commands, which GitHub shows as annotations beside the lines. What a document switches off is a message for
 * debugging, since GitHub shows but a few annotations of each step.
 */
final class GithubReport implements ReportWriter {
    @Override
    public String format() {
        return "github";
    }

    @Override
    public String write(List<NamedReport> documents) {
        StringBuilder out = new StringBuilder();
        for (NamedReport document : documents) {
            document.report().findings().forEach(finding -> annotation(document.name(), finding, out));
            document.report()
                    .suppressed()
                    .forEach(off -> out.append("::debug::")
                            .append(data("suppressed: " + TextReport.line(document.name(), off.finding())))
                            .append("%0A")
                            .append(data(off.reason()))
                            .append('\n'));
        }
        return out.toString();
    }

    private static void annotation(String document, Finding finding, StringBuilder out) {
        String path = finding.path().isEmpty() ? "" : " " + finding.path();
        out.append("::").append(command(finding.level())).append(" file=").append(property(document));
        finding.position()
                .ifPresent(at ->
                        out.append(",line=").append(at.line()).append(",col=").append(at.column()));
        out.append(",title=")
                .append(property(finding.rule() + path))
                .append("::")
                .append(data(finding.message()));
        finding.hint().ifPresent(hint -> out.append("%0A").append(data(hint)));
        out.append('\n');
    }

    private static String command(Level level) {
        return level == Level.NOTE ? "notice" : TextReport.level(level);
    }

    /** One line: a line feed would end the command, and the next line could be another. */
    private static String data(String text) {
        return Printable.line(text).replace("%", "%25");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
