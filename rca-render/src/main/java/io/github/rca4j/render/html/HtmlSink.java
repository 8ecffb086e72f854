package io.github.rca4j.render.html;

import io.github.rca4j.model.Section;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Heading;
import io.github.rca4j.model.outline.Item;
import io.github.rca4j.model.outline.Measure;
import io.github.rca4j.model.outline.Sink;
import io.github.rca4j.model.outline.Text;
import java.util.List;
import java.util.Optional;

/** The blocks of an RCA as the elements of a page. */
final class HtmlSink implements Sink {
    private final HtmlWriter html;

    HtmlSink(HtmlWriter html) {
        this.html = html;
    }

    @Override
    public void title(String label, Optional<Text> title) {
        String plainTitle = label + title.map(t -> ": " + HtmlText.words(t)).orElse("");
        html.markup("<!DOCTYPE html>\n")
                .open("html", "lang", "en")
                .newLine()
                .open("head")
                .newLine();
        html.open("meta", "charset", "utf-8").newLine();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newLine();
        // No script, no request: the page is its own style and nothing else.
        html.open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
                .newLine();
        html.element("title", plainTitle).newLine();
        html.open("style").markup(HtmlStyle.SHEET).close("style").newLine();
        html.close("head").newLine().open("body").newLine().open("main").newLine();
        html.open("h1").text(label);
        title.ifPresent(t -> html.text(": ")
                .open("span", "dir", "auto")
                .markup(HtmlText.line(t))
                .close("span"));
        html.close("h1").newLine();
    }

    @Override
    public void open(Heading heading) {
        String level = "h" + heading.level();
        Optional<String> anchor = heading.section().map(Section::anchor);
        html.open("section", anchor.map(a -> new String[] {"id", a}).orElse(new String[0]))
                .newLine();
        if (!heading.text().value().isEmpty()) {
            html.open(level).markup(HtmlText.line(heading.text())).close(level).newLine();
        }
    }

    @Override
    public void close() {
        html.close("section").newLine();
    }

    @Override
    public void fields(List<Field> fields) {
        // A label alone leads what follows; a list of descriptions needs something described.
        if (fields.stream().allMatch(field -> field.value().isEmpty())) {
            fields.forEach(field -> lead(field));
            return;
        }
        html.open("dl").newLine();
        fields.forEach(this::field);
        html.close("dl").newLine();
    }

    private void field(Field field) {
        html.element("dt", field.label());
        html.open("dd", "dir", "auto");
        field.value().ifPresent(text -> html.markup(HtmlText.item(text)));
        html.close("dd").newLine();
    }

    private void lead(Field field) {
        html.open("p", "dir", "auto").element("strong", field.label());
        field.value().ifPresent(text -> html.text(": ").markup(HtmlText.line(text)));
        html.close("p").newLine();
    }

    @Override
    public void text(Text text) {
        html.open("div", "dir", "auto")
                .markup(HtmlText.block(text))
                .close("div")
                .newLine();
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
        items.forEach(this::item);
        html.close(element).newLine();
    }

    private void item(Item item) {
        html.open("li", "dir", "auto");
        item.box()
                .ifPresent(ticked -> html.element(
                        "span",
                        ticked ? "☑" : "☐",
                        "class",
                        "box",
                        "role",
                        "img",
                        "aria-label",
                        ticked ? "done:" : "not done:"));
        item.title()
                .ifPresent(title ->
                        html.open("strong").markup(HtmlText.line(title)).close("strong"));
        item.text().ifPresent(text -> {
            html.text(item.title().isPresent() ? ": " : "");
            html.markup(HtmlText.item(text));
        });
        if (!item.fields().isEmpty()) {
            fields(item.fields());
        }
        html.close("li").newLine();
    }

    @Override
    public void metrics(Field lead, List<Measure> measures) {
        lead(lead);
        html.open("ul").newLine();
        for (Measure measure : measures) {
            html.open("li", "dir", "auto")
                    .markup(HtmlText.line(measure.line()))
                    .close("li")
                    .newLine();
        }
        html.close("ul").newLine();
    }

    @Override
    public void table(List<Text> header, Iterable<List<Optional<Text>>> rows) {
        // The frame scrolls, not the page; whoever has no mouse reaches it by its tab stop.
        html.open("div", "class", "table", "tabindex", "0").open("table").newLine();
        html.open("thead").open("tr");
        header.forEach(
                h -> html.open("th", "scope", "col").markup(HtmlText.line(h)).close("th"));
        html.close("tr").close("thead").newLine().open("tbody").newLine();
        for (List<Optional<Text>> row : rows) {
            html.open("tr");
            for (Optional<Text> cell : row) {
                html.open("td", "dir", "auto")
                        .markup(cell.map(HtmlText::line).orElse(""))
                        .close("td");
            }
            html.close("tr").newLine();
        }
        html.close("tbody").close("table").close("div").newLine();
    }

    @Override
    public void code(Optional<Text> language, Optional<Text> code) {
        // As Markdown does it; the language is the first word that a fence names.
        html.open("pre", "dir", "ltr")
                .open(
                        "code",
                        language.map(l -> new String[] {
                                    "class", "language-" + l.value().split(" ", 2)[0]
                                })
                                .orElse(new String[0]));
        code.ifPresent(text -> html.text(text.value()));
        html.close("code").close("pre").newLine();
    }

    @Override
    public void leftover(Optional<Text> label, Optional<Text> text) {
        html.open("div", "class", "leftover", "dir", "auto").newLine();
        label.ifPresent(l -> html.open("p")
                .open("strong")
                .markup(HtmlText.line(l))
                .close("strong")
                .close("p"));
        text.ifPresent(t -> html.markup(HtmlText.block(t)));
        html.close("div").newLine();
    }

    @Override
    public void remark(String text) {
        // A remark is for programs, and those that read HTML have the JSON.
    }

    @Override
    public void footer(List<Field> fields) {
        html.close("main").newLine().open("footer").newLine();
        fields(fields);
        html.close("footer").newLine().close("body").newLine().close("html").newLine();
    }
}
