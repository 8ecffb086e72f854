/** The library and its peers, at the same work. */
package io.github.rca4j.benchmarks;
