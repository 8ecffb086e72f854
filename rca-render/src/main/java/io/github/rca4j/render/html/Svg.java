package io.github.rca4j.render.html;

import io.github.rca4j.render.html.Scale.Spot;

/** Shapes and words of a figure. Heights are in pixels, widths in percent of the figure. */
final class Svg {
    private final HtmlWriter html;

    Svg(HtmlWriter html) {
        this.html = html;
    }

    void open(int height, String says) {
        // A figure of time runs from left to right in every language that the page may hold.
        html.open("svg", "width", "100%", "height", Integer.toString(height), "role", "img", "aria-label", says)
                .newLine();
    }

    void close() {
        html.close("svg").newLine();
    }

    void bar(double from, double to, int y, int height, String style) {
        html.open(
                        "rect",
                        "x",
                        Scale.percent(from),
                        "y",
                        Integer.toString(y),
                        "width",
                        Scale.percent(Math.max(0.4, to - from)),
                        "height",
                        Integer.toString(height),
                        "rx",
                        "2",
                        "class",
                        style)
                .close("rect");
    }

    void line(double x, int from, int to, String style) {
        html.open(
                        "line",
                        "x1",
                        Scale.percent(x),
                        "y1",
                        Integer.toString(from),
                        "x2",
                        Scale.percent(x),
                        "y2",
                        Integer.toString(to),
                        "class",
                        style)
                .close("line");
    }

    void dot(double x, int y, String style) {
        html.open("circle", "cx", Scale.percent(x), "cy", Integer.toString(y), "r", "5", "class", style)
                .close("circle");
    }

    void words(String words, Spot spot, int y, String style) {
        words(words, spot.x(), spot.anchor(), 0, y, style);
    }

    /** Words beside a position, some pixels off. */
    void words(String words, String x, String anchor, int off, int y, String style) {
        html.element(
                        "text",
                        words,
                        "x",
                        x,
                        "dx",
                        Integer.toString(off),
                        "y",
                        Integer.toString(y),
                        "text-anchor",
                        anchor,
                        "class",
                        style)
                .newLine();
    }
}
