package io.github.rca4j.render.html;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Column;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Item;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.PropertyPath;
import io.github.rca4j.model.outline.Row;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.model.outline.Snippet;
import io.github.rca4j.model.outline.Step;
import io.github.rca4j.model.outline.Task;
import io.github.rca4j.model.outline.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A first look at a document, for what a page tells before it comes: its contents, its cover, where findings stand. */
final class Survey implements Sink {
    /** The cover shows fields of these alone; to write the path of every field would take longer than all the rest. */
    private static final Set<Section> COVERED = EnumSet.of(Section.METADATA, Section.USER_IMPACT);

    private static final String SUMMARY = "executiveSummary.text";

    private final boolean forReview;
    private final List<Entry> contents = new ArrayList<>();
    private final Map<String, Field> fields = new HashMap<>();
    private final Set<String> places = new HashSet<>();
    private boolean onCover;
    private int blocks;
    private Optional<Text> onlyText = Optional.empty();
    private Optional<Summary> summary = Optional.empty();

    /**
     * Looks at nothing yet.
     *
     * @param forReview whether every place is to be noted, not the cover's alone
     */
    Survey(boolean forReview) {
        this.forReview = forReview;
    }

    /**
     * A heading and its anchor.
     *
     * @param heading the heading
     * @param anchor what links lead to
     */
    record Entry(Heading heading, String anchor) {}

    /**
     * A section that says in short what the document says, and nothing else.
     *
     * @param entry its heading
     * @param text its text
     * @param path where the text is held
     */
    record Summary(Entry entry, Text text, PropertyPath path) {}

    List<Entry> contents() {
        return contents;
    }

    /** {@return a field of the sections that the cover shows, by its path} */
    Optional<Field> field(String path) {
        return Optional.ofNullable(fields.get(path));
    }

    Optional<Summary> summary() {
        return summary;
    }

    /** {@return the nearest place that the page shows; "" for the page itself} */
    String nearest(String path) {
        String at = path;
        while (!at.isEmpty() && !places.contains(at)) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return at;
    }

    /** {@return the anchor of a heading, the number of which is its place among all} */
    private String anchor(Heading heading) {
        return heading.section().map(Section::anchor).orElseGet(() -> "section-" + (contents.size() + 1));
    }

    private void place(PropertyPath path) {
        blocks++;
        if (forReview) {
            places.add(path.toString());
        }
    }

    private void place(Field field) {
        place(field.path());
        note(field);
    }

    private void note(Field field) {
        if (onCover) {
            fields.putIfAbsent(field.path().toString(), field);
        }
    }

    @Override
    public void title(String label, Optional<Text> title) {
        place(PropertyPath.ROOT.property("title"));
    }

    @Override
    public void open(Heading heading) {
        place(heading.path());
        contents.add(new Entry(heading, anchor(heading)));
        onCover = heading.section().filter(COVERED::contains).isPresent();
        blocks = 0;
    }

    @Override
    public void close() {
        Entry last = contents.get(contents.size() - 1);
        if (blocks == 1 && onlyText.isPresent()) {
            summary = Optional.of(
                    new Summary(last, onlyText.get(), last.heading().path().property("text")));
        }
        onlyText = Optional.empty();
        blocks = 2;
    }

    @Override
    public void fields(List<Field> all) {
        all.forEach(this::place);
    }

    @Override
    public void text(Text text, PropertyPath path) {
        place(path);
        onlyText = Optional.of(text).filter(t -> blocks == 1 && path.toString().equals(SUMMARY));
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lead.ifPresent(this::place);
        items.forEach(this::item);
    }

    private void item(Item item) {
        place(item.path());
        item.title().ifPresent(title -> note(new Field(title.value(), item.text(), item.path())));
        item.fields().forEach(field -> place(field.path()));
    }

    @Override
    public void tasks(List<Task> tasks) {
        for (Task task : tasks) {
            item(task.item());
            List.of(task.owner(), task.state(), task.completed(), task.due()).forEach(field -> place(field.path()));
        }
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        lead.ifPresent(this::place);
        for (Step step : steps) {
            place(step.path());
            place(step.says().path());
            step.about().forEach(field -> place(field.path()));
        }
        end.ifPresent(this::place);
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        place(lead);
        measures.forEach(measure -> place(measure.path()));
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {
        blocks++;
        if (forReview) {
            for (Row row : rows) {
                place(row.path());
                columns.forEach(column -> place(row.path().property(column.property())));
            }
        }
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {
        table(columns, rows);
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        place(lead);
        snippets.forEach(snippet -> place(snippet.path()));
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        place(path);
    }

    @Override
    public void remark(String text) {
        blocks++;
    }

    @Override
    public void footer(List<Field> all) {
        fields(all);
    }
}
