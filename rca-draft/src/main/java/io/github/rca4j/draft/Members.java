package io.github.rca4j.draft;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, or the elements of a list, in their order. Nearly all objects are small, and of a few names
 * the right one is found by a look at each; of many by a map. It is filled while a payload is read, and not changed then.
 */
final class Members {
    /** Of what has none. */
    static final Members NONE = new Members();

    private static final int FEW = 8;

    private String[] names = {};
    private Payload[] values = {};
    private int size;
    private Map<String, Payload> many = Map.of();

    int size() {
        return size;
    }

    /** Adds an element of a list. */
    void add(Payload element) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(FEW, 2 * size));
        }
        values[size++] = element;
    }

    /** Adds a member of an object, which must have none of that name. */
    void add(String name, Payload value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, Math.max(FEW, 2 * size));
        }
        names[size] = name;
        add(value);
        if (size == FEW + 1) {
            many = new HashMap<>();
            for (int i = 0; i < size; i++) {
                many.put(names[i], values[i]);
            }
        } else if (size > FEW) {
            many.put(name, value);
        }
    }

    /** {@return the member of a name; null if there is none} */
    @Nullable Payload get(String name) {
        if (size > FEW) {
            return many.get(name);
        }
        for (int i = 0; i < size && names.length > 0; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** {@return the name of a member} */
    String name(int index) {
        return names[index];
    }

    /** {@return a member or an element} */
    Payload value(int index) {
        return values[index];
    }

    /** {@return all values, in order} */
    List<Payload> values() {
        return Collections.unmodifiableList(Arrays.asList(values).subList(0, size));
    }
}
