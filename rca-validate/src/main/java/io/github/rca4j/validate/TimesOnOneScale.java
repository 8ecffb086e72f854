package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import java.time.Clock;
import java.util.List;

/** TL-04: relative and absolute times are not mixed where nothing says when the start was. */
final class TimesOnOneScale implements Rule {
    private static final String ID = "TL-04";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        List<TimelineTime> times = rca.timeline().entries().stream()
                .flatMap(entry -> entry.time().stream())
                .toList();
        boolean mixed = times.stream().anyMatch(TimelineTime.Relative.class::isInstance)
                && times.stream().anyMatch(TimesOnOneScale::isAbsolute);
        return mixed && rca.impact().userImpact().started().isEmpty()
                ? List.of(Messages.at("timeline.entries", ID, "mixed"))
                : List.of();
    }

    private static boolean isAbsolute(TimelineTime time) {
        return time instanceof TimelineTime.Clock || time instanceof TimelineTime.Timestamp;
    }
}
