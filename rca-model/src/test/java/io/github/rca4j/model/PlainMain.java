package io.github.rca4j.model;

import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Item;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Outline;
import io.github.rca4j.model.outline.Sink;
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
    public void text(Text text) {}

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {}

    @Override
    public void metrics(Field lead, List<Measure> measures) {}

    @Override
    public void table(List<Text> header, Iterable<List<Optional<Text>>> rows) {}

    @Override
    public void code(Optional<Text> language, Optional<Text> code) {}

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text) {}

    @Override
    public void remark(String text) {}

    @Override
    public void footer(List<Field> fields) {}
}
