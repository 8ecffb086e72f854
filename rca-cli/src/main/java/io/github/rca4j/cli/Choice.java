package io.github.rca4j.cli;

import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The value of an option that takes one of a few, as people write it: {@code in-review}. */
final class Choice {
    private Choice() {}

    static <E extends Enum<E>> E of(Class<E> choices, String option, String text) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> name(choice).equalsIgnoreCase(text.replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new CommandFailure(option + ": '" + text + "' is not one of " + names(choices)));
    }

    /** What a name stands for; where it stands for nothing, the option is told beside what there is. */
    static <T> T known(String option, Supplier<T> lookup) {
        try {
            return lookup.get();
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(option + ": " + e.getMessage());
        }
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String names(Class<? extends Enum<?>> choices) {
        return Stream.of(choices.getEnumConstants()).map(Choice::name).collect(Collectors.joining(", "));
    }
}
