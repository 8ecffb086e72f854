import org.jspecify.annotations.NullMarked;

/** RCAs read back from Markdown and JSON, with the place of everything; what fits nowhere is kept. */
@NullMarked
module io.github.rca4j.read {
    requires transitive io.github.rca4j.model;
    requires io.github.rca4j.render;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.snakeyaml.engine;

    exports io.github.rca4j.read;

    uses io.github.rca4j.read.RcaReader;

    provides io.github.rca4j.read.RcaReader with
            io.github.rca4j.read.MarkdownReader,
            io.github.rca4j.read.JsonReader;
}
