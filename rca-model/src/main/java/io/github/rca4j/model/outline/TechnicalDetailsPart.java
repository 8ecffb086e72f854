package io.github.rca4j.model.outline;

import static io.github.rca4j.model.outline.FieldPart.lead;

import io.github.rca4j.model.CodeChanges;
import io.github.rca4j.model.CodeSnippet;
import io.github.rca4j.model.CodeSnippet.Moment;
import io.github.rca4j.model.FileChange;
import io.github.rca4j.model.Metric;
import io.github.rca4j.model.MonitoringAndMetrics;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.TechnicalDetails;
import io.github.rca4j.model.outline.Block.Code;
import io.github.rca4j.model.outline.SectionPart.Holds;
import io.github.rca4j.model.text.CharacterReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The template's "Technical Details". */
final class TechnicalDetailsPart {
    private static final String SNIPPETS = "Key Code Snippets";
    private static final String METRICS = "Key Metrics During Incident";
    private static final Text BLANK_LANGUAGE = new Text("python", Text.Kind.BLANK);
    private static final Map<Moment, Text> BLANK_CODE = new EnumMap<>(Map.of(
            Moment.BEFORE,
            new Text("# Before (buggy code)\n[paste relevant buggy code]", Text.Kind.BLANK),
            Moment.AFTER,
            new Text("# After (fixed code)\n[paste fixed code]", Text.Kind.BLANK)));
    private static final Metric NO_METRIC = new Metric(Optional.empty(), Optional.empty(), Optional.empty());

    private static final ItemPart<FileChange> FILE = ItemPart.line(
            new FileChange(Optional.empty(), Optional.empty()),
            true,
            (file, pen) -> Composite.named(
                    pen.text(file.path(), Form.LINE, "[File path 1]"),
                    pen.text(file.description(), Form.BLOCK, "[Description of changes]")),
            words -> {
                Composite.Named named = Composite.read(words);
                return new FileChange(named.name(), named.text());
            });

    private static final ItemPart<Metric> METRIC = ItemPart.line(
            NO_METRIC,
            true,
            (metric, pen) -> Optional.of(measure(metric, pen.path(), pen).line()),
            Measure::read);

    private static final SectionPart<TechnicalDetails, TechnicalDetails.Builder, CodeChanges, CodeChanges.Builder>
            CODE_CHANGES = SectionPart.section(
                    Section.CODE_CHANGES,
                    Holds.property(
                            "codeChanges",
                            TechnicalDetails::codeChanges,
                            CodeChanges::builder,
                            CodeChanges.Builder::build,
                            TechnicalDetails.Builder::codeChanges),
                    Part.list(
                            lead("Files Modified"),
                            "modifiedFiles",
                            CodeChanges::modifiedFiles,
                            CodeChanges.Builder::modifiedFiles,
                            FILE),
                    new Snippets());

    private static final SectionPart<
                    TechnicalDetails, TechnicalDetails.Builder, MonitoringAndMetrics, MonitoringAndMetrics.Builder>
            MONITORING = SectionPart.section(
                    Section.MONITORING_AND_METRICS,
                    Holds.property(
                            "monitoringAndMetrics",
                            TechnicalDetails::monitoringAndMetrics,
                            MonitoringAndMetrics::builder,
                            MonitoringAndMetrics.Builder::build,
                            TechnicalDetails.Builder::monitoringAndMetrics),
                    new Metrics(),
                    Part.list(
                            lead("New Monitoring Added"),
                            "newMonitoring",
                            MonitoringAndMetrics::newMonitoring,
                            MonitoringAndMetrics.Builder::newMonitoring,
                            ItemPart.text("[New alert/dashboard/metric 1]")));

    static final SectionPart<Rca, Rca.Builder, TechnicalDetails, TechnicalDetails.Builder> TECHNICAL_DETAILS =
            SectionPart.sections(
                    Section.TECHNICAL_DETAILS,
                    Holds.property(
                            "technicalDetails",
                            Rca::technicalDetails,
                            TechnicalDetails::builder,
                            TechnicalDetails.Builder::build,
                            Rca.Builder::technicalDetails),
                    CODE_CHANGES,
                    MONITORING);

    private TechnicalDetailsPart() {}

    private static Measure measure(Metric metric, PropertyPath path, Pen pen) {
        return new Measure(
                pen.text(metric.name(), Form.LINE, "[Metric name]"),
                pen.text(metric.value(), Form.LINE, "[Value during incident]"),
                pen.text(metric.baseline(), Form.LINE, "[normal value]"),
                path);
    }

    /** The code that matters. */
    private static final class Snippets implements Part<CodeChanges, CodeChanges.Builder> {
        @Override
        public void write(CodeChanges changes, Pen pen) {
            if (changes.snippets().isEmpty() && !pen.showsBlanks()) {
                return;
            }
            PropertyPath path = pen.path().property("snippets");
            List<Snippet> snippets = new ArrayList<>();
            for (CodeSnippet snippet : changes.snippets()) {
                snippets.add(new Snippet(
                        snippet.language().map(Form.LINE::text),
                        snippet.code().map(Form.BLOCK::text),
                        snippet.moment(),
                        path.element(snippets.size())));
            }
            if (snippets.isEmpty()) {
                BLANK_CODE.forEach((moment, code) -> snippets.add(
                        new Snippet(Optional.of(BLANK_LANGUAGE), Optional.of(code), Optional.of(moment), path)));
            }
            pen.sink().code(new Field(SNIPPETS, Optional.empty(), path), snippets);
        }

        @Override
        public void read(Page page, CodeChanges.Builder into) {
            page.blocks.label(SNIPPETS).ifPresent(found -> {
                int number = 0;
                for (Code code : page.blocks.code(found)) {
                    boolean blank = !code.meant() && Outline.isPlaceholder(code.code());
                    CodeSnippet snippet = new CodeSnippet(
                            Optional.of(CharacterReference.read(code.info().text())), Optional.of(code.code()));
                    if (!blank
                            && (snippet.language().isPresent() || snippet.code().isPresent())) {
                        page.notebook.place(
                                page.path("snippets[" + number++ + "]"),
                                code.stretch().passage().position());
                        into.addSnippet(snippet);
                    }
                }
            });
        }

        @Override
        public void labels(Consumer<String> labels) {
            labels.accept(SNIPPETS);
        }
    }

    /** Figures beside their normal values. */
    private static final class Metrics implements Part<MonitoringAndMetrics, MonitoringAndMetrics.Builder> {
        @Override
        public void write(MonitoringAndMetrics monitoring, Pen pen) {
            List<Metric> metrics = pen.rows(monitoring.keyMetrics(), NO_METRIC);
            if (!metrics.isEmpty()) {
                PropertyPath path = pen.path().property("keyMetrics");
                List<Measure> measures = new ArrayList<>(metrics.size());
                metrics.forEach(metric -> measures.add(measure(metric, path.element(measures.size()), pen)));
                pen.sink().metrics(new Field(METRICS, Optional.empty(), path), measures);
            }
        }

        @Override
        public void read(Page page, MonitoringAndMetrics.Builder into) {
            page.blocks
                    .label(METRICS)
                    .ifPresent(found -> into.keyMetrics(METRIC.read(page.blocks.elements(found), page, "keyMetrics")));
        }

        @Override
        public void labels(Consumer<String> labels) {
            labels.accept(METRICS);
        }
    }
}
