package io.github.rca4j.model.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is held within an RCA. Its text is what a {@link io.github.rca4j.model.Finding} calls it by, such as
 * {@code prevention.shortTerm.actions[1].owner}; "" is the whole document.
 *
 * <p>Few ask for it, so its text is put together only when it is asked for.
 *
 * @since 0.1
 */
public final class PropertyPath {
    /** The whole document. */
    public static final PropertyPath ROOT = new PropertyPath(null, "", -1);

    private final @Nullable PropertyPath holder;
    private final String name;
    private final int index;

    private PropertyPath(@Nullable PropertyPath holder, String name, int index) {
        this.holder = holder;
        this.name = name;
        this.index = index;
    }

    /**
     * {@return a property of what is held here}
     *
     * @param name its name, or several with dots between them; "" for what is held here itself
     */
    public PropertyPath property(String name) {
        return name.isEmpty() ? this : new PropertyPath(this, name, -1);
    }

    /**
     * {@return an element of the list that is held here}
     *
     * @param index its place, counted from 0
     */
    public PropertyPath element(int index) {
        return new PropertyPath(this, "", index);
    }

    /** {@return the path as it is written} */
    @Override
    public String toString() {
        List<PropertyPath> steps = new ArrayList<>();
        for (@Nullable PropertyPath at = this; at != null; at = at.holder) {
            steps.add(at);
        }
        StringBuilder text = new StringBuilder();
        for (int i = steps.size() - 1; i >= 0; i--) {
            PropertyPath step = steps.get(i);
            if (step.index >= 0) {
                text.append('[').append(step.index).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name);
            }
        }
        return text.toString();
    }

    /** {@return whether both lead to the same property} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PropertyPath path && toString().equals(path.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}
