package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** RC-01: the problem statement is not the summary again. */
final class ProblemInItsOwnWords implements Rule {
    private static final String ID = "RC-01";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        Optional<String> problem = rca.rootCause().problemStatement();
        Optional<String> summary = rca.executiveSummary().text();
        return problem.isPresent() && summary.isPresent() && Likeness.isSame(problem.get(), summary.get())
                ? List.of(Messages.at("rootCause.problemStatement", ID, "summaryAgain"))
                : List.of();
    }
}
