package io.github.rca4j.render.html;

import io.github.rca4j.model.text.Links;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Makes links of what a page may link to, and of images; of everything else it shows the text. */
final class SafeLinks implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private boolean within;

    SafeLinks(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class, Image.class);
    }

    @Override
    public void render(Node node) {
        String target = node instanceof Link link ? link.getDestination() : ((Image) node).getDestination();
        // An image within a link would be a link within a link, which is no HTML.
        boolean links = !within && Links.isPublic(target);
        if (links) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", context.encodeUrl(target));
            attributes.put("rel", "noopener noreferrer");
            context.getWriter().tag("a", context.extendAttributes(node, "a", attributes));
            within = true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
        if (links) {
            within = false;
            context.getWriter().tag("/a");
        }
    }
}
