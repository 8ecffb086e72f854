package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * All that an object of a payload says, and the objects in it, but for some members; two that are equal are read alike. One
 * that holds a list, or deeper objects, or very much has none.
 */
final class Wording implements BiConsumer<String, Payload> {
    /** So that what is remembered is little, however much an attacker sends. */
    private static final int LONGEST = 2_000;

    private final Set<String> but;
    private final List<Object> words = new ArrayList<>(40);
    private int length;
    private boolean plain = true;
    private boolean within;

    private Wording(Set<String> but) {
        this.but = but;
    }

    /**
     * {@return what an object says, as a key}
     *
     * @param object the object
     * @param but the names of members that do not count
     * @param context what else the reading depends on
     */
    static Optional<List<Object>> of(Payload object, Set<String> but, Object context) {
        Wording wording = new Wording(but);
        wording.words.add(context);
        wording.words.add(object.pointer());
        object.eachMember(wording);
        return wording.plain && wording.length <= LONGEST ? Optional.of(wording.words) : Optional.empty();
    }

    /** A name is followed by a text, by the number of members of an object, or by false: no two can be mistaken. */
    @Override
    public void accept(String name, Payload value) {
        if (!within && but.contains(name)) {
            return;
        }
        words.add(name);
        length += name.length();
        if (value.isObject() && !within) {
            words.add(value.size());
            within = true;
            value.eachMember(this);
            within = false;
        } else if (value.isObject() || value.isList()) {
            plain = false;
        } else {
            add(value.text());
        }
    }

    private void add(Optional<String> text) {
        words.add(text.<Object>map(known -> known).orElse(false));
        length += text.map(String::length).orElse(0);
    }
}
