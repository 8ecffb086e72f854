/** RCAs as Markdown, in the template's exact form. */
package io.github.rca4j.render.markdown;
