/**
 * RCAs in unit tests: {@link io.github.rca4j.test.RcaAssertions assertions} for AssertJ, and
 * {@link io.github.rca4j.test.RcaFiles files} as the parameters of a JUnit test.
 */
package io.github.rca4j.test;
