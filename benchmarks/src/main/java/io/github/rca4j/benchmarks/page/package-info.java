/** What was measured, as a page. */
package io.github.rca4j.benchmarks.page;
