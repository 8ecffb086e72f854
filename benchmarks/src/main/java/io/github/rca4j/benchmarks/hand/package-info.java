/** Reading Markdown without the library: a parser's tree, and a walk over it that is written by hand. */
package io.github.rca4j.benchmarks.hand;
