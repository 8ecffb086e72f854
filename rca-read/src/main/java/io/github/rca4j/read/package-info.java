/** Reads RCAs from text: the value, where everything stands, and what could not be understood. */
package io.github.rca4j.read;
