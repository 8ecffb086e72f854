package io.github.rca4j.draft;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that nobody changes, as an alert holds it: one that is taken over from another alert need not be copied. */
final class Frozen<K, V> extends AbstractMap<K, V> {
    private final Map<K, V> map;

    /** Takes a map that nobody else has. */
    Frozen(Map<K, V> map) {
        this.map = Collections.unmodifiableMap(map);
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return map.entrySet();
    }

    @Override
    public boolean containsKey(Object key) {
        return map.containsKey(key);
    }

    @Override
    public @Nullable V get(Object key) {
        return map.get(key);
    }

    @Override
    public int size() {
        return map.size();
    }
}
