package io.github.rca4j.draft;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import io.github.rca4j.model.UserImpact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Merges what a person made of a value with what a newer draft makes of it. The person's word stands. */
final class ThreeWay {
    private static final int SHOWN = 60;

    private final List<Finding> findings;

    ThreeWay(List<Finding> findings) {
        this.findings = findings;
    }

    Rca document(Rca base, Rca edited, Rca fresh) {
        return (Rca) value("", base, edited, fresh);
    }

    private Object value(String path, Object base, Object edited, Object fresh) {
        if (edited.equals(base)) {
            return fresh;
        }
        if (fresh.equals(base) || fresh.equals(edited)) {
            return edited;
        }
        if (edited instanceof List<?> list) {
            return list(path, at -> path + "[" + at + "]", (List<?>) base, list, (List<?>) fresh);
        }
        if (edited instanceof UserImpact impact) {
            return impact(path, (UserImpact) base, impact, (UserImpact) fresh);
        }
        if (edited instanceof Passage passage) {
            return passage(path, (Passage) base, passage, (Passage) fresh);
        }
        if (edited instanceof Record record && !(edited instanceof Passage.Bullet)) {
            return components(path, (Record) base, record, (Record) fresh);
        }
        if (isParagraphs(base) || isParagraphs(edited) || isParagraphs(fresh)) {
            return text(path, (Optional<?>) base, (Optional<?>) edited, (Optional<?>) fresh);
        }
        both(path, edited, fresh);
        return edited;
    }

    private Record components(String path, Record base, Record edited, Record fresh) {
        List<Object> merged = new ArrayList<>();
        for (String name : Components.names(edited)) {
            String at = path.isEmpty() ? name : path + "." + name;
            merged.add(
                    value(at, Components.get(base, name), Components.get(edited, name), Components.get(fresh, name)));
        }
        return Components.with(edited, merged);
    }

    private UserImpact impact(String path, UserImpact base, UserImpact edited, UserImpact fresh) {
        UserImpact mine = MergedTimes.withoutFollowing(base, edited);
        UserImpact merged = (UserImpact) components(path, base, mine, fresh);
        return MergedTimes.settled(
                base, mine, fresh, merged, (component, time) -> contradicts(path + "." + component, time));
    }

    private List<Object> list(String path, IntFunction<String> places, List<?> base, List<?> edited, List<?> fresh) {
        List<Object> merged = new ArrayList<>();
        ListMerge merge = ListMerge.of(base, edited, fresh);
        for (ListMerge.Slot slot : merge.slots()) {
            String at = places.apply(merged.size());
            if (slot.edited() < 0) {
                merged.add(fresh.get(slot.fresh()));
            } else if (slot.base() >= 0 && slot.fresh() >= 0) {
                merged.add(value(at, base.get(slot.base()), edited.get(slot.edited()), fresh.get(slot.fresh())));
            } else {
                Object mine = edited.get(slot.edited());
                if (slot.fresh() >= 0 && !mine.equals(fresh.get(slot.fresh()))) {
                    both(at, mine, fresh.get(slot.fresh()));
                } else if (slot.base() >= 0) {
                    gone(at, mine);
                }
                merged.add(mine);
            }
        }
        for (ListMerge.Slot slot : merge.removed()) {
            Object before = base.get(slot.base());
            Optional<Integer> instead = instead(before, edited, merge.slots());
            if (slot.fresh() >= 0 && !before.equals(fresh.get(slot.fresh()))) {
                removed(instead.map(places::apply).orElse(path), before, fresh.get(slot.fresh()));
            } else if (slot.fresh() < 0) {
                instead.ifPresent(at -> gone(places.apply(at), merged.get(at)));
            }
        }
        return merged;
    }

