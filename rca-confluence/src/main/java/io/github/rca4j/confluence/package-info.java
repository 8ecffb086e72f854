/** RCAs as pages of Confluence, in its storage format. */
package io.github.rca4j.confluence;
