package io.github.rca4j.read;

import java.util.Collections;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds readers, the built-in ones and those of other jars alike.
 *
 * @since 0.1
 */
public final class RcaReaders {
    private RcaReaders() {}

    /**
     * {@return the reader of a format, with the defaults}
     *
     * <pre>{@code
     * Rca rca = RcaReaders.forFormat("markdown").read(text).rca();
     * }</pre>
     *
     * @param format such as {@code markdown} or {@code json}
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static RcaReader forFormat(String format) {
        SortedMap<String, RcaReader> found = find();
        RcaReader reader = found.get(format);
        if (reader == null) {
            throw new IllegalArgumentException("no reader for format '" + format + "'; there are: "
                    + (found.isEmpty() ? "none" : String.join(", ", found.keySet())));
        }
        return reader;
    }

    /** {@return the formats that there is a reader for, in the order of the alphabet} */
    public static SortedSet<String> available() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(find().keySet()));
    }

    private static SortedMap<String, RcaReader> find() {
        SortedMap<String, RcaReader> found = new TreeMap<>();
        // An application may have loaded its own readers elsewhere; the built-in ones are there on every thread.
        ServiceLoader.load(RcaReader.class).forEach(reader -> found.putIfAbsent(reader.format(), reader));
        ServiceLoader.load(RcaReader.class, RcaReaders.class.getClassLoader())
                .forEach(reader -> found.putIfAbsent(reader.format(), reader));
        return found;
    }
}
