package io.github.rca4j.model.constraint;

import jakarta.validation.groups.Default;

/**
 * The group of what a document needs before its reviewers read it, on top of what holds for a draft.
 *
 * @since 0.1
 */
public interface InReview extends Default {}
