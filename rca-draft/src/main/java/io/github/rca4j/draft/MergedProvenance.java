package io.github.rca4j.draft;

import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields of a merged document still hold what a draft said, and where they stand now. Paths in a document that
 * people have edited are not believed: who adds a row above another one does not count the comments below it anew.
 */
final class MergedProvenance {
    private final Rca base;
    private final Rca edited;
    private final Rca fresh;

    MergedProvenance(Rca base, Rca edited, Rca fresh) {
        this.base = base;
        this.edited = edited;
        this.fresh = fresh;
    }

    List<Provenance> of(Rca merged) {
        Set<Provenance> all = new LinkedHashSet<>(moved(fresh, fresh.provenance(), merged));
        add(all, moved(base, base.provenance(), merged));
        // What another program has added to the document; what drafts say is known better from the drafts.
        Set<String> drafts = Stream.of(base, fresh)
                .flatMap(draft -> draft.provenance().stream())
                .map(Provenance::source)
                .collect(Collectors.toSet());
        List<Provenance> others = edited.provenance().stream()
                .filter(provenance -> !drafts.contains(provenance.source()))
                .toList();
        add(all, moved(edited, others, merged));
        return List.copyOf(all);
    }

    private static void add(Set<Provenance> all, List<Provenance> further) {
        Set<String> known = all.stream().map(Provenance::path).collect(Collectors.toSet());
        further.stream()
                .filter(provenance -> !known.contains(provenance.path()))
                .forEach(all::add);
    }

    private static List<Provenance> moved(Rca from, List<Provenance> provenance, Rca to) {
        IdentityHashMap<Object, Pairing> pairings = new IdentityHashMap<>();
        List<Provenance> moved = new ArrayList<>();
        for (Provenance one : provenance) {
            PropertyPath.of(one.path())
                    .flatMap(path -> moved(from, path, to, pairings))
                    .ifPresent(
                            path -> moved.add(new Provenance(path.text(), one.source(), one.alert(), one.pointer())));
        }
        return moved;
    }

    /** {@return the path at which the same value stands in another document} */
    private static Optional<PropertyPath> moved(
            Rca from, PropertyPath path, Rca to, IdentityHashMap<Object, Pairing> pairings) {
        List<PropertyPath.Step> steps = new ArrayList<>();
        Object there = from;
        Object here = to;
        for (PropertyPath.Step step : path.steps()) {
            PropertyPath.Step moved = step;
            if (step.index() >= 0 && there instanceof List<?> left && here instanceof List<?> right) {
                Pairing pairing = pairings.computeIfAbsent(left, list -> Pairing.of(left, right));
                int at = step.index() < left.size() ? pairing.toRight(step.index()) : -1;
                if (at < 0) {
                    return Optional.empty();
                }
                moved = new PropertyPath.Step("", at);
            }
            Optional<Object> nextThere = Components.at(there, new PropertyPath(List.of(step)));
            Optional<Object> nextHere = Components.at(here, new PropertyPath(List.of(moved)));
            if (nextThere.isEmpty() || nextHere.isEmpty()) {
                return Optional.empty();
            }
            there = nextThere.get();
            here = nextHere.get();
            steps.add(moved);
        }
        return there.equals(here) && !isBlank(here) ? Optional.of(new PropertyPath(steps)) : Optional.empty();
    }

    private static boolean isBlank(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty();
    }
}
