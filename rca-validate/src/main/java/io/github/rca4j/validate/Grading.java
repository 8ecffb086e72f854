package io.github.rca4j.validate;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import java.util.Objects;

/**
 * How much the breach of a rule weighs at each stage of a document.
 *
 * @param draft in a draft
 * @param inReview in review
 * @param completed in a completed document
 * @since 0.1
 */
public record Grading(Level draft, Level inReview, Level completed) {
    /** What a draft may lack and a completed document may not. */
    public static final Grading BY_STAGE = new Grading(Level.NOTE, Level.WARNING, Level.ERROR);

    /** A contradiction, which no stage excuses. */
    public static final Grading ALWAYS = new Grading(Level.ERROR, Level.ERROR, Level.ERROR);

    /** A rule that judges wording or guesses may be wrong, so it never stops anybody. */
    public static final Grading OF_WORDING = new Grading(Level.NOTE, Level.WARNING, Level.WARNING);

    /** To be looked at, at every stage. */
    public static final Grading WARNING = new Grading(Level.WARNING, Level.WARNING, Level.WARNING);

    /** Good to know, at every stage. */
    public static final Grading NOTE = new Grading(Level.NOTE, Level.NOTE, Level.NOTE);

    /** Refuses what is null. */
    public Grading {
        Objects.requireNonNull(draft, "draft");
        Objects.requireNonNull(inReview, "inReview");
        Objects.requireNonNull(completed, "completed");
    }

    /**
     * {@return the level at a stage}
     *
     * @param stage the stage
     */
    public Level at(RcaStatus stage) {
        return switch (stage) {
            case DRAFT -> draft;
            case IN_REVIEW -> inReview;
            case COMPLETED -> completed;
        };
    }
}
