package io.github.rca4j.hosts.flink;

/**
 * What was found in one document, in numbers, and its gravest finding.
 *
 * @param name the document's name within its archive
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param notes how many are notes
 * @param gravest the first of the gravest findings, as a line with name, place, rule and message; "" if there is none
 */
public record DocumentReport(String name, int errors, int warnings, int notes, String gravest) {
    /** {@return a report on a document that cannot be read, which is an error} */
    static DocumentReport unreadable(String name, String why) {
        return new DocumentReport(name, 1, 0, 0, name + ": error: " + why);
    }

    /** {@return the report as one line} */
    String line() {
        return name + ": " + counts(errors, warnings, notes) + (gravest.isEmpty() ? "" : "; " + gravest);
    }

    static String counts(long errors, long warnings, long notes) {
        return count(errors, "error") + ", " + count(warnings, "warning") + ", " + count(notes, "note");
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
