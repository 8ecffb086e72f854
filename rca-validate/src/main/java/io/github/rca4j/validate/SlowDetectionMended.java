package io.github.rca4j.validate;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** TEC-02: slow detection leads to a new monitor or a detecting action. */
final class SlowDetectionMended implements CourseRule {
    private static final String ID = "TEC-02";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Duration SLOW = Duration.ofMinutes(30);

    @Override
    public List<Objection> check(Rca rca, Course course) {
        Optional<Duration> span = Course.between(course.started(), course.detected());
        boolean mended =
                !rca.technicalDetails().monitoringAndMetrics().newMonitoring().isEmpty()
                        || Actions.all(rca).stream().map(Actions::kind).anyMatch(ActionKind.DETECT::equals);
        return span.filter(slow -> slow.compareTo(SLOW) > 0 && !mended)
                .map(slow -> List.of(Messages.at(
                        "technicalDetails.monitoringAndMetrics.newMonitoring", ID, "slow", TimeText.of(slow))))
                .orElse(List.of());
    }
}
