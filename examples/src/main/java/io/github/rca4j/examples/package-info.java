/** Runnable uses of the library. Each is run by a test, and what the README shows is cut from here. */
package io.github.rca4j.examples;
