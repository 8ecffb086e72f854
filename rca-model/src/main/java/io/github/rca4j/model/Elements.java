package io.github.rca4j.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a constructor does with components that a data binder may have left out: never null, nothing empty in a list. */
final class Elements {
    private Elements() {}

    /** {@return the value, or the empty one} */
    static <T> T orNothing(@Nullable T value, T nothing) {
        return value == null ? nothing : value;
    }

    /** {@return the value, or an absent one} */
    static <T> Optional<T> orAbsent(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }

    /** {@return the elements that hold something} */
    static <T> List<T> present(@Nullable List<T> elements, T nothing) {
        if (elements == null || elements.isEmpty()) {
            return List.of();
        }
        List<T> present = new ArrayList<>(elements.size());
        for (T element : elements) {
            if (!element.equals(nothing)) {
                present.add(element);
            }
        }
        return List.copyOf(present);
    }

    /** {@return the builder, after a lambda has filled it in} */
    static <B> B filled(B builder, Consumer<B> f) {
        f.accept(builder);
        return builder;
    }
}
