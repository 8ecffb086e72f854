/** RCAs as JSON: written, read back without loss, and described by a JSON Schema. */
package io.github.rca4j.render.json;
