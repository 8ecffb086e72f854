package io.github.rca4j.validate;

import static io.github.rca4j.validate.Grading.ALWAYS;
import static io.github.rca4j.validate.Grading.BY_STAGE;
import static io.github.rca4j.validate.Grading.NOTE;
import static io.github.rca4j.validate.Grading.OF_WORDING;
import static io.github.rca4j.validate.Grading.WARNING;
import static io.github.rca4j.validate.RuleGroup.COMPLETENESS;
import static io.github.rca4j.validate.RuleGroup.CONSISTENCY;
import static io.github.rca4j.validate.RuleGroup.LANGUAGE;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules that an RCA is checked by.
 *
 * <p>A rule that judges wording or guesses never exceeds a warning, since it may be wrong. That something is absent is a
 * fact: it is a note in a draft, a warning in review and an error in a completed document, whatever the rule's own
 * grading. Its aspect is then {@code absent}.
 *
 * @since 0.1
 */
public final class RuleCatalogue {
    private static final String ABSENT = "absent";

    private static final List<RuleInfo> RULES = List.of(
            rule("META-01", COMPLETENESS, BY_STAGE),
            rule("META-02", COMPLETENESS, BY_STAGE),
            rule("META-03", CONSISTENCY, BY_STAGE),
            rule("META-04", COMPLETENESS, BY_STAGE),
            rule("SUM-01", LANGUAGE, OF_WORDING),
            rule("SUM-02", CONSISTENCY, BY_STAGE),
            rule("IMP-01", COMPLETENESS, BY_STAGE),
            rule("IMP-02", CONSISTENCY, ALWAYS),
            rule("IMP-03", CONSISTENCY, BY_STAGE),
            rule("IMP-04", COMPLETENESS, BY_STAGE),
            rule("IMP-05", CONSISTENCY, BY_STAGE),
            rule("IMP-06", CONSISTENCY, BY_STAGE),
            rule("TL-01", CONSISTENCY, ALWAYS),
            rule("TL-02", COMPLETENESS, BY_STAGE),
            rule("TL-03", COMPLETENESS, BY_STAGE),
            rule("TL-04", COMPLETENESS, BY_STAGE),
            rule("TL-05", COMPLETENESS, OF_WORDING),
            rule("TL-06", COMPLETENESS, NOTE),
            rule("TL-07", LANGUAGE, OF_WORDING),
            rule("TL-08", CONSISTENCY, OF_WORDING),
            rule("RC-01", COMPLETENESS, BY_STAGE),
            rule("RC-02", COMPLETENESS, BY_STAGE),
            rule("RC-03", COMPLETENESS, OF_WORDING),
            rule("RC-04", LANGUAGE, OF_WORDING),
            rule("RC-05", LANGUAGE, OF_WORDING),
            rule("RC-06", COMPLETENESS, BY_STAGE),
            rule("CF-01", COMPLETENESS, BY_STAGE),
            rule("CF-02", COMPLETENESS, BY_STAGE),
            rule("ACT-01", COMPLETENESS, BY_STAGE),
            rule("ACT-02", LANGUAGE, OF_WORDING),
            rule("ACT-03", CONSISTENCY, BY_STAGE),
            rule("ACT-04", CONSISTENCY, BY_STAGE),
            rule("ACT-05", COMPLETENESS, BY_STAGE),
            rule("ACT-06", COMPLETENESS, BY_STAGE),
            rule("ACT-07", CONSISTENCY, BY_STAGE),
            rule("ACT-08", COMPLETENESS, BY_STAGE),
            rule("ACT-09", COMPLETENESS, NOTE),
            rule("ACT-10", LANGUAGE, OF_WORDING),
            rule("TEC-01", CONSISTENCY, BY_STAGE),
            rule("TEC-02", COMPLETENESS, BY_STAGE),
            rule("LES-01", COMPLETENESS, BY_STAGE),
            rule("LES-02", COMPLETENESS, NOTE),
            rule("REV-01", CONSISTENCY, ALWAYS),
            rule("REF-01", CONSISTENCY, BY_STAGE),
            rule("REF-02", COMPLETENESS, NOTE),
            rule("FUP-01", CONSISTENCY, BY_STAGE),
            rule("LANG-01", LANGUAGE, OF_WORDING),
            rule("LANG-02", LANGUAGE, OF_WORDING),
            rule("LANG-03", LANGUAGE, OF_WORDING),
            rule("LANG-04", LANGUAGE, NOTE),
            rule("SEC-01", LANGUAGE, ALWAYS),
            rule("OFF-01", COMPLETENESS, WARNING));

    /** What weighs other than the rest of its rule. */
    private static final Map<String, Grading> ASPECTS = Map.ofEntries(
            // Which span a sentence speaks of is a guess.
            entry("SUM-02.userImpact", OF_WORDING),
            entry("RC-06.contradicted", OF_WORDING),
            // The template has no field in which an action says what it is for.
            entry("ACT-05.addresses", NOTE),
            entry("ACT-05.addressed", NOTE),
            // Nor one for its kind, which is then guessed by its words.
            entry("ACT-06.seemsToDetect", OF_WORDING),
            // What decides the box only judges wording.
            entry("REV-01.doubted", WARNING),
            // An address is no key.
            entry("SEC-01.address", WARNING));

    private static final Map<String, RuleInfo> BY_ID =
            RULES.stream().collect(Collectors.toUnmodifiableMap(RuleInfo::id, Function.identity()));

    private RuleCatalogue() {}

    private static RuleInfo rule(String id, RuleGroup group, Grading grading) {
        return new RuleInfo(
                id,
                group,
                Messages.of(id + ".title"),
                Messages.of(id + ".rationale"),
                Messages.of(id + ".source"),
                Messages.of(id + ".hint"),
                grading);
    }

    /** {@return the rules, in the order of the document that they check} */
    public static List<RuleInfo> rules() {
        return RULES;
    }

    /**
     * {@return a rule}
     *
     * @param id its id, such as {@code META-01}
     * @throws IllegalArgumentException if there is no such rule
     */
    public static RuleInfo rule(String id) {
        RuleInfo rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("there is no rule '" + id + "'; there are: "
                    + RULES.stream().map(RuleInfo::id).collect(Collectors.joining(", ")));
        }
        return rule;
    }

    /** {@return how much an aspect weighs, where that is other than its rule} */
    static Optional<Grading> grading(RuleInfo rule, String aspect) {
        return aspect.equals(ABSENT)
                ? Optional.of(BY_STAGE)
                : Optional.ofNullable(ASPECTS.get(rule.id() + "." + aspect));
    }

    /** {@return the aspects that weigh other than the rest of their rules, as in {@code SUM-02.userImpact}} */
    static Map<String, Grading> aspects() {
        return ASPECTS;
    }
}
