/** A small service that takes what monitoring tools send to a webhook, and keeps drafts of RCAs in a folder. */
package io.github.rca4j.examples.webhook;
