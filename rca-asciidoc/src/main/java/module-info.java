import org.jspecify.annotations.NullMarked;

/** RCAs as AsciiDoc: a renderer of its own, which is found where its jar is. */
@NullMarked
module io.github.rca4j.asciidoc {
    requires transitive io.github.rca4j.render;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports io.github.rca4j.asciidoc;

    provides io.github.rca4j.render.RcaRenderer with
            io.github.rca4j.asciidoc.AsciiDocRenderer;
}
