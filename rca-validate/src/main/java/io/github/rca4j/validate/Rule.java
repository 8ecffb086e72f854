package io.github.rca4j.validate;

/**
 * Something that holds for a good RCA and can be checked.
 *
 * @param id its id, such as {@code META-01}; never changes
 * @param title what holds, in a few words
 * @param hint what to do where it does not
 * @param grading how much its breach weighs; for what is absent see {@link RuleCatalogue}
 */
public record Rule(String id, String title, String hint, Grading grading) {}
