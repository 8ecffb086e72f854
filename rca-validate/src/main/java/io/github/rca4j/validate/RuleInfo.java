package io.github.rca4j.validate;

import java.util.Objects;

/**
 * What there is to know of a rule before it is checked.
 *
 * @param id its id, such as {@code META-01}; never changes, and is never used again for another rule
 * @param group what kind of thing it looks at
 * @param title what holds where it is kept, in a few words
 * @param rationale why that matters
 * @param source what it rests on, such as a guide; "" where it needs none
 * @param hint what to do where it does not hold
 * @param grading how much its breach weighs at each stage, unless a {@link Profile} says otherwise
 * @since 0.1
 */
public record RuleInfo(
        String id, RuleGroup group, String title, String rationale, String source, String hint, Grading grading) {
    /** Refuses what is null. */
    public RuleInfo {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hint, "hint");
        Objects.requireNonNull(grading, "grading");
    }

    /**
     * {@return a rule of a house's own about what its documents should say: a note in a draft, a warning in review and an
     * error in a completed document}
     *
     * @param id its id, such as {@code ACME-01}
     * @param title what holds where it is kept
     * @param hint what to do where it does not hold
     */
    public static RuleInfo of(String id, String title, String hint) {
        return new RuleInfo(id, RuleGroup.COMPLETENESS, title, "", "", hint, Grading.BY_STAGE);
    }
}
