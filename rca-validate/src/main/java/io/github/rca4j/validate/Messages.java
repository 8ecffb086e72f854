package io.github.rca4j.validate;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of the rules; they stand in {@code rules.properties}, under the rule's id. */
final class Messages {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("io.github.rca4j.validate.rules", Locale.ROOT, Messages.class.getClassLoader());

    private Messages() {}

    /** {@return the words under a key} */
    static String of(String key) {
        return WORDS.getString(key);
    }

    private static String filled(String key, Object... values) {
        return values.length == 0 ? of(key) : String.format(Locale.ROOT, of(key), values);
    }

    /**
     * {@return an objection to a property, in the words of an aspect of a rule}
     *
     * @param values what stands where the words have a {@code %s}
     */
    static Objection at(String path, String rule, String aspect, Object... values) {
        return Objection.at(path, filled(rule + "." + aspect, values)).as(aspect);
    }

    /** {@return an objection to some words of a text, in the words of an aspect of a rule} */
    static Objection to(Text text, int from, int to, String rule, String aspect, Object... values) {
        return Objection.to(text, from, to, filled(rule + "." + aspect, values)).as(aspect);
    }

    /** {@return what to do about an aspect of a rule: its own hint where it has one, else the rule's} */
    static String hint(RuleInfo rule, String aspect) {
        String key = rule.id() + "." + aspect + ".hint";
        return Optional.of(key).filter(WORDS::containsKey).map(Messages::of).orElse(rule.hint());
    }
}
