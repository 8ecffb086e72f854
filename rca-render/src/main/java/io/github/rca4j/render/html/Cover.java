package io.github.rca4j.render.html;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Severity;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.outline.Field;
import io.github.rca4j.model.outline.Text;
import io.github.rca4j.model.text.TimeText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What matters, at the top of the page. Labels and texts are the outline's; spans are computed. */
final class Cover {
    private static final String SEVERITY = "metadata.severity";
    private static final String STATUS = "metadata.status";
    private static final String DURATION = "impact.userImpact.duration";
    private static final String TOTAL_DURATION = "impact.userImpact.totalDuration";
    private static final List<String> FACTS =
            List.of("metadata.owner", "metadata.incidentDate", "impact.userImpact.usersAffected");

    /** How bad a severity is, is known of the template's alone. */
    private static final Map<String, String> SEVERITIES = Map.of(
            Severity.SEV1.level(), "sev1",
            Severity.SEV2.level(), "sev2",
            Severity.SEV3.level(), "sev3");

    private final Rca rca;
    private final Survey survey;
    private final HtmlWriter html;

    Cover(Rca rca, Survey survey, HtmlWriter html) {
        this.rca = rca;
        this.survey = survey;
        this.html = html;
    }

    /** The severity, the status, and what is known in a word or two. */
    void facts(Course course) {
        Optional<Text> severity = text(SEVERITY);
        Optional<Text> status = text(STATUS);
        if (severity.isPresent() || status.isPresent()) {
            html.open("p", "class", "badges");
            severity.ifPresent(text -> badge(
                    text,
                    rca.metadata()
                            .severity()
                            .map(s -> SEVERITIES.getOrDefault(s.level(), ""))
                            .orElse("")));
            status.ifPresent(text -> badge(
                    text,
                    rca.metadata()
                            .status()
                            .map(RcaStatus::name)
                            .orElse("")
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-')));
            html.close("p").newLine();
        }
        List<Field> known = FACTS.stream().flatMap(path -> field(path).stream()).toList();
        Optional<Field> duration = field(TOTAL_DURATION).or(() -> field(DURATION));
        Optional<String> computed = duration.isPresent()
                ? Optional.empty()
                : userImpact()
                        .computedTotalDuration()
                        .filter(d -> !d.isNegative())
                        .map(TimeText::of);
        if (known.isEmpty()
                && duration.isEmpty()
                && computed.isEmpty()
                && course.spans().isEmpty()) {
            return;
        }
        html.open("dl", "class", "facts").newLine();
        duration.ifPresent(this::fact);
        computed.ifPresent(span -> fact(Captions.DURATION, span));
        known.forEach(this::fact);
        course.spans().forEach(span -> fact(span.caption(), TimeText.of(span.length())));
        html.close("dl").newLine();
    }

    private UserImpact userImpact() {
        return rca.impact().userImpact();
    }

    private Optional<Field> field(String path) {
        return survey.field(path)
                .filter(field ->
                        field.value().filter(v -> v.kind() != Text.Kind.BLANK).isPresent());
    }

    private Optional<Text> text(String path) {
        return field(path).flatMap(Field::value);
    }

    private void badge(Text text, String style) {
        html.open("span", "class", style.isEmpty() ? "badge" : "badge " + style, "dir", "auto")
                .line(text)
                .close("span")
                .text(" ");
    }

    private void fact(Field field) {
        html.open("div").element("dt", field.label()).open("dd", "dir", "auto");
        field.value().ifPresent(html::line);
        html.close("dd").close("div").newLine();
    }

    private void fact(String caption, String value) {
        html.open("div")
                .element("dt", caption)
                .element("dd", value)
                .close("div")
                .newLine();
    }
}
