package io.github.rca4j.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rca4j.model.Finding;
import io.github.rca4j.validate.Report;
import io.github.rca4j.validate.TextReport;
import java.io.PrintStream;
import java.util.Map;

/** How the findings of a check are written. */
enum ReportFormat {
    /** For people: one line for each finding, its hint below. */
    TEXT {
        @Override
        void write(Map<InputFile, Report> reports, PrintStream out) {
            reports.forEach((file, report) -> report.findings().forEach(finding -> {
                out.print(Printable.line(TextReport.line(file.shownName(), finding)) + "\n");
                finding.hint().ifPresent(hint -> out.print("  " + Printable.line(hint) + "\n"));
            }));
        }
    },
    /** For programs: an array with an object for each file. */
    JSON {
        @Override
        void write(Map<InputFile, Report> reports, PrintStream out) {
            JsonMapper mapper = JsonMapper.builder().build();
            ArrayNode files = mapper.createArrayNode();
            reports.forEach((file, report) -> {
                ObjectNode checked = files.addObject().put("file", file.name());
                checked.put("stage", Choice.name(report.stage()));
                ArrayNode findings = checked.putArray("findings");
                report.findings().forEach(finding -> write(finding, findings.addObject()));
            });
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            try {
                out.print(mapper.writer(new DefaultPrettyPrinter()
                                        .withObjectIndenter(indenter)
                                        .withArrayIndenter(indenter))
                                .writeValueAsString(files)
                        + "\n");
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a tree of texts can always be written", e);
            }
        }

        private void write(Finding finding, ObjectNode node) {
            node.put("rule", finding.rule());
            node.put("level", Choice.name(finding.level()));
            node.put("path", finding.path());
            finding.position()
                    .ifPresent(position -> node.put("line", position.line()).put("column", position.column()));
            node.put("message", finding.message());
            finding.hint().ifPresent(hint -> node.put("hint", hint));
        }
    };

    abstract void write(Map<InputFile, Report> reports, PrintStream out);
}
