/** Arbitrary analyses and hostile strings for the tests of the other modules. Not published. */
package io.github.rca4j.testsupport;
