package io.github.rca4j.model.outline;

import io.github.rca4j.model.Rca;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the placeholders that the blank template shows. */
final class Placeholders implements Sink {
    /** The template shows some rows more than once, in other words, and says how to fill in others. */
    private static final Set<String> FURTHER = Set.of(
            "[e.g., \"Unable to complete checkout\"]",
            "[e.g., \"N/A - no direct revenue impact\"]",
            "[e.g., \"Within SLA bounds\"]",
            "[e.g., \"Minimal - caught before user reports\"]",
            "[Chronological sequence of events. Use relative timestamps (T-00:XX) or absolute (HH:MM UTC)]",
            "[T-00:05]",
            "[T+00:00]",
            "[Incident start - first error]",
            "[System state at incident]",
            "[Initial response]",
            "[T+00:15]",
            "[Detection/alerting]",
            "[How issue was discovered]",
            "[Investigation started]",
            "[T+00:45]",
            "[Mitigation deployed]",
            "[Temporary fix applied]",
            "[What was mitigated]",
            "[T+02:30]",
            "[Resolution deployed]",
            "[Permanent fix deployed]",
            "[What was fixed]",
            "[Supporting data]",
            "[Deeper cause - why did #1 happen?]",
            "[Even deeper - why did #2 happen?]",
            "[Near root cause - why did #3 happen?]",
            "[Root cause - fundamental reason]",
            "[Select one or more]",
            "[List factors that enabled or worsened the incident, but aren't the primary root cause]",
            "[Action 2]",
            "[File path 2]",
            "[File path 2]: [Description of changes]",
            "[New alert/dashboard/metric 2]",
            "[Positive aspect 2 - e.g., \"Clear communication during incident\"]",
            "[Positive aspect 3 - e.g., \"Effective rollback procedure\"]",
            "[Improvement area 2 - e.g., \"Faster root cause identification\"]",
            "[Improvement area 3 - e.g., \"More comprehensive error handling\"]",
            "[Process improvement 2]",
            "[Link to monitoring dashboard]",
            "[Link to related RCAs]",
            "[Link to fix PRs]");

    private final Set<String> placeholders = new HashSet<>(FURTHER);

    /** What writes a document. */
    interface Writer {
        void write(Rca rca, Blanks blanks, Sink sink);
    }

    static Set<String> of(Writer writer) {
        Placeholders sink = new Placeholders();
        writer.write(Rca.empty(), Blanks.PLACEHOLDER, sink);
        return Set.copyOf(sink.placeholders);
    }

    @Override
    public void title(String label, Optional<Text> title) {
        add(title);
    }

    @Override
    public void open(Heading heading) {}

    @Override
    public void close() {}

    @Override
    public void fields(List<Field> fields) {
        fields.forEach(field -> add(field.value()));
    }

    @Override
    public void text(Text text, PropertyPath path) {
        add(Optional.of(text));
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lead.ifPresent(field -> add(field.value()));
        for (Item item : items) {
            add(item.title());
            add(item.text());
            fields(item.fields());
        }
    }

    @Override
    public void tasks(List<Task> tasks) {
        list(Optional.empty(), false, tasks.stream().map(Task::item).toList());
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        lead.ifPresent(field -> fields(List.of(field)));
        for (Step step : steps) {
            fields(List.of(step.says()));
            fields(step.about());
        }
        end.ifPresent(field -> fields(List.of(field)));
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        for (Measure measure : measures) {
            add(measure.name());
            add(measure.value());
            add(measure.baseline());
            add(Optional.of(measure.line()));
        }
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {
        rows.forEach(row -> row.cells().forEach(this::add));
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {
        table(columns, rows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        snippets.forEach(snippet -> add(snippet.code()));
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {}

    @Override
    public void remark(String text) {}

    @Override
    public void footer(List<Field> fields) {}

    /** Of a name and what is said about it, each is a placeholder of its own too. */
    private void add(Optional<Text> text) {
        text.filter(t -> t.kind() == Text.Kind.BLANK).ifPresent(t -> {
            placeholders.add(t.value());
            placeholders.addAll(List.of(t.value().split("(?<=\\]): (?=\\[)")));
        });
    }
}
