/** The document as a team would hold it without the library. */
package io.github.rca4j.benchmarks.plain;
