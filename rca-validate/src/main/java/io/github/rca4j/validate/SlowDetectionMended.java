package io.github.rca4j.validate;

import io.github.rca4j.model.ActionKind;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.text.TimeText;
import java.time.Duration;
import java.util.List;

/** TEC-02: slow detection leads to a new monitor or a detecting action. */
final class SlowDetectionMended implements DocumentRule {
    private static final String ID = "TEC-02";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Duration SLOW = Duration.ofMinutes(30);

    @Override
    public List<Objection> check(Document document) {
        Course course = document.course();
        return Course.between(course.started(), course.detected())
                .filter(span -> span.compareTo(SLOW) > 0 && !isMended(document.rca()))
                .map(slow -> List.of(Messages.at(
                        "technicalDetails.monitoringAndMetrics.newMonitoring", ID, "slow", TimeText.of(slow))))
                .orElse(List.of());
    }

    private static boolean isMended(Rca rca) {
        return !rca.technicalDetails().monitoringAndMetrics().newMonitoring().isEmpty()
                || Actions.all(rca).stream().map(Actions::kind).anyMatch(ActionKind.DETECT::equals);
    }
}
