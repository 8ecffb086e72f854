package io.github.rca4j.benchmarks.template;

import io.github.rca4j.benchmarks.Wording;
import io.github.rca4j.model.UserImpact;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The incident's course, to scale: spans above an axis, points below it, each on a line of its own. */
public record CourseFigure(int height, String says, List<Span> spans, int axisTop, int axis, List<Point> points) {
    /** A span between two points. */
    public record Span(String caption, String length, String style, String x, String width, int textTop, int top) {}

    /** A point. */
    public record Point(String words, String style, String x, String anchor, int ruleEnd, int textTop) {}

    static CourseFigure of(UserImpact of) {
        OffsetDateTime detected = of.detected().get();
        OffsetDateTime mitigated = of.mitigated().get();
        OffsetDateTime resolved = of.resolved().get();
        List<Span> spans = List.of(
                span("Time to mitigate", "mitigated", detected, mitigated, resolved, 0),
                span("Time to resolve", "resolved", detected, resolved, resolved, 30));
        int top = spans.size() * 30 + 6;
        List<Point> points = new ArrayList<>(3);
        points.add(point("Detected", "detected", detected, detected, resolved, top + 26 + 36));
        points.add(point("Mitigated", "mitigated", mitigated, detected, resolved, top + 26 + 18));
        points.add(point("Resolved", "resolved", resolved, detected, resolved, top + 26));
        String says = "The incident's course, to scale: Detected " + Wording.moment(detected) + ", Mitigated "
                + Wording.moment(mitigated) + ", Resolved " + Wording.moment(resolved);
        return new CourseFigure(top + 14 + points.size() * 18, says, spans, top + 4, top + 5, points);
    }

    private static Span span(
            String caption, String style, OffsetDateTime from, OffsetDateTime to, OffsetDateTime end, int top) {
        double width = Percent.at(to.toEpochSecond(), from.toEpochSecond(), end.toEpochSecond()) - 1;
        String length = Wording.span(Duration.between(from, to));
        return new Span(caption, length, style, Percent.of(1), Percent.of(width), top + 14, top + 19);
    }

    private static Point point(
            String label, String style, OffsetDateTime time, OffsetDateTime from, OffsetDateTime to, int textTop) {
        double x = Percent.at(time.toEpochSecond(), from.toEpochSecond(), to.toEpochSecond());
        String words = label + " " + time.toLocalTime() + " UTC";
        return new Point(words, style, Percent.of(x), x > 50 ? "end" : "start", textTop - 12, textTop);
    }
}
