package io.github.rca4j.model.outline;

import io.github.rca4j.model.Rca;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects the placeholders that the blank template shows. */
final class Placeholders implements Sink {
    private final Set<String> placeholders = new HashSet<>();

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
    public void text(Text text) {
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
    public void metrics(Field lead, List<Measure> measures) {
        for (Measure measure : measures) {
            add(measure.name());
            add(measure.value());
            add(measure.baseline());
            text(measure.line());
        }
    }

    @Override
    public void table(List<Text> header, Iterable<List<Optional<Text>>> rows) {
        rows.forEach(row -> row.forEach(this::add));
    }

    @Override
    public void code(Optional<Text> language, Optional<Text> code) {
        add(code);
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text) {}

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
