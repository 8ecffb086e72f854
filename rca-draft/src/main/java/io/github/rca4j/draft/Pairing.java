package io.github.rca4j.draft;

import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.TimelineEntry;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements of one list are those of another, by what they say: equal ones first, then those that speak of the same,
 * then rows of a timeline that sum up one series, and those of one time of which only the count and the words behind it
 * differ. Where an element could be
 * one of several, it is none of them.
 */
final class Pairing {
    private static final Pattern SUBJECT = Pattern.compile("(.{0,300}? (?:fired|ended))\\b.*");

    /** What sums up a series, and what changes in such a row as the series goes on; as {@link DraftChanges} writes it. */
    private static final Pattern SUM =
            Pattern.compile(" fired (?:at least )?\\d{1,9} times?\\b| ended for the last time\\b");

    private static final Pattern COUNTS = Pattern.compile("(?<= fired) (?:at least )?\\d{1,9} times?\\b|, last at .*"
            + "|(?: on \\d{1,9} hosts| as \\d{1,9} alerts)(?=,|$)|, \\d{1,9} of \\d{1,9}$| \\(\\d{1,9} alerts\\)$");
    private static final int LONGEST = 1_000;

    private static final int NONE = -1;
    private static final int NEW = -2;

    private final List<?> left;
    private final List<?> right;
    private final int[] rightOfLeft;
    private final int[] leftOfRight;

    private Pairing(List<?> left, List<?> right) {
        this.left = left;
        this.right = right;
        this.rightOfLeft = new int[left.size()];
        this.leftOfRight = new int[right.size()];
        Arrays.fill(rightOfLeft, NONE);
        Arrays.fill(leftOfRight, NONE);
    }

    static Pairing of(List<?> left, List<?> right) {
        return new Pairing(left, right).paired();
    }

    /** {@return which elements are equal to which} */
    static Pairing equal(List<?> left, List<?> right) {
        Pairing pairing = new Pairing(left, right);
        pairing.pair(Optional::of);
        return pairing;
    }

    /**
     * {@return the pairing of an earlier list with an edited one; what the edited one already has of a newer one is what
     * the newer one has it for}
     */
    static Pairing of(List<?> base, List<?> edited, Pairing editedNewer, Pairing baseNewer) {
        Pairing pairing = new Pairing(base, edited);
        for (int e = 0; e < edited.size(); e++) {
            int newer = editedNewer.toRight(e);
            if (newer >= 0) {
                int b = baseNewer.toLeft(newer);
                pairing.leftOfRight[e] = b < 0 ? NEW : b;
                if (b >= 0) {
                    pairing.rightOfLeft[b] = e;
                }
            }
        }
        return pairing.paired();
    }

    private Pairing paired() {
        pair(Optional::of);
        pair(only(Pairing::identity));
        pair(only(Pairing::series));
        pair(only(Pairing::story));
        pair(only(Pairing::subject));
        return this;
    }

    /** {@return where the element of the left list stands in the right one; negative if it does not} */
    int toRight(int index) {
        return rightOfLeft[index];
    }

    /** {@return where the element of the right list stands in the left one; negative if it does not} */
    int toLeft(int index) {
        return leftOfRight[index];
    }

    /** Those that are not paired yet and have the same key, in their order. */
    private void pair(Function<Object, Optional<?>> key) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            if (leftOfRight[i] == NONE) {
                key.apply(right.get(i))
                        .ifPresent(k -> waiting.computeIfAbsent(k, any -> new ArrayDeque<>())
                                .add(at));
            }
        }
        for (int i = 0; i < left.size(); i++) {
            Deque<Integer> found = rightOfLeft[i] >= 0
                    ? new ArrayDeque<>()
                    : key.apply(left.get(i)).map(waiting::get).orElseGet(ArrayDeque::new);
            if (!found.isEmpty()) {
                rightOfLeft[i] = found.remove();
                leftOfRight[rightOfLeft[i]] = i;
            }
        }
    }

    /** {@return a key, where no other element of either list has it: else one might be taken for another} */
    private Function<Object, Optional<?>> only(Function<Object, Optional<?>> key) {
        Set<Object> several = new HashSet<>();
        for (List<?> list : List.of(left, right)) {
            Set<Object> seen = new HashSet<>();
            list.forEach(element -> key.apply(element).filter(k -> !seen.add(k)).ifPresent(several::add));
        }
        return element -> key.apply(element).filter(k -> !several.contains(k));
    }

    private static Optional<?> identity(Object element) {
        if (element instanceof TimelineEntry entry) {
            return Optional.of(List.of(entry.time(), entry.event()));
        }
        if (element instanceof Metric metric) {
            return metric.name();
        }
        if (element instanceof Reference reference) {
            return Optional.of(reference.uri().<Object>map(uri -> uri).orElseGet(reference::label));
        }
        if (element instanceof Passage passage && passage.isList()) {
            return Optional.of(passage.head());
        }
        if (element instanceof Passage.Bullet bullet) {
            return bullet.name();
        }
        return Optional.empty();
    }

    /** {@return of a row that sums up a series, which one: its time changes as the series goes on} */
    private static Optional<?> series(Object element) {
        return element instanceof TimelineEntry entry
                ? entry.event()
                        .filter(event -> event.length() <= LONGEST)
                        .filter(event -> SUM.matcher(event).find())
                        .map(Pairing::uncounted)
                : Optional.empty();
    }

    /** {@return of a row, its time and what it says without the counts} */
    private static Optional<?> story(Object element) {
        return element instanceof TimelineEntry entry
                ? entry.event()
                        .filter(event -> event.length() <= LONGEST)
                        .map(event -> List.of(entry.time(), uncounted(event)))
                : Optional.empty();
    }

    private static String uncounted(String event) {
        return COUNTS.matcher(event).replaceAll("");
    }

    private static Optional<?> subject(Object element) {
        if (element instanceof TimelineEntry entry && entry.event().isPresent()) {
            Matcher matcher = SUBJECT.matcher(entry.event().get());
            return matcher.matches() ? Optional.of(List.of(entry.time(), matcher.group(1))) : Optional.empty();
        }
        return Optional.empty();
    }
}
