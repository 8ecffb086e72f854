package io.github.rca4j.model.outline;

import io.github.rca4j.model.text.CharacterReference;
import java.util.Optional;

/** Texts of two values. What separates the two is written as a reference where it occurs within the first. */
final class Composite {
    private static final String COLON = ": ";

    private Composite() {}

    /** A name and what is said about it, {@code name: text}. */
    static Optional<Text> named(Optional<Text> name, Optional<Text> text) {
        if (text.isEmpty()) {
            return name.map(n -> new Text(name(n), n.kind()));
        }
        boolean blank = text.filter(t -> t.kind() != Text.Kind.BLANK).isEmpty()
                && name.filter(n -> n.kind() != Text.Kind.BLANK).isEmpty();
        return Optional.of(new Text(
                name.map(Composite::name).orElse("") + COLON + value(text.get()),
                blank ? Text.Kind.BLANK : text.get().kind() == Text.Kind.BLOCK ? Text.Kind.BLOCK : Text.Kind.INLINE));
    }

    /**
     * What a text says about two values.
     *
     * @param name absent where there is none
     * @param text absent where there is none
     */
    record Named(Optional<String> name, Optional<String> text) {}

    /** {@return the two values that {@link #named} has written} */
    static Named read(String written) {
        int end = CharacterReference.indexOf(written, COLON, 0);
        if (end < 0) {
            boolean colon = endsWithColon(written);
            return new Named(name(colon ? written.substring(0, written.length() - 1) : written), Optional.empty());
        }
        return new Named(name(written.substring(0, end)), value(written.substring(end + COLON.length())));
    }

    /** A colon behind a backslash does not act, and is the name's own. */
    private static boolean endsWithColon(String written) {
        int colon = CharacterReference.indexOf(written, ":", 0);
        while (colon >= 0 && colon < written.length() - 1) {
            colon = CharacterReference.indexOf(written, ":", colon + 1);
        }
        return colon >= 0;
    }

    private static Optional<String> name(String written) {
        return value(written).map(CharacterReference::read);
    }

    /** {@return a value that {@link #value(Text)} has written} */
    static Optional<String> value(String written) {
        return written.isEmpty() || Outline.isPlaceholder(written)
                ? Optional.empty()
                : Optional.of(CharacterReference.read(written));
    }

    static String name(Text name) {
        String value = value(name);
        return CharacterReference.write(
                value, i -> value.charAt(i) == ':' && (i + 1 == value.length() || value.charAt(i + 1) == ' '));
    }

    /** A value that reads like a placeholder is one only where the outline says so. */
    static String value(Text text) {
        boolean misleading = text.kind() != Text.Kind.BLANK && Outline.isPlaceholder(text.value());
        return CharacterReference.write(text.value(), i -> misleading && i == 0);
    }
}
