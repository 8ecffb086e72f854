package io.github.rca4j.render.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A property that has to be known before the others are read. It is written first, and to see whether it is there takes no
 * parser.
 *
 * @param name the property's name
 * @param form an object's begin with the property in it, whose value is the group
 */
record FirstProperty(String name, Pattern form) {
    /**
     * The property of that name.
     *
     * @param value a regular expression for what it may say, to the value's last character
     */
    static FirstProperty of(String name, String value) {
        return new FirstProperty(
                name, Pattern.compile("\\s*+\\{\\s*+\"" + name + "\"\\s*+:\\s*+" + value + "\\s*+[,}]"));
    }

    /** What it says, if it is the first of the object that begins there. */
    Optional<String> in(String document, int begin) {
        Matcher first = form.matcher(document).region(begin, document.length());
        return first.lookingAt() ? Optional.of(first.group(1)) : Optional.empty();
    }
}
