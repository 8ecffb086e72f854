package io.github.rca4j.render.html;

import io.github.rca4j.model.Rca;
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
import io.github.rca4j.render.html.Survey.Entry;
import io.github.rca4j.render.html.Survey.Summary;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The blocks of an RCA as the elements of a page. */
final class HtmlSink implements Sink {
    private static final String TICKED = box("☑", Captions.DONE);
    private static final String UNTICKED = box("☐", Captions.NOT_DONE);

    private final HtmlHead head;
    private final Rca rca;
    private final Survey survey;
    private final Findings findings;
    private final HtmlWriter html;
    private final TaskTable tasks;
    private final RowTable rows;
    private final Course course;
    private final Iterator<Entry> headings;
    /** The summary stands on the cover, so that its section is passed over in its place. */
    private boolean onCover;

    HtmlSink(HtmlHead head, Rca rca, Survey survey, Findings findings, Optional<LocalDate> today, HtmlWriter html) {
        this.head = head;
        this.rca = rca;
        this.survey = survey;
        this.findings = findings;
        this.html = html;
        this.tasks = new TaskTable(this, html, findings, today);
        this.rows = new RowTable(html, findings);
        this.course = Course.of(rca, survey);
        this.headings = survey.contents().iterator();
    }

    @Override
    public void title(String label, Optional<Text> title) {
        head.write(label + title.map(t -> ": " + HtmlText.words(t)).orElse(""));
        html.open("header", "class", "cover").newLine();
        head.picture();
        html.open("h1").element("span", label, "class", "kind");
        title.ifPresent(t -> html.element("span", ": ", "class", "colon")
                .open("span", "dir", "auto")
                .line(t)
                .close("span"));
        html.close("h1").newLine();
        findings.at(PropertyPath.ROOT.property("title"));
        new Cover(rca, survey, html).facts(course);
        survey.summary().ifPresent(this::summary);
        course.draw(html);
        html.close("header").newLine();
        new Contents(html).write(survey.contents());
        html.open("main").newLine();
        findings.at(PropertyPath.ROOT);
    }

    private void summary(Summary summary) {
        section(summary.entry());
        paragraphs(summary.text(), summary.path());
        html.close("section").newLine();
    }

    @Override
    public void open(Heading heading) {
        Entry entry = headings.next();
        onCover = survey.summary().filter(s -> s.entry().equals(entry)).isPresent();
        if (!onCover) {
            section(entry);
        }
    }

    private void section(Entry entry) {
        Heading heading = entry.heading();
        html.open("section", "id", entry.anchor()).newLine();
        if (!heading.text().value().isEmpty()) {
            String level = "h" + heading.level();
            String link = "#" + entry.anchor();
            html.open(level);
            if (heading.text().kind() == Text.Kind.PLAIN) {
                html.open("a", "href", link).line(heading.text()).close("a");
            } else {
                // Somebody's own words may hold links, and a link holds no other.
                html.open("span", "dir", "auto")
                        .line(heading.text())
                        .close("span")
                        .text(" ")
                        .element("a", "#", "href", link, "title", Captions.LINK_TO_SECTION);
            }
            html.close(level).newLine();
        }
        findings.at(heading.path());
    }

    @Override
    public void close() {
        if (onCover) {
            onCover = false;
        } else {
            html.close("section").newLine();
        }
    }

    @Override
    public void fields(List<Field> fields) {
        // A label alone leads what follows; a list of descriptions needs something described.
        if (fields.stream().allMatch(field -> field.value().isEmpty())) {
            fields.forEach(this::lead);
        } else {
            describe(fields);
        }
    }

    /** Labels and their values. */
    void describe(List<Field> fields) {
        html.open("dl");
        for (Field field : fields) {
            html.markup("<div><dt>").text(field.label()).markup("</dt><dd dir=\"auto\">");
            field.value().ifPresent(html::item);
            findings.at(field.path());
            html.markup("</dd></div>\n");
        }
        html.close("dl").newLine();
    }

