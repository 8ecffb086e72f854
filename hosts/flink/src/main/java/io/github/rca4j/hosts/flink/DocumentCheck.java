package io.github.rca4j.hosts.flink;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.read.RcaReader;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.report.TextReport;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;

/** Reads and checks documents, Markdown and JSON by their names. */
final class DocumentCheck {
    private final RcaReader markdown = RcaReaders.forFormat("markdown");
    private final RcaReader json = RcaReaders.forFormat("json");
    private final RcaValidator validator = RcaValidator.create();

    static boolean isDocument(String name) {
        return isJson(name) || name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    DocumentReport check(String name, byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return DocumentReport.unreadable(name, "is not UTF-8");
        }
        Report report = validator.validate((isJson(name) ? json : markdown).read(text));
        String gravest = report.findings().stream()
                .min(Comparator.comparing(Finding::level).reversed()) // the first of several
                .map(finding -> TextReport.line(name, finding))
                .orElse("");
        return new DocumentReport(
                name, count(report, Level.ERROR), count(report, Level.WARNING), count(report, Level.NOTE), gravest);
    }

    private static int count(Report report, Level level) {
        return Math.toIntExact(report.count(level));
    }
}
