package io.github.rca4j.draft;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Members by which one kind of payload is known.
 *
 * @since 0.1
 */
public final class PayloadShape {
    private final String what;
    private final List<String> pointers;
    private final List<List<String>> paths;

    private PayloadShape(String what, List<String> pointers) {
        this.what = what;
        this.pointers = pointers;
        this.paths = pointers.stream().map(Payload::steps).toList();
    }

    /**
     * {@return a shape}
     *
     * @param what the kind of payload, such as {@code an incident of Statuspage}
     * @param pointers JSON pointers (RFC 6901) of what such a payload has, none of it null; at least one
     * @throws IllegalArgumentException if there is none, or one is no JSON pointer
     */
    public static PayloadShape of(String what, String... pointers) {
        if (pointers.length == 0) {
            throw new IllegalArgumentException("a shape needs at least one member to be known by");
        }
        return new PayloadShape(what, List.copyOf(Arrays.asList(pointers)));
    }

    /** {@return the kind of payload} */
    public String what() {
        return what;
    }

    /**
     * {@return whether a payload has all of it}
     *
     * @param payload the whole payload
     */
    public boolean fits(Payload payload) {
        for (List<String> path : paths) {
            if (!payload.has(path)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@return what a payload lacks of it, as JSON pointers}
     *
     * @param payload the whole payload
     */
    public List<String> missing(Payload payload) {
        return IntStream.range(0, paths.size())
                .filter(i -> !payload.has(paths.get(i)))
                .mapToObj(pointers::get)
                .toList();
    }

    /** {@return what part of it a payload has, from 0 to 1} */
    double part(Payload payload) {
        return 1 - (double) missing(payload).size() / pointers.size();
    }
}
