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
 * {@link io.github.rca4j.draft.Alert}s of it; {@link io.github.rca4j.draft.RcaDraft} makes the draft. Everything that
 * comes from outside is untrusted: an alert holds it as it was sent, the draft holds it escaped.
 */
@RcaStyle
package io.github.rca4j.draft;
