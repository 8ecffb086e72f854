package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.lead;

import io.github.rca4j.model.CodeChanges;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.FileChange;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.MonitoringAndMetrics;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.TechnicalDetails;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The template's "Technical Details". */
final class TechnicalDetailsPart {
    private static final FieldPart<CodeChanges> SNIPPETS = lead("Key Code Snippets");
    private static final FieldPart<MonitoringAndMetrics> METRICS = lead("Key Metrics During Incident");
    private static final Metric NO_METRIC = new Metric(Optional.empty(), Optional.empty(), Optional.empty());
    private static final Text BLANK_LANGUAGE = new Text("python", Text.Kind.BLANK);
    private static final List<Text> BLANK_CODE = List.of(
            new Text("# Before (buggy code)\n[paste relevant buggy code]", Text.Kind.BLANK),
            new Text("# After (fixed code)\n[paste fixed code]", Text.Kind.BLANK));

    private static final ItemPart<FileChange> FILE = new ItemPart<>(
            Optional.of(new FileChange(Optional.empty(), Optional.empty())),
            file -> Optional.empty(),
            false,
            (file, pen) -> Optional.empty(),
            (file, pen) -> Composite.named(
                    pen.text(file.path(), Form.LINE, "[File path 1]"),
                    pen.text(file.description(), Form.BLOCK, "[Description of changes]")),
            List.of());

    private static final SectionPart<TechnicalDetails, CodeChanges> CODE_CHANGES = SectionPart.section(
            Section.CODE_CHANGES,
            TechnicalDetails::codeChanges,
            Part.list(lead("Files Modified"), CodeChanges::modifiedFiles, FILE),
            part(TechnicalDetailsPart::snippets, SNIPPETS.label()));

    private static final SectionPart<TechnicalDetails, MonitoringAndMetrics> MONITORING = SectionPart.section(
            Section.MONITORING_AND_METRICS,
            TechnicalDetails::monitoringAndMetrics,
            part(TechnicalDetailsPart::metrics, METRICS.label()),
            Part.list(
                    lead("New Monitoring Added"),
                    MonitoringAndMetrics::newMonitoring,
                    ItemPart.text("[New alert/dashboard/metric 1]")));

    static final SectionPart<Rca, TechnicalDetails> TECHNICAL_DETAILS =
            SectionPart.sections(Section.TECHNICAL_DETAILS, Rca::technicalDetails, CODE_CHANGES, MONITORING);

    private TechnicalDetailsPart() {}

    private static <R> Part<R> part(Part<R> writes, String label) {
        return new Part<>() {
            @Override
            public void write(R value, Pen pen) {
                writes.write(value, pen);
            }

            @Override
            public void labels(Consumer<String> labels) {
                labels.accept(label);
            }
        };
    }

    private static void snippets(CodeChanges changes, Pen pen) {
        if (changes.snippets().isEmpty() && !pen.showsBlanks()) {
            return;
        }
        pen.sink().fields(List.of(new Field(SNIPPETS.label(), Optional.empty())));
        for (CodeSnippet snippet : changes.snippets()) {
            pen.sink()
                    .code(
                            snippet.language().map(Form.LINE::text),
                            snippet.code().map(Form.BLOCK::text));
        }
        if (changes.snippets().isEmpty()) {
            BLANK_CODE.forEach(blank -> pen.sink().code(Optional.of(BLANK_LANGUAGE), Optional.of(blank)));
        }
    }

    private static void metrics(MonitoringAndMetrics monitoring, Pen pen) {
        List<Metric> metrics = pen.rows(monitoring.keyMetrics(), NO_METRIC);
        if (!metrics.isEmpty()) {
            pen.sink()
                    .metrics(
                            new Field(METRICS.label(), Optional.empty()),
                            metrics.stream()
                                    .map(metric -> new Measure(
                                            pen.text(metric.name(), Form.LINE, "[Metric name]"),
                                            pen.text(metric.value(), Form.LINE, "[Value during incident]"),
                                            pen.text(metric.baseline(), Form.LINE, "[normal value]")))
                                    .toList());
        }
    }
}
