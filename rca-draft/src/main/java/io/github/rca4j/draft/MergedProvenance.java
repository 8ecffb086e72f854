package io.github.rca4j.draft;

import io.github.rca4j.model.Provenance;
import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        Set<String> known = paths(all);
        moved(base, base.provenance(), merged).stream()
                .filter(provenance -> !known.contains(provenance.path()))
                .forEach(all::add);
        // What another program has added to the document.
        Set<String> drafted = paths(base.provenance());
        known.addAll(paths(all));
        List<Provenance> others = edited.provenance().stream()
                .filter(provenance -> !drafted.contains(provenance.path()))
                .toList();
        moved(edited, others, merged).stream()
                .filter(provenance -> !known.contains(provenance.path()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Set<String> paths(Iterable<Provenance> provenance) {
        List<String> paths = new ArrayList<>();
        provenance.forEach(one -> paths.add(one.path()));
        return paths.stream().collect(Collectors.toSet());
    }

    private static List<Provenance> moved(Rca from, List<Provenance> provenance, Rca to) {
        List<Provenance> moved = new ArrayList<>();
        for (Provenance one : provenance) {
            PropertyPath.of(one.path())
                    .flatMap(path -> moved(from, path, to))
                    .ifPresent(
                            path -> moved.add(new Provenance(path.text(), one.source(), one.alert(), one.pointer())));
        }
        return moved;
    }

    /** {@return the path at which the same value stands in another document} */
    private static Optional<PropertyPath> moved(Rca from, PropertyPath path, Rca to) {
        List<PropertyPath.Step> steps = new ArrayList<>();
        Object there = from;
        Object here = to;
        for (PropertyPath.Step step : path.steps()) {
            PropertyPath.Step moved = step;
            if (step.index() >= 0 && there instanceof List<?> left && here instanceof List<?> right) {
                int at = step.index() < left.size() ? Pairing.of(left, right).toRight(step.index()) : -1;
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
