package io.github.rca4j.validate;

import io.github.rca4j.model.AdditionalNotes;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reference;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** REF-02: related incidents are listed, or it is said that none were found. */
final class RelatedIncidentsLookedFor implements Rule {
    private static final String ID = "REF-02";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    private static final Pattern INCIDENT =
            Pattern.compile("(?i)\\b(?:(?:inc|incident|rca|pm)[-# ]?[0-9]|post-?mortem\\b)");
    private static final Pattern NONE =
            Pattern.compile("(?i)\\bnone (found|known)\\b|\\bno (related|similar|earlier|previous) incidents?\\b");

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        AdditionalNotes notes = rca.additionalNotes();
        boolean listed = !notes.relatedIncidents().isEmpty()
                || Stream.concat(rca.metadata().relatedIssues().stream(), notes.references().stream())
                        .map(Reference::label)
                        .anyMatch(label -> INCIDENT.matcher(label).find()
                                || NONE.matcher(label).find());
        boolean none = notes.text().filter(text -> NONE.matcher(text).find()).isPresent();
        return listed || none ? List.of() : List.of(Messages.at("additionalNotes.relatedIncidents", ID, "missing"));
    }
}
