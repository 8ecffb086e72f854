package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import java.util.Optional;

/**
 * Where the value of a field came from, when a program wrote it. Beyond the template; renderers keep it out of sight.
 *
 * @param path the field's property path, such as {@code impact.userImpact.detected}
 * @param source what the value was taken from, one line, such as {@code alertmanager}
 * @param alert which alert, by its fingerprint or name, one line
 * @param pointer where in the payload, as a JSON pointer (RFC 6901), one line
 * @since 0.1
 */
public record Provenance(String path, String source, Optional<String> alert, Optional<String> pointer) {
    static final Provenance NOTHING = new Provenance("", "", Optional.empty(), Optional.empty());

    /** Brings every component to its normal form. */
    public Provenance {
        path = path == null ? "" : NormalForm.line(path);
        source = source == null ? "" : NormalForm.line(source);
        alert = NormalForm.line(alert);
        pointer = NormalForm.line(pointer);
    }
}
