package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.model.text.TimeText;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SUM-02: durations and percentages of the summary agree with impact and timeline. */
final class SummaryAgrees implements DocumentRule {
    private static final String ID = "SUM-02";
    private static final String PATH = "executiveSummary.text";

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)|\\n\\n");
    private static final Pattern OF_USERS = Pattern.compile("(?i)\\b(users?|customers?|clients?|visitors?|people)\\b");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        Rca rca = document.rca();
        Course course = document.course();
        String summary = rca.executiveSummary().text().orElse("");
        if (summary.isEmpty()) {
            return List.of();
        }
        List<Objection> objections = new ArrayList<>();
        Map<String, Duration> spans = spans(rca.impact().userImpact(), course);
        for (StatedSpan stated : StatedSpan.in(summary)) {
            duration(stated, summary, spans, course).ifPresent(objections::add);
        }
        percentage(rca, summary).ifPresent(objections::add);
        return objections;
    }

    /** Every span of the incident, under the words for it. */
    private static Map<String, Duration> spans(UserImpact impact, Course course) {
        List<Point> points = List.of(
                new Point("start", course.started()),
                new Point("detection", course.detected()),
                new Point("mitigation", course.mitigated()),
                new Point("resolution", course.resolved()));
        Map<String, Duration> spans = new LinkedHashMap<>();
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(i);
            for (Point to : points.subList(i + 1, points.size())) {
                Course.between(from.second(), to.second())
                        .ifPresent(span -> spans.put("from " + from.name() + " to " + to.name() + " ", span));
            }
        }
        impact.duration().ifPresent(span -> spans.put("as duration ", span));
        impact.totalDuration().ifPresent(span -> spans.put("as total duration ", span));
        return spans;
    }

    private static Optional<Objection> duration(
            StatedSpan stated, String summary, Map<String, Duration> spans, Course course) {
        // A span of which a point is not known may be the one that is meant.
        if (!course.isKnown()) {
            return Optional.empty();
        }
        if (spans.values().stream().noneMatch(stated::agreesWith)) {
            return Optional.of(objection(stated, summary, "duration", given(spans)));
        }
        // That users were affected ends with the mitigation, so a span of theirs that agrees only with later ends is
        // longer.
        Optional<Duration> felt = Course.between(course.started().or(course::detected), course.mitigated());
        boolean aboutUsers = OF_USERS.matcher(sentence(summary, stated.from())).find();
        return felt.filter(span -> aboutUsers && !stated.agreesWith(span))
                .filter(span -> Course.between(course.detected(), course.mitigated())
                        .filter(stated::agreesWith)
                        .isEmpty())
                .map(span -> objection(stated, summary, "userImpact", TimeText.of(span)));
    }

    private static String given(Map<String, Duration> spans) {
        return spans.entrySet().stream()
                .map(span -> span.getKey() + TimeText.of(span.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Objection objection(StatedSpan stated, String summary, String aspect, String given) {
        Objection.Words words = Objection.Words.of(summary, stated.from(), stated.to());
        Objection objection = Messages.at(PATH, ID, aspect, stated.text(), given);
        return new Objection(PATH, aspect, objection.message(), Optional.of(words));
    }

    private static String sentence(String summary, int at) {
        int from = 0;
        for (MatchResult end : SENTENCE_END.matcher(summary).results().toList()) {
            if (end.start() >= at) {
                return summary.substring(from, end.start());
            }
            from = end.end();
        }
        return summary.substring(from);
    }

    /** Wrong if the share of users is stated, and no percentage of the summary is that one or is found elsewhere. */
    private static Optional<Objection> percentage(Rca rca, String summary) {
        Optional<BigDecimal> affected = rca.impact()
                .userImpact()
                .usersAffected()
                .extent()
                .filter(UsersAffected.Percentage.class::isInstance)
                .map(extent -> ((UsersAffected.Percentage) extent).percent());
        List<MatchResult> stated = Percentages.in(summary);
        if (affected.isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        Predicate<MatchResult> isAffected = match -> new BigDecimal(match.group(1)).compareTo(affected.get()) == 0;
        return stated.stream().anyMatch(isAffected)
                        || stated.stream().allMatch(match -> Percentages.elsewhere(rca, match.group(1)))
                ? Optional.empty()
                : Optional.of(Messages.at(
                        PATH,
                        ID,
                        "percentage",
                        stated.get(0).group(),
                        affected.get().toPlainString() + "%"));
    }

    /** A point of the course, and when it was, if that is known. */
    private record Point(String name, Optional<Long> second) {}
}
