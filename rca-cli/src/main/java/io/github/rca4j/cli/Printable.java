package io.github.rca4j.cli;

import io.github.rca4j.model.text.NormalForm;

/** Text from outside as a terminal may show it. */
final class Printable {
    private Printable() {}

    /** One line, without what would steer the terminal or turn the text around. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(NormalForm.line(text));
        for (int i = 0; i < shown.length(); i++) {
            if (Character.getType(shown.charAt(i)) == Character.FORMAT) {
                shown.setCharAt(i, '\uFFFD');
            }
        }
        return shown.toString();
    }
}