    private void lead(Field field) {
        html.markup("<p class=\"lead\" dir=\"auto\"><strong>")
                .text(field.label())
                .markup("</strong>");
        field.value().ifPresent(text -> html.markup(": ").line(text));
        html.markup("</p>\n");
        findings.at(field.path());
    }

    @Override
    public void text(Text text, PropertyPath path) {
        if (!onCover) {
            paragraphs(text, path);
        }
    }

    private void paragraphs(Text text, PropertyPath path) {
        html.markup("<div dir=\"auto\">").block(text).markup("</div>\n");
        findings.at(path);
    }

    @Override
    public void list(Optional<Field> lead, boolean numbered, List<Item> items) {
        lead.ifPresent(this::lead);
        if (items.isEmpty()) {
            return;
        }
        String element = numbered ? "ol" : "ul";
        boolean boxes = items.get(0).box().isPresent();
        html.open(element, boxes ? new String[] {"class", "boxes"} : new String[0])
                .newLine();
        for (Item item : items) {
            html.markup("<li dir=\"auto\">");
            content(item);
            if (!item.fields().isEmpty()) {
                describe(item.fields());
            }
            findings.at(item.path());
            html.markup("</li>\n");
        }
        html.close(element).newLine();
    }

    private static String box(String sign, String says) {
        return "<span class=\"box\" role=\"img\" aria-label=\"" + says + "\">" + sign + "</span> ";
    }

    /** An element's box, name and text. */
    void content(Item item) {
        item.box().ifPresent(ticked -> html.markup(ticked ? TICKED : UNTICKED));
        item.title().ifPresent(title -> html.markup("<strong>").line(title).markup("</strong>"));
        item.text()
                .ifPresent(text ->
                        html.markup(item.title().isPresent() ? ": " : "").item(text));
    }

    @Override
    public void tasks(List<Task> all) {
        tasks.write(all);
    }

    @Override
    public void chain(Optional<Field> lead, List<Step> steps, Optional<Field> end) {
        lead.ifPresent(this::lead);
        html.open("div", "class", "chain").newLine();
        for (Step step : steps) {
            html.open("div", "class", "step").newLine();
            step(step.says());
            if (!step.about().isEmpty()) {
                describe(step.about());
            }
            findings.at(step.path());
            html.close("div").newLine();
        }
        end.ifPresent(field -> {
            html.open("div", "class", "end").newLine();
            step(field);
            html.close("div").newLine();
        });
        html.close("div").newLine();
    }

    private void step(Field field) {
        html.markup("<div class=\"says\" dir=\"auto\"><strong>")
                .text(field.label())
                .markup("</strong>");
        field.value().ifPresent(text -> html.markup(": ").item(text));
        html.markup("</div>\n");
        findings.at(field.path());
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        lead(lead);
        new MetricList(html, findings).write(measures);
    }

    @Override
    public void table(List<Column> columns, Iterable<Row> all) {
        rows.write(columns, all, "rows");
    }

    @Override
    public void events(List<Column> columns, Iterable<Row> all) {
        EventFigure.draw(rca, course, html);
        rows.write(columns, all, "rows events");
    }

    @Override
    public void code(Field lead, List<Snippet> snippets) {
        lead(lead);
        new CodeBlocks(html, findings).write(snippets);
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text, PropertyPath path) {
        html.open("div", "class", "leftover", "dir", "auto").newLine();
        label.ifPresent(
                l -> html.open("p").open("strong").line(l).close("strong").close("p"));
        text.ifPresent(html::block);
        findings.at(path);
        html.close("div").newLine();
    }

    /** A remark is for programs, and who reads the page need not see it. Without brackets no comment ends early. */
    @Override
    public void remark(String text) {
        html.markup("<!-- ")
                .markup(HtmlWriter.escaped(text).replace("--", "&#45;&#45;"))
                .markup(" -->\n");
    }

    @Override
    public void footer(List<Field> fields) {
        html.close("main").newLine().open("footer").newLine();
        fields(fields);
        findings.rest();
        html.close("footer").newLine().close("body").newLine().close("html").newLine();
    }
}
