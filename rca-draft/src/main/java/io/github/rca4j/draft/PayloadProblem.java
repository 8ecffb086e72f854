package io.github.rca4j.draft;

import java.io.Serializable;

/**
 * What is wrong at one place of a payload.
 *
 * @param place where: a JSON pointer such as {@code /alerts/0/startsAt}, {@code line 1, column 17} where the text is not
 *     JSON, or {@code payload} for the whole
 * @param found what is there, such as {@code is missing}; text of the payload in it is one short line without control
 *     characters
 * @param expected what would be right
 * @since 0.1
 */
public record PayloadProblem(String place, String found, String expected) implements Serializable {

    /** {@return the problem in one line} */
    @Override
    public String toString() {
        return place + ": " + found + "; expected " + expected;
    }
}
