package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineCell;
import io.github.rca4j.model.TimelineEntry;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** TL-06: an event carries a link, a figure, a quotation or code that bears it out. */
final class EventsHaveEvidence implements Rule {
    private static final String ID = "TL-06";

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Rca rca, Clock clock) {
        List<TimelineEntry> entries = rca.timeline().entries();
        long bare = entries.stream().filter(entry -> !hasEvidence(entry)).count();
        return bare == 0 ? List.of() : List.of(Messages.at("timeline.entries", ID, "bare", bare, entries.size()));
    }

    private static boolean hasEvidence(TimelineEntry entry) {
        return Stream.of(
                        entry.event().stream(),
                        entry.systemState().stream(),
                        entry.actionTaken().stream(),
                        entry.further().stream().map(TimelineCell::text))
                .flatMap(texts -> texts)
                .anyMatch(EventsHaveEvidence::isEvidence);
    }

    private static boolean isEvidence(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789`\"#".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return text.contains("://");
    }
}
