package io.github.rca4j.model;

import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.model.outline.Column;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Item;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.PropertyPath;
import io.github.rca4j.model.outline.Row;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.model.outline.Snippet;
import io.github.rca4j.model.outline.Step;
import io.github.rca4j.model.outline.Task;
import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.MarkdownText;
import java.util.List;
import java.util.Optional;

/** A program of somebody who has nothing but the module's jar. {@link PlainMainTest} runs it so. */
final class PlainMain implements Sink {
    private PlainMain() {}

    public static void main(String[] args) {
        Rca rca = Rca.builder()
                .title(MarkdownText.escape("Checkout & payment"))
                .metadata(m -> m.severity(Severity.SEV2).addRelatedIssue("#7"))
                .impact(i -> i.userImpact(u -> u.usersAffected(UsersAffected.Percentage.of(15), "Web users")))
                .timeline(t -> t.addEntry("T-00:10", "Deploy", "normal", "none"))
                .rootCause(r -> r.addCategory(CauseCategory.RACE_CONDITION))
                .prevention(p ->
                        p.immediate(t -> t.addAction(a -> a.title("Roll back").owner("Ann"))))
                .build();
        Outline.write(rca, Blanks.OMIT, new PlainMain());
        Outline.write(rca.withTitle("Again"), Blanks.PLACEHOLDER, new PlainMain());
        System.out.println(rca.equals(rca.withTitle("Again").withTitle("Checkout & payment")));
    }

    @Override
    public void title(String label, Optional<Text> title) {
        System.out.println(label + ": " + title.map(Text::value).orElse(""));
    }

    @Override
    public void open(Heading heading) {
        System.out.println(heading.text().value());
    }

    @Override
    public void close() {}

    @Override
    public void fields(List<Field> fields) {}

    @Override
    public void text(Text text, PropertyPath path) {}

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {}

    @Override
    public void tasks(List<Task> tasks) {}

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {}

    @Override
    public void metrics(Field lead, List<Measure> measures) {}

    @Override
    public void table(List<Column> columns, Iterable<Row> rows) {}

    @Override
    public void events(List<Column> columns, Iterable<Row> rows) {}

    @Override
    public void code(Field lead, List<Snippet> snippets) {}

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {}

    @Override
    public void remark(String text) {}

    @Override
    public void footer(List<Field> fields) {}
}
