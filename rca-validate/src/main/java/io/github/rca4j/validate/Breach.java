package io.github.rca4j.validate;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.SourceMap;
import java.util.Comparator;
import java.util.Optional;

/**
 * An objection that counts: its rule, how much it weighs, and where in the document it belongs.
 *
 * @param rule whose objection it is
 * @param objection what was said
 * @param grading how much it weighs
 * @param place where
 */
record Breach(RuleInfo rule, Objection objection, Grading grading, Place place) {
    static final Comparator<Breach> IN_DOCUMENT_ORDER = Comparator.comparing(Breach::place, Place.IN_DOCUMENT_ORDER)
            .thenComparing(breach ->
                    breach.objection.words().map(Objection.Words::from).orElse(-1))
            .thenComparing(breach -> breach.rule.id())
            .thenComparing(breach -> breach.objection.message());

    /** {@return whether it is what another one, of the same place, has said already} */
    boolean repeats(Breach other) {
        if (objection.words().isEmpty() || other.objection.words().isEmpty()) {
            // That something is missing is said where a placeholder stands for it.
            return rule.id().equals(InstructionLeft.ID)
                    && other.objection.words().isEmpty();
        }
        return objection.words().get().overlaps(other.objection.words().get());
    }

    /** {@return whether it speaks against a completed document, more than a note does} */
    boolean counts() {
        return grading.at(RcaStatus.COMPLETED) != Level.NOTE;
    }

    Finding finding(RcaStatus stage, SourceMap places) {
        String path = place.path();
        // A line of a text is a line of its source; which column it begins in is known of the first only.
        int lines = objection.words().map(Objection.Words::lines).orElse(0);
        Optional<Position> position = lines > 0 && places.positions().containsKey(path)
                ? Optional.of(new Position(places.positions().get(path).line() + lines, 1))
                : places.nearest(path);
        return new Finding(
                rule.id(),
                grading.at(stage),
                path,
                place.say(objection.message()),
                Optional.of(Messages.hint(rule, objection.aspect())),
                position);
    }
}
