/** The command line. Each command is a class of its own. */
package io.github.rca4j.cli;