    /** {@return where the one row stands that a person wrote for the time of one that is no longer there} */
    private static Optional<Integer> instead(Object before, List<?> edited, List<ListMerge.Slot> slots) {
        Optional<Instant> time = ListMerge.time(before);
        List<Integer> own = IntStream.range(0, slots.size())
                .filter(at -> slots.get(at).base() < 0 && slots.get(at).edited() >= 0 && time.isPresent())
                .filter(at -> ListMerge.time(edited.get(slots.get(at).edited())).equals(time))
                .boxed()
                .toList();
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    private Optional<String> text(String path, Optional<?> base, Optional<?> edited, Optional<?> fresh) {
        List<Passage> before = passages(base);
        List<Passage> mine = passages(edited);
        List<Passage> theirs = passages(fresh);
        List<Passage> merged = list(path, at -> path, before, mine, theirs).stream()
                .map(Passage.class::cast)
                .filter(passage -> !passage.isNothing())
                .toList();
        boolean replaced = before.stream().anyMatch(p -> !p.isList() && !mine.contains(p) && !theirs.contains(p));
        boolean byMe = mine.stream().anyMatch(p -> !p.isList() && !before.contains(p) && !theirs.contains(p));
        boolean byThem = theirs.stream().anyMatch(p -> !p.isList() && !before.contains(p));
        if (replaced && byMe && byThem) {
            findings.add(new Finding(
                    "MERGE-03",
                    Level.WARNING,
                    path,
                    "people and the alerts both changed this text; the paragraphs of both stand in it",
                    Optional.of("remove what no longer holds")));
        }
        return merged.isEmpty() ? Optional.empty() : Optional.of(Passage.text(merged));
    }

    /** The lines of a list one by one; without any of them, nothing is left of it. */
    private Passage passage(String path, Passage base, Passage edited, Passage fresh) {
        List<Passage.Bullet> bullets =
                list(path, at -> path, base.bullets(), edited.bullets(), fresh.bullets()).stream()
                        .map(Passage.Bullet.class::cast)
                        .toList();
        return bullets.isEmpty() ? Passage.nothing() : new Passage(edited.head(), edited.gap(), bullets);
    }

    private static boolean isParagraphs(Object value) {
        return value instanceof Optional<?> optional
                && optional.isPresent()
                && optional.get() instanceof String text
                && text.contains(Passage.BLANK_LINE);
    }

    private static List<Passage> passages(Optional<?> text) {
        return text.isEmpty() ? List.of() : Passage.of(String.valueOf(text.get()));
    }

    private void both(String path, Object edited, Object fresh) {
        findings.add(new Finding(
                "MERGE-01",
                Level.WARNING,
                path,
                "a person wrote " + shown(edited) + ", and the alerts now say " + shown(fresh)
                        + "; what the person wrote stands",
                Optional.of("decide which of them holds")));
    }

    private void removed(String path, Object base, Object fresh) {
        findings.add(new Finding(
                "MERGE-01",
                Level.WARNING,
                path,
                "a person removed or reworded " + shown(base) + ", and the alerts now say " + shown(fresh)
                        + "; what the person did stands",
                Optional.of("decide which of them holds")));
    }

    private void contradicts(String path, Object fresh) {
        findings.add(new Finding(
                "MERGE-01",
                Level.WARNING,
                path,
                "the alerts now say " + shown(fresh)
                        + ", which contradicts the times that a person set; it is left out",
                Optional.of("decide which of them holds")));
    }

    private void gone(String path, Object edited) {
        findings.add(new Finding(
                "MERGE-02",
                Level.NOTE,
                path,
                "a person changed this entry, and the alerts no longer have what it was made from: " + shown(edited),
                Optional.of("remove it if it no longer holds")));
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? "nothing" : shown(optional.get());
        }
        if (value instanceof Passage passage) {
            return quoted(passage.text());
        }
        if (value instanceof Record record) {
            // A row, a metric, a reference: what is filled of it, side by side.
            List<String> parts = new ArrayList<>();
            for (String name : Components.names(record)) {
                Object part = Components.get(record, name);
                if (part instanceof String || (part instanceof Optional<?> optional && optional.isPresent())) {
                    parts.add(part instanceof Optional<?> optional ? words(optional.get()) : words(part));
                }
            }
            return quoted(String.join(" | ", parts.isEmpty() ? List.of(words(record)) : parts));
        }
        return quoted(words(value));
    }

    private static String words(Object value) {
        return value instanceof TimelineTime time ? time.text() : String.valueOf(value);
    }

    private static String quoted(String text) {
        return "'" + PlainText.shortened(text, SHOWN) + "'";
    }
}
