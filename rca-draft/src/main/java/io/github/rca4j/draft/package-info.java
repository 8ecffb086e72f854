/**
 * From what a monitoring tool sent to a draft of an RCA.
 *
 * <pre>{@code
 * Payload payload = Payload.parse(json);
 * List<Alert> alerts = AlertFormats.read(payload);
 * Rca draft = RcaDraft.of(alerts).toRca();
 * }</pre>
 *
 * <p>A {@link io.github.rca4j.draft.Payload} is JSON within limits; an {@link io.github.rca4j.draft.AlertFormat} makes
 * {@link io.github.rca4j.draft.Alert}s of it, a {@link io.github.rca4j.draft.TimelineSource} further rows of the
 * timeline; {@link io.github.rca4j.draft.RcaDraft} makes the draft of one incident, {@link
 * io.github.rca4j.draft.IncidentDrafts} those of several, and {@link io.github.rca4j.draft.Drafts} brings a new draft
 * into a document that people have edited. Everything that
 * comes from outside is untrusted: an alert holds it as it was sent, the draft holds it escaped.
 */
@RcaStyle
package io.github.rca4j.draft;
