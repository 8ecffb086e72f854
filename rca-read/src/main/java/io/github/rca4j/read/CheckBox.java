package io.github.rca4j.read;

import java.util.Optional;

/**
 * The box that the text of a list's element begins with.
 *
 * @param ticked whether it is ticked; absent if there is none
 * @param end where the text after it begins
 */
record CheckBox(Optional<Boolean> ticked, int end) {
    private static final CheckBox NONE = new CheckBox(Optional.empty(), 0);

    static CheckBox of(String line) {
        boolean box = line.length() >= 3
                && line.charAt(0) == '['
                && line.charAt(2) == ']'
                && (line.length() == 3 || Character.isWhitespace(line.charAt(3)));
        if (!box || " xX".indexOf(line.charAt(1)) < 0) {
            return NONE;
        }
        return new CheckBox(Optional.of(line.charAt(1) != ' '), 3);
    }
}
