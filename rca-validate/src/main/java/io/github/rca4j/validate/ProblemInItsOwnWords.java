package io.github.rca4j.validate;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** RC-01: the problem statement is not the summary again. */
final class ProblemInItsOwnWords implements DocumentRule {
    private static final String ID = "RC-01";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Document document) {
        Optional<Set<String>> problem =
                document.rca().rootCause().problemStatement().map(Likeness::words);
        Optional<Set<String>> summary = document.summary().map(Text::stems);
        return problem.isPresent() && summary.isPresent() && Likeness.isSame(problem.get(), summary.get())
                ? List.of(Messages.at("rootCause.problemStatement", ID, "summaryAgain"))
                : List.of();
    }
}
