package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something is in an RCA. */
final class Place {
    /** As one reads the document: the component's number, then the index, at each step of the path. */
    static final Comparator<Place> IN_DOCUMENT_ORDER = Comparator.comparing(place -> place.rank, Arrays::compare);

    private final String path;
    private final int[] rank;
    private final @Nullable Element innermost;

    private Place(Trace trace) {
        this.path = trace.path;
        this.rank = Arrays.copyOf(trace.rank, trace.ranks);
        this.innermost = trace.innermost;
    }

    /** Follows a path from the document down. */
    static Place of(Rca rca, String path) {
        Trace trace = new Trace(rca, path);
        while (trace.at < path.length()) {
            trace.step();
        }
        return new Place(trace);
    }

    /** {@return the property path, such as {@code prevention.shortTerm.actions[1].owner}} */
    String path() {
        return path;
    }

    /** {@return the message, after the name of the list element that it speaks of, if it is in one} */
    String say(String message) {
        return innermost == null ? message : innermost.name() + ": " + message;
    }

    /** An element of a list, and the one that the list is in. Names are for findings that are shown. */
    private record Element(
            Object value, int index, String list, @Nullable Element outer) {
        String name() {
            return ElementName.of(value, index, list, outer == null ? "" : outer.name());
        }
    }

    /** The way down a path, step by step: a component's name, and the index in brackets if it is a list. */
    private static final class Trace {
        private static final int MOST_DIGITS = 9;

        private final String path;
        private Object value;
        private int at;
        private int[] rank = new int[8];
        private int ranks;
        private @Nullable Element innermost;

        Trace(Rca rca, String path) {
            this.value = rca;
            this.path = path;
        }

        void step() {
            int from = path.charAt(at) == '.' ? at + 1 : at;
            int end = from;
            while (end < path.length() && isOfName(path.charAt(end))) {
                end++;
            }
            if (end == from) {
                throw new IllegalArgumentException("'" + path + "' is no property path");
            }
            component(path.substring(from, end));
            at = end;
            int close = path.startsWith("[", end) ? endOfIndex(end + 1) : -1;
            if (close > 0) {
                element(Integer.parseInt(path, end + 1, close, 10), end);
                at = close + 1;
            }
        }

        /** {@return where the bracket behind an index is; -1 if this is none} */
        private int endOfIndex(int from) {
            int end = from;
            while (end < path.length() && end - from < MOST_DIGITS && isDigit(path.charAt(end))) {
                end++;
            }
            return end > from && path.startsWith("]", end) ? end : -1;
        }

        private void component(String name) {
            Components.Component component = Components.of(value.getClass()).named(name);
            if (component == null) {
                throw noSuchProperty();
            }
            value = component.of(value);
            add(component.number());
        }

        private void element(int index, int endOfList) {
            if (!(value instanceof List<?> elements) || index >= elements.size()) {
                throw noSuchProperty();
            }
            value = elements.get(index);
            innermost = new Element(value, index, path.substring(0, endOfList), innermost);
            add(index);
        }

        private void add(int number) {
            if (ranks == rank.length) {
                rank = Arrays.copyOf(rank, 2 * ranks);
            }
            rank[ranks++] = number;
        }

        private IllegalArgumentException noSuchProperty() {
            return new IllegalArgumentException("the document has no property '" + path + "'");
        }

        private static boolean isOfName(char c) {
            return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
