import org.jspecify.annotations.NullMarked;

/** RCAs as Markdown, JSON and HTML, and in whatever format a renderer is found for. */
@NullMarked
module io.github.rca4j.render {
    requires transitive io.github.rca4j.model;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports io.github.rca4j.render;
    exports io.github.rca4j.render.html;
    exports io.github.rca4j.render.json;
    // Jackson makes the one that it asks whether a part is to be left out.
    opens io.github.rca4j.render.json to
            com.fasterxml.jackson.databind;

    exports io.github.rca4j.render.markdown;

    uses io.github.rca4j.render.RcaRenderer;

    provides io.github.rca4j.render.RcaRenderer with
            io.github.rca4j.render.markdown.MarkdownRenderer,
            io.github.rca4j.render.html.HtmlRenderer,
            io.github.rca4j.render.json.JsonRenderer;
}
