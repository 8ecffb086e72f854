/** RCAs as AsciiDoc, for documentation that is built by Asciidoctor or Antora. */
package io.github.rca4j.asciidoc;
