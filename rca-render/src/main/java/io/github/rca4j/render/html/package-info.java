/** RCAs as one self-contained HTML page. */
package io.github.rca4j.render.html;
