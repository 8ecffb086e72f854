package io.github.rca4j.validate;

import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** TL-05: no hour passes between detection and mitigation of which the timeline says nothing. */
final class NoLongSilence implements DocumentRule {
    private static final String ID = "TL-05";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Duration LONGEST = Duration.ofHours(1);

    @Override
    public List<Objection> check(Document document) {
        Course course = document.course();
        if (course.detected().isEmpty() || course.mitigated().isEmpty()) {
            return List.of();
        }
        long detected = course.detected().get();
        long mitigated = course.mitigated().get();
        List<Objection> objections = new ArrayList<>();
        long last = detected;
        for (Course.Moment moment : course.moments()) {
            if (moment.from() > detected && moment.from() <= mitigated) {
                Duration silence = Duration.ofSeconds(moment.from() - last);
                if (silence.compareTo(LONGEST) > 0) {
                    objections.add(Messages.at(
                            "timeline.entries[" + moment.index() + "]", ID, "silence", TimeText.of(silence)));
                }
            }
            last = Math.max(last, moment.to());
        }
        return objections;
    }
}
