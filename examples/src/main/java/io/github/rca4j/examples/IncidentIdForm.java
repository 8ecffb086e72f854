package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.model.Rca;
import io.github.rca4j.validate.Objection;
import io.github.rca4j.validate.Rule;
import io.github.rca4j.validate.RuleInfo;
import java.time.Clock;
import java.util.List;

/** The incident's id is one of the tracker's, or one of an exercise. */
public final class IncidentIdForm implements Rule {
    @Override
    public RuleInfo info() {
        return RuleInfo.of("ACME-01", "the incident id is one of the tracker's", "write it as in INC-1234 or GAME-7");
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        return rca.metadata().incidentId().stream()
                .filter(id -> !id.matches("(?:INC|GAME)-\\d+"))
                .map(id -> Objection.at("metadata.incidentId", "'" + id + "' is no id of the tracker"))
                .toList();
    }
}
// end::readme[]
