package io.github.rca4j.draft;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Merges what a person made of a value with what a newer draft makes of it. The person's word stands. */
final class ThreeWay {
    private static final String BLANK_LINE = "\n\n";
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
            return list(path, (List<?>) base, list, (List<?>) fresh);
        }
        if (edited instanceof Record record) {
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

    private List<Object> list(String path, List<?> base, List<?> edited, List<?> fresh) {
        List<Object> merged = new ArrayList<>();
        for (ListMerge.Slot slot : ListMerge.of(base, edited, fresh)) {
            String at = path + "[" + merged.size() + "]";
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
        return merged;
    }

    private Optional<String> text(String path, Optional<?> base, Optional<?> edited, Optional<?> fresh) {
        List<String> before = paragraphs(base);
        List<String> mine = paragraphs(edited);
        List<String> theirs = paragraphs(fresh);
        List<String> merged = new ArrayList<>();
        for (ListMerge.Slot slot : ListMerge.of(before, mine, theirs)) {
            merged.add(slot.edited() < 0 ? theirs.get(slot.fresh()) : mine.get(slot.edited()));
        }
        boolean replaced = before.stream().anyMatch(p -> !mine.contains(p) && !theirs.contains(p));
        boolean byMe = mine.stream().anyMatch(p -> !before.contains(p) && !theirs.contains(p));
        boolean byThem = theirs.stream().anyMatch(p -> !before.contains(p));
        if (replaced && byMe && byThem) {
            findings.add(new Finding(
                    "MERGE-03",
                    Level.WARNING,
                    path,
                    "people and the alerts both changed this text; the paragraphs of both stand in it",
                    Optional.of("remove what no longer holds")));
        }
        return merged.isEmpty() ? Optional.empty() : Optional.of(String.join(BLANK_LINE, merged));
    }

    private static boolean isParagraphs(Object value) {
        return value instanceof Optional<?> optional
                && optional.isPresent()
                && optional.get() instanceof String text
                && text.contains(BLANK_LINE);
    }

    private static List<String> paragraphs(Optional<?> text) {
        return text.isEmpty() ? List.of() : List.of(String.valueOf(text.get()).split(BLANK_LINE, -1));
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
