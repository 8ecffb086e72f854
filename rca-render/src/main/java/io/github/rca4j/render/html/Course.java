package io.github.rca4j.render.html;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.text.TimeText;
import io.github.rca4j.render.html.Scale.Spot;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The incident's course: when it began, was noticed, mitigated and resolved, as far as the document says, and the spans
 * between.
 */
record Course(List<Point> points, List<Span> spans) {
    private static final String TIMES = "impact.userImpact.";

    /**
     * A point of the course.
     *
     * @param label what the outline calls it
     * @param time when it was
     * @param style its name in the style sheet
     */
    record Point(String label, OffsetDateTime time, String style) {}

    /**
     * A span of the course.
     *
     * @param caption what it is called
     * @param length how long it took
     * @param from where it begins
     * @param style its name in the style sheet
     */
    record Span(String caption, Duration length, OffsetDateTime from, String style) {
        String words() {
            return caption + ": " + TimeText.of(length);
        }
    }

    static Course of(Rca rca, Survey survey) {
        UserImpact impact = rca.impact().userImpact();
        List<Point> points = new ArrayList<>();
        point(survey, "started", impact.started(), points);
        point(survey, "detected", impact.detected(), points);
        point(survey, "mitigated", impact.mitigated(), points);
        point(survey, "resolved", impact.resolved(), points);
        points.sort(Comparator.comparingLong(point -> point.time().toEpochSecond()));
        List<Span> spans = new ArrayList<>();
        span(Captions.TIME_TO_DETECT, impact.timeToDetect(), impact.started(), "detected", spans);
        span(Captions.TIME_TO_MITIGATE, impact.timeToMitigate(), impact.detected(), "mitigated", spans);
        span(Captions.TIME_TO_RESOLVE, impact.timeToResolve(), impact.detected(), "resolved", spans);
        return new Course(points, spans);
    }

    private static void point(Survey survey, String name, Optional<OffsetDateTime> time, List<Point> points) {
        Optional<String> label = survey.field(TIMES + name).map(Field::label);
        time.ifPresent(t -> label.ifPresent(l -> points.add(new Point(l, t, name))));
    }

    /** A span that ends before it begins is a mistake, of which the figure makes nothing. */
    private static void span(
            String caption, Optional<Duration> length, Optional<OffsetDateTime> from, String style, List<Span> spans) {
        length.filter(l -> !l.isNegative())
                .ifPresent(l -> from.ifPresent(f -> spans.add(new Span(caption, l, f, style))));
    }

    /** Draws it, if there is something to see: at least two points, not all at one time. */
    void draw(HtmlWriter html) {
        if (points.size() < 2) {
            return;
        }
        Scale scale = new Scale(
                points.get(0).time().toEpochSecond(),
                points.get(points.size() - 1).time().toEpochSecond());
        if (scale.from() == scale.to()) {
            return;
        }
        List<String> words = words();
        // From the last to the first, so that no line goes down through words that stand to the right of theirs.
        Lanes lanes = new Lanes();
        int[] laneOf = new int[points.size()];
        for (int i = points.size() - 1; i >= 0; i--) {
            laneOf[i] = lanes.put(spot(i, words, scale));
        }
        int top = spans.size() * 30 + 6;
        html.open("figure", "class", "course");
        Svg svg = new Svg(html);
        svg.open(
                top + 14 + lanes.count() * 18,
                Captions.course(points.stream()
                        .map(p -> p.label() + " " + TimeText.of(p.time()))
                        .collect(Collectors.joining(", "))));
        for (int i = 0; i < spans.size(); i++) {
            span(spans.get(i), i * 30, scale, svg);
        }
        svg.bar(scale.at(scale.from()), scale.at(scale.to()), top + 4, 2, "axis");
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            int y = top + 26 + laneOf[i] * 18;
            double x = scale.at(point.time().toEpochSecond());
            svg.line(x, top + 5, y - 12, "rule");
            svg.dot(x, top + 5, point.style());
            svg.words(words.get(i), spot(i, words, scale), y, "");
        }
        svg.close();
        html.close("figure").newLine();
    }

    private static void span(Span span, int y, Scale scale, Svg svg) {
        double from = scale.at(span.from().toEpochSecond());
        double to = scale.at(span.from().toEpochSecond() + span.length().toSeconds());
        svg.words(span.words(), Spot.of(from, span.words().length()), y + 14, "");
        svg.bar(from, to, y + 19, 8, span.style());
    }

    private Spot spot(int point, List<String> words, Scale scale) {
        long time = points.get(point).time().toEpochSecond();
        return Spot.of(scale.at(time), words.get(point).length());
    }

    /** What is said of each point. The day is said only where it is not the same for all. */
    private List<String> words() {
        boolean oneDay =
                points.stream().map(p -> p.time().toLocalDate()).distinct().count() == 1;
        boolean oneZone =
                points.stream().map(p -> p.time().getOffset()).distinct().count() == 1;
        return points.stream()
                .map(p -> p.label() + " " + (oneDay && oneZone ? clock(p.time()) : TimeText.of(p.time())))
                .toList();
    }

    private static String clock(OffsetDateTime time) {
        return TimeText.of(time.toLocalTime()) + " " + TimeText.of(time.getOffset());
    }
}
