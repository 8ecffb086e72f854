/** The first result after the start of a JVM, and what memory a large document takes: whole processes. */
package io.github.rca4j.benchmarks.start;
