/** The document by template engines: what they are given, their templates, and how each is set up. */
package io.github.rca4j.benchmarks.template;
