/**
 * RCAs with one defect each, to test rules with.
 *
 * <p>{@link io.github.rca4j.test.mutant.ValidRca} breaks no rule; {@link io.github.rca4j.test.mutant.Mutants} makes of it, or
 * of an RCA of your own, documents that break one rule each.
 */
package io.github.rca4j.test.mutant;
