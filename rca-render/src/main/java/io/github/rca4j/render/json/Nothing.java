package io.github.rca4j.render.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.github.rca4j.model.Rca;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Jackson leaves out: parts of a document in which nothing is written. To Jackson such a part is an object, so it
 * asks whether this equals the part.
 */
final class Nothing {
    static final JsonInclude.Value NO_EMPTY_LISTS = JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS);
    static final JsonInclude.Value NO_EMPTY_PARTS =
            JsonInclude.Value.construct(Include.CUSTOM, Include.ALWAYS, Nothing.class, Void.class);

    /** For each type of such parts, the one that holds nothing. */
    private static final Map<Class<?>, Object> EMPTY = new HashMap<>();

    static {
        collect(Rca.empty());
    }

    Nothing() {}

    static Set<Class<?>> types() {
        return EMPTY.keySet();
    }

    @Override
    public boolean equals(@Nullable Object part) {
        return part != null && part.equals(EMPTY.get(part.getClass()));
    }

    @Override
    public int hashCode() {
        return 0;
    }

    /** {@return whether a value holds nothing; if so, it and all in it are collected} */
    private static boolean collect(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty();
        }
        if (!(value instanceof Record)) {
            return false;
        }
        boolean nothing = true;
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            nothing &= collect(of(component, value));
        }
        if (nothing) {
            EMPTY.put(value.getClass(), value);
        }
        return nothing;
    }

    private static Object of(RecordComponent component, Object holder) {
        try {
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
