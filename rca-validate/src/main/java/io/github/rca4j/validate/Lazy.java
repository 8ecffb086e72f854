package io.github.rca4j.validate;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is found when it is first asked for; whoever else asks at the same time finds the same.
 *
 * @param <T> what it is
 */
final class Lazy<T> {
    private final Supplier<T> source;
    private volatile @Nullable T value;

    Lazy(Supplier<T> source) {
        this.source = source;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
