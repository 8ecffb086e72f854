/**
 * The constraints that hold between the fields of an RCA, and the groups in which all constraints are checked.
 *
 * <p>The default group holds what is wrong even in a draft, so {@code @Valid} accepts one.
 * {@link io.github.rca4j.model.constraint.InReview} adds what a document needs before others read it,
 * {@link io.github.rca4j.model.constraint.Completed} what it needs to be signed off. Any Bean Validation provider finds
 * them. A message's key begins with the id of the rule that it stands for.
 */
package io.github.rca4j.model.constraint;
