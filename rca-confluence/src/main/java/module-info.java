import org.jspecify.annotations.NullMarked;

/** RCAs as pages of Confluence: a renderer of its own, which is found where its jar is. */
@NullMarked
module io.github.rca4j.confluence {
    requires transitive io.github.rca4j.render;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;

    exports io.github.rca4j.confluence;

    provides io.github.rca4j.render.RcaRenderer with
            io.github.rca4j.confluence.ConfluenceRenderer;
}
