package io.github.rca4j.draft;

import io.github.rca4j.model.Reference;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The links of alerts, each address once; one that several alerts share comes after those that tell about one alert. */
final class DraftLinks {
    private static final int LABEL = 300;

    /**
     * A link and the first alert that it came with.
     *
     * @param alert the alert
     * @param link the link
     */
    record Found(Alert alert, AlertLink link) {
        Reference reference() {
            return Reference.of(PlainText.markdown(link.label(), LABEL), link.uri());
        }

        void origin(String path, Origins origins) {
            origins.add(path, alert, Optional.of(link.pointer()));
        }
    }

    private DraftLinks() {}

    static List<Found> of(List<Alert> alerts, Predicate<LinkKind> kinds) {
        Map<URI, Found> links = new LinkedHashMap<>();
        for (Alert alert : alerts) {
            for (AlertLink link : alert.links()) {
                if (kinds.test(link.kind())) {
                    Found first = links.remove(link.uri());
                    links.put(link.uri(), first == null ? new Found(alert, link) : first);
                }
            }
        }
        return List.copyOf(links.values());
    }
}
