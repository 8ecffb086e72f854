package io.github.rca4j.model.outline;

import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.text.CharacterReference;
import java.util.Optional;

/** What a document says to programs only: rules switched off, and where generated values came from. */
final class Remarks {
    private static final String SUPPRESSED = "rca4j:off ";
    private static final String PROVENANCE = "rca4j:from ";

    private Remarks() {}

    static void suppressed(Rca rca, Optional<Section> place, Sink sink) {
        for (SuppressedRule rule : rca.suppressedRules()) {
            if (rule.section().equals(place)) {
                String reason = rule.reason().map(r -> " " + r).orElse("");
                sink.remark(SUPPRESSED + CharacterReference.write(rule.rule(), " ") + reason);
            }
        }
    }

    static void provenance(Rca rca, Sink sink) {
        for (Provenance provenance : rca.provenance()) {
            sink.remark(PROVENANCE
                    + String.join(
                            " | ",
                            part(provenance.path()),
                            part(provenance.source()),
                            part(provenance.alert().orElse("")),
                            part(provenance.pointer().orElse(""))));
        }
    }

    private static String part(String text) {
        return CharacterReference.write(text, "|");
    }
}
