package io.github.rca4j.read.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of an RCA that a careful reader saw in a document: a row of {@code parts.tsv}.
 *
 * @param document the document's name
 * @param part the part's name
 * @param line where its value begins
 * @param count how many elements it has
 * @param note how it is written
 */
record Seen(String document, String part, int line, int count, String note) {
    private static final Pattern RANGE = Pattern.compile("^(?:arguable )?(\\d+)-(\\d+)(?=[:,;]|$)");

    static List<Seen> all(String table) {
        return table.lines().skip(1).map(Seen::of).toList();
    }

    private static Seen of(String row) {
        String[] cells = row.split("\t", -1);
        return new Seen(cells[0], cells[1], Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[4]);
    }

    /** {@return whether somebody understands it though no heading or label says it} */
    boolean inferred() {
        return note.startsWith("inferred");
    }

    /** {@return whether it is a day that may as well stand under the other of the two dates} */
    boolean either() {
        return note.startsWith("either");
    }

    /** {@return whether careful people may say that the document does not have it} */
    boolean doubtful() {
        return least() == 0 || note.startsWith("arguable:");
    }

    /** {@return whether it says less than the field's type asks for, such as a month without a day} */
    boolean untypable() {
        return note.contains("cannot be typed");
    }

    /** {@return how many elements a careful reader may count at least} */
    int least() {
        Matcher range = RANGE.matcher(note);
        return range.find() ? Math.min(count, Integer.parseInt(range.group(1))) : count;
    }
}
