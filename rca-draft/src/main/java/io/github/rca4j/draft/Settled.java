package io.github.rca4j.draft;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where an alert's components came from, and with it those components that are in their normal form. A million alerts may
 * be those of a thousand at other times: what they say is settled once, and so is whether a draft can keep it as it is.
 */
final class Settled extends AbstractMap<AlertField, String> {
    private final Map<AlertField, String> pointers = new EnumMap<>(AlertField.class);
    private final Object[] components;

    /** Found out when it is asked for; it is the same whichever thread asks. */
    private @Nullable Boolean isShort;

    /** Keeps its own copy of the pointers. */
    Settled(Map<AlertField, String> pointers, Object... components) {
        this.pointers.putAll(pointers);
        this.components = components;
    }

    /** {@return whether a map is that of an alert with the very same components} */
    @SuppressWarnings("ReferenceEquality") // equal ones need not be in their normal form
    static boolean are(Map<AlertField, String> pointers, Object... components) {
        if (!(pointers instanceof Settled settled)) {
            return false;
        }
        for (int i = 0; i < components.length; i++) {
            if (components[i] != settled.components[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return what a test of the settled components of an alert said} */
    static boolean isShort(Alert alert, Predicate<Alert> test) {
        Settled settled = (Settled) alert.pointers();
        Boolean known = settled.isShort;
        if (known == null) {
            known = test.test(alert);
            settled.isShort = known;
        }
        return known;
    }

    @Override
    public Set<Map.Entry<AlertField, String>> entrySet() {
        return Collections.unmodifiableMap(pointers).entrySet();
    }

    @Override
    public @Nullable String get(Object field) {
        return pointers.get(field);
    }

    @Override
    public boolean containsKey(Object field) {
        return pointers.containsKey(field);
    }
}
