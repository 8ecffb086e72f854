package io.github.rca4j.test.mutant;

import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Valid RCAs with one defect each, at least one for every rule of the catalogue: what kills a rule, and no other. The
 * mutants of REV-01 alone break two: a box is ticked, and the rule that decides it is broken.
 *
 * <pre>{@code
 * for (Mutant mutant : Mutants.of(ValidRca.create())) {
 *     assertThat(ourValidator.validate(mutant.rca()).findings())
 *             .extracting(Finding::rule)
 *             .contains(mutant.rule());
 * }
 * }</pre>
 *
 * <p>They are made from an RCA that breaks no rule, such as {@link ValidRca#create()}; from another one a mutant is as alone
 * as its defect is there. A defect that it has no place for, such as a wrong tick where it has no action, is left out.
 *
 * @since 0.1
 */
public final class Mutants {
    private final Rca valid;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Rca valid) {
        this.valid = valid;
    }

    /**
     * {@return the mutants of an RCA, in the order of the document; the stage at which they break their rules is
     * {@link io.github.rca4j.model.RcaStatus#COMPLETED}}
     *
     * @param valid an RCA that breaks no rule
     */
    public static List<Mutant> of(Rca valid) {
        Mutants mutants = new Mutants(valid);
        MetadataMutants.add(mutants);
        ImpactMutants.add(mutants);
        TimelineMutants.add(mutants);
        CauseMutants.add(mutants);
        ActionMutants.add(mutants);
        ReviewMutants.add(mutants);
        TextMutants.add(mutants);
        return List.copyOf(mutants.mutants);
    }

    Rca valid() {
        return valid;
    }

    /** Adds one, if the document has a place for its defect. */
    void add(String rule, String defect, String path, UnaryOperator<Rca> edit) {
        Rca mutant;
        try {
            mutant = edit.apply(valid);
        } catch (IndexOutOfBoundsException e) {
            return;
        }
        if (!mutant.equals(valid)) {
            mutants.add(new Mutant(rule, defect, path, mutant));
        }
    }
}
