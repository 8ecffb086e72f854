package io.github.rca4j.draft;

import io.github.rca4j.model.Provenance;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notes, while a draft is made, where each of its fields came from; of a field that many alerts made, some of them. */
final class Origins {
    private static final int LONGEST = 200;
    private static final int MOST = 20;

    /** Who says what no payload says. */
    private static final String SELF = "rca4j";

    private final Set<Provenance> all = new LinkedHashSet<>();
    private final Map<String, Integer> byPath = new HashMap<>();

    void add(String path, Alert alert, AlertField field) {
        add(path, alert, alert.pointer(field));
    }

    void add(String path, Alert alert, Optional<String> pointer) {
        String name = PlainText.shortened(alert.fingerprint().orElse(alert.name()), LONGEST);
        add(new Provenance(path, alert.source(), Optional.of(name), pointer));
    }

    void add(String path, TimelineEvent event) {
        add(new Provenance(path, event.source(), Optional.empty(), Optional.of(event.pointer())));
    }

    /** The draft itself says so. */
    void add(String path) {
        add(new Provenance(path, SELF, Optional.empty(), Optional.empty()));
    }

    private void add(Provenance provenance) {
        if (byPath.getOrDefault(provenance.path(), 0) < MOST && all.add(provenance)) {
            byPath.merge(provenance.path(), 1, Integer::sum);
        }
    }

    List<Provenance> all() {
        return List.copyOf(all);
    }
}
