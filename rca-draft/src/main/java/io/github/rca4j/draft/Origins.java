package io.github.rca4j.draft;

import io.github.rca4j.model.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes, while a draft is made, which alert each of its fields came from. */
final class Origins {
    private static final int LONGEST = 200;

    private final List<Provenance> all = new ArrayList<>();

    void add(String path, Alert alert, AlertField field) {
        add(path, alert, alert.pointer(field));
    }

    void add(String path, Alert alert, Optional<String> pointer) {
        String name = PlainText.shortened(alert.fingerprint().orElse(alert.name()), LONGEST);
        all.add(new Provenance(path, alert.source(), Optional.of(name), pointer));
    }

    List<Provenance> all() {
        return all;
    }
}
