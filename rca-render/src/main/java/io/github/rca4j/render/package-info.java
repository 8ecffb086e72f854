/** Renders RCAs: the interface of a renderer, and how one is found by its format. */
package io.github.rca4j.render;
