/**
 * Checks an RCA and says what is missing or wrong, where, and what to do about it.
 *
 * <p>{@link io.github.rca4j.validate.RcaValidator} gives a {@link io.github.rca4j.validate.Report} of findings, graded
 * by the stage that the document has reached. {@link io.github.rca4j.validate.RuleCatalogue} holds the rules.
 */
package io.github.rca4j.validate;
