/** What the monitoring tools send: a format for each of them, and one for tools of the house. */
package io.github.rca4j.draft.format;
