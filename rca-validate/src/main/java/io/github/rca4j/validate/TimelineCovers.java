package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UserImpact;
import io.github.rca4j.model.text.TimeText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** TL-02: start, detection, mitigation and resolution are in the timeline, at the times that the impact gives. */
final class TimelineCovers implements DocumentRule {
    private static final String ID = "TL-02";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        Rca rca = document.rca();
        Course course = document.course();
        if (rca.timeline().entries().isEmpty() || !course.complete()) {
            return List.of();
        }
        UserImpact impact = rca.impact().userImpact();
        List<Objection> objections = new ArrayList<>();
        check(course, "start", course.started(), impact.started(), objections);
        check(course, "detection", course.detected(), impact.detected(), objections);
        check(course, "mitigation", course.mitigated(), impact.mitigated(), objections);
        check(course, "resolution", course.resolved(), impact.resolved(), objections);
        return objections;
    }

    private static void check(
            Course course,
            String point,
            Optional<Long> second,
            Optional<OffsetDateTime> stated,
            List<Objection> objections) {
        if (second.isPresent() && !course.has(second.get())) {
            String time = stated.map(TimeText::of).orElse("T+00:00");
            objections.add(Messages.at("timeline.entries", ID, point, time));
        } else if (second.isEmpty() && stated.isPresent()) {
            objections.add(Messages.at("timeline.entries", ID, point, TimeText.of(stated.get())));
        }
    }
}
