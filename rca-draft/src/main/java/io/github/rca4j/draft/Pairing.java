package io.github.rca4j.draft;

import io.github.rca4j.model.Metric;
import io.github.rca4j.model.Reference;
import io.github.rca4j.model.TimelineEntry;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements of one list are those of another, by what they say: equal ones first, then those that speak of the same.
 * Last come rows of a timeline of the same time of which only the count or the words behind it differ, if there is just
 * one such in each list.
 */
final class Pairing {
    private static final Pattern SUBJECT = Pattern.compile("(.{0,300}? (?:fired|ended))\\b.*");

    private final List<?> left;
    private final List<?> right;
    private final int[] rightOfLeft;
    private final int[] leftOfRight;

    private Pairing(List<?> left, List<?> right) {
        this.left = left;
        this.right = right;
        this.rightOfLeft = new int[left.size()];
        this.leftOfRight = new int[right.size()];
        Arrays.fill(rightOfLeft, -1);
        Arrays.fill(leftOfRight, -1);
    }

    static Pairing of(List<?> left, List<?> right) {
        Pairing pairing = new Pairing(left, right);
        pairing.pair(Optional::of, false);
        pairing.pair(Pairing::identity, false);
        pairing.pair(Pairing::subject, true);
        return pairing;
    }

    /** {@return where the element of the left list stands in the right one; -1 if it does not} */
    int toRight(int index) {
        return rightOfLeft[index];
    }

    /** {@return where the element of the right list stands in the left one; -1 if it does not} */
    int toLeft(int index) {
        return leftOfRight[index];
    }

    private void pair(Function<Object, Optional<?>> key, boolean unique) {
        Map<Object, Deque<Integer>> waiting = new HashMap<>();
        Map<Object, Integer> asking = new HashMap<>();
        for (int i = 0; i < right.size(); i++) {
            int at = i;
            if (leftOfRight[i] < 0) {
                key.apply(right.get(i))
                        .ifPresent(k -> waiting.computeIfAbsent(k, any -> new ArrayDeque<>())
                                .add(at));
            }
        }
        for (int i = 0; i < left.size(); i++) {
            if (rightOfLeft[i] < 0) {
                key.apply(left.get(i)).ifPresent(k -> asking.merge(k, 1, Integer::sum));
            }
        }
        for (int i = 0; i < left.size(); i++) {
            Optional<?> k = rightOfLeft[i] < 0 ? key.apply(left.get(i)) : Optional.empty();
            if (k.isPresent()) {
                Deque<Integer> found = waiting.getOrDefault(k.get(), new ArrayDeque<>());
                boolean only = found.size() == 1 && asking.getOrDefault(k.get(), 0) == 1;
                if (!found.isEmpty() && (only || !unique)) {
                    rightOfLeft[i] = found.remove();
                    leftOfRight[rightOfLeft[i]] = i;
                }
            }
        }
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
        return Optional.empty();
    }

    private static Optional<?> subject(Object element) {
        if (element instanceof TimelineEntry entry && entry.event().isPresent()) {
            Matcher matcher = SUBJECT.matcher(entry.event().get());
            return matcher.matches() ? Optional.of(List.of(entry.time(), matcher.group(1))) : Optional.empty();
        }
        return Optional.empty();
    }
}
