package io.github.rca4j.render.html;

import io.github.rca4j.model.text.Links;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Makes links of what a page may link to, and of images; of everything else it shows the words and the target. */
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
        String title = node instanceof Link link ? link.getTitle() : ((Image) node).getTitle();
        String address = context.encodeUrl(target);
        // An image within a link would be a link within a link, which is no HTML.
        if (!within && Links.isPublic(target) && isWellFormed(address)) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("href", address);
            attributes.put("rel", "noopener noreferrer");
            if (title != null) {
                attributes.put("title", title);
            }
            context.getWriter().tag("a", context.extendAttributes(node, "a", attributes));
            within = true;
            words(node);
            within = false;
            context.getWriter().tag("/a");
        } else {
            words(node);
            boolean says = node.getFirstChild() instanceof Text text
                    && text.getLiteral().equals(target);
            if (!target.isBlank() && !says) {
                context.getWriter().text(" (" + target + ")");
            }
        }
    }

    private void words(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    private static boolean isWellFormed(String target) {
        try {
            return new URI(target).toString().equals(target);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
