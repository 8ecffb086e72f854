package io.github.rca4j.validate;

import static java.util.Map.entry;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.ReviewCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The template's "RCA Review Checklist", computed: whether the rules bear each box out, and what speaks against it. It
 * ticks nothing; that is for the people who review.
 *
 * <pre>{@code
 * ReviewChecklist.assess(rca).items().forEach(item ->
 *         System.out.println((item.borneOut() ? "+ " : "- ") + item.check().label()));
 * }</pre>
 *
 * @param items the eight boxes, in the template's order
 * @since 0.1
 */
public record ReviewChecklist(List<Item> items) {
    private static final Map<ReviewCheck, Set<String>> RULES = Map.ofEntries(
            entry(ReviewCheck.ROOT_CAUSE_IDENTIFIED, Set.of("RC-01", "RC-02", "RC-03", "RC-04", "RC-05")),
            entry(
                    ReviewCheck.TIMELINE_ACCURATE,
                    Set.of("TL-01", "TL-02", "TL-03", "TL-04", "TL-05", "TL-06", "IMP-02", "IMP-03")),
            entry(ReviewCheck.FACTORS_DOCUMENTED, Set.of("CF-01", "CF-02")),
            entry(ReviewCheck.ACTIONS_SPECIFIC, Set.of("ACT-02", "ACT-10")),
            entry(ReviewCheck.ACTIONS_OWNED, Set.of("ACT-01", "ACT-03")),
            entry(ReviewCheck.DETAILS_ACCURATE, Set.of("TEC-01")),
            entry(ReviewCheck.LESSONS_CAPTURED, Set.of("LES-01")),
            entry(ReviewCheck.NO_BLAME, Set.of("LANG-01", "LANG-02")));

    /** Copies the list. */
    public ReviewChecklist {
        items = List.copyOf(items);
    }

    /**
     * {@return the checklist of an RCA, by the rules of the {@linkplain Profile#TEMPLATE template} for a completed
     * document}
     *
     * @param rca the RCA
     */
    public static ReviewChecklist assess(Rca rca) {
        return assess(rca, RcaValidator.builder().stage(RcaStatus.COMPLETED).build());
    }

    /**
     * {@return the checklist of an RCA, by the rules of a house}
     *
     * @param rca the RCA
     * @param validator what checks it; a box is borne out as far as the validator's stage asks
     */
    public static ReviewChecklist assess(Rca rca, RcaValidator validator) {
        List<Finding> findings = validator.validate(rca).atLeast(Level.WARNING);
        return new ReviewChecklist(Arrays.stream(ReviewCheck.values())
                .map(check -> new Item(
                        check,
                        rca.reviewAndSignOff().checks().contains(check),
                        findings.stream()
                                .filter(finding -> rules(check).contains(finding.rule()))
                                .toList()))
                .toList());
    }

    /** {@return the ids of the rules that decide a box} */
    static Set<String> rules(ReviewCheck check) {
        return RULES.getOrDefault(check, Set.of());
    }

    /**
     * A box.
     *
     * @param check which one
     * @param ticked whether the document ticks it
     * @param against what speaks against it; a note does not
     */
    public record Item(ReviewCheck check, boolean ticked, List<Finding> against) {
        /** Copies the list. */
        public Item {
            against = List.copyOf(against);
        }

        /** {@return whether nothing speaks against it} */
        public boolean borneOut() {
            return against.isEmpty();
        }
    }
}
