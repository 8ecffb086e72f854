/** What happens besides alerts: GitHub's webhooks, a Slack export, updates on a Statuspage. */
package io.github.rca4j.draft.timeline;
