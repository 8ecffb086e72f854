package io.github.rca4j.render;

import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * Finds renderers, the built-in ones and those of other jars alike.
 *
 * @since 0.1
 */
public final class RcaRenderers {
    private RcaRenderers() {}

    /**
     * {@return the renderer of a format}
     *
     * <pre>{@code
     * String page = RcaRenderers.forFormat("html").render(rca);
     * }</pre>
     *
     * @param format such as {@code markdown}, {@code json} or {@code html}
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static RcaRenderer forFormat(String format) {
        TreeMap<String, RcaRenderer> found = new TreeMap<>();
        // An application may have loaded its own renderers elsewhere; the built-in ones are there on every thread.
        ServiceLoader.load(RcaRenderer.class).forEach(renderer -> found.putIfAbsent(renderer.format(), renderer));
        ServiceLoader.load(RcaRenderer.class, RcaRenderers.class.getClassLoader())
                .forEach(renderer -> found.putIfAbsent(renderer.format(), renderer));
        RcaRenderer renderer = found.get(format);
        if (renderer == null) {
            throw new IllegalArgumentException("no renderer for format '" + format + "'; there are: "
                    + (found.isEmpty() ? "none" : String.join(", ", found.keySet())));
        }
        return renderer;
    }
}
