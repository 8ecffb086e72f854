package io.github.rca4j.model.outline;

import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SuppressedRule;
import io.github.rca4j.model.text.CharacterReference;
import java.util.List;
import java.util.Optional;

/** What a document says to programs only: rules switched off, and where generated values came from. */
final class Remarks {
    private static final String SUPPRESSED = Outline.OFF + " ";
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

    /** Takes from a page the remarks that are known; what a program of another version says is left over. */
    static void read(Page page, Rca.Builder rca) {
        for (Passage remark : page.blocks.remarks()) {
            String text = CharacterReference.read(remark.text());
            if (text.startsWith(SUPPRESSED)) {
                suppressed(page, text.substring(SUPPRESSED.length())).ifPresent(rule -> {
                    rca.addSuppressedRule(rule);
                    page.notebook.placeSwitch(remark.position());
                });
            } else if (text.startsWith(PROVENANCE)) {
                provenance(text.substring(PROVENANCE.length())).ifPresent(rca::addProvenance);
            } else {
                page.notebook.leftover(page.section, Optional.empty(), remark.text(), remark.position());
            }
        }
    }

    private static Optional<SuppressedRule> suppressed(Page page, String text) {
        int end = CharacterReference.indexOf(text, " ", 0);
        String rule = CharacterReference.read(end < 0 ? text : text.substring(0, end));
        return rule.isBlank()
                ? Optional.empty()
                : Optional.of(new SuppressedRule(
                        page.section, rule, end < 0 ? Optional.empty() : Optional.of(text.substring(end + 1))));
    }

    private static Optional<Provenance> provenance(String text) {
        List<String> parts = CharacterReference.split(text, "|").stream()
                .map(part -> CharacterReference.read(part.strip()))
                .toList();
        return parts.size() != 4
                ? Optional.empty()
                : Optional.of(new Provenance(
                        parts.get(0), parts.get(1), Optional.of(parts.get(2)), Optional.of(parts.get(3))));
    }

    private static String part(String text) {
        return CharacterReference.write(text, "|");
    }
}
