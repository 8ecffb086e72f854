package io.github.rca4j.model.constraint;

/**
 * The group of what a document needs to be completed, on top of what it needs for its review.
 *
 * @since 0.1
 */
public interface Completed extends InReview {}
