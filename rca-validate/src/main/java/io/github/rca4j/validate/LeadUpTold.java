package io.github.rca4j.validate;

import java.util.List;

/** TL-03: the timeline has an event from before the start, where the start is known. */
final class LeadUpTold implements DocumentRule {
    private static final String ID = "TL-03";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        Course course = document.course();
        boolean untold = course.started()
                .filter(started -> course.complete() && !course.moments().isEmpty())
                .filter(started -> course.moments().stream().noneMatch(moment -> moment.from() < started))
                .isPresent();
        return untold ? List.of(Messages.at("timeline.entries", ID, "leadUp")) : List.of();
    }
}
