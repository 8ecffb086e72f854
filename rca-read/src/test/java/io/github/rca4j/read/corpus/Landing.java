package io.github.rca4j.read.corpus;

import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which of the parts that a careful reader saw in documents landed in typed fields.
 *
 * <p>A part has landed if its field holds something, and a list if it holds at least four fifths of the elements that a
 * careful reader may count. Left out are parts that the careful reader only inferred, those that another careful reader
 * may not see at all, and values that say less than their field asks for, such as a day without a year. A date that may
 * rightly be the document's or the incident's is one part and has landed in either field.
 */
final class Landing {
    private static final double ENOUGH = 0.8;

    /** What became of a part of a document. */
    record Result(Seen seen, RcaPart part, int elements, boolean landed) {
        @Override
        public String toString() {
            return seen.document() + ":" + seen.line() + " " + part.key() + ": " + elements + " of " + seen.least()
                    + (seen.least() == seen.count() ? "" : " to " + seen.count()) + " (" + seen.note() + ")";
        }
    }

    private final List<Result> results = new ArrayList<>();

    /**
     * Judges a reading of documents.
     *
     * @param seen what the careful reader saw
     * @param reader gives the reading of the document of a name
     */
    static Landing of(List<Seen> seen, Function<String, Rca> reader) {
        Landing landing = new Landing();
        Map<String, List<Seen>> documents =
                seen.stream().collect(Collectors.groupingBy(Seen::document, LinkedHashMap::new, Collectors.toList()));
        documents.forEach((name, own) -> {
            Rca rca = reader.apply(name);
            counted(own).forEach(s -> landing.results.add(result(s, rca)));
        });
        return landing;
    }

    /** {@return those of a document's parts that count, one date for two that are the same} */
    private static List<Seen> counted(List<Seen> document) {
        List<Seen> counted = new ArrayList<>();
        for (Seen seen : document) {
            boolean twice = seen.either()
                    && counted.stream()
                            .anyMatch(s -> RcaPart.of(s.part()) == RcaPart.DATE
                                    || RcaPart.of(s.part()) == RcaPart.INCIDENT_DATE && s.either());
            if (!seen.inferred() && !seen.doubtful() && !seen.untypable() && !twice) {
                counted.add(seen);
            }
        }
        return counted;
    }

    private static Result result(Seen seen, Rca rca) {
        RcaPart part = RcaPart.of(seen.part());
        int elements =
                seen.either() ? RcaPart.DATE.elements(rca) + RcaPart.INCIDENT_DATE.elements(rca) : part.elements(rca);
        return new Result(seen, part, elements, elements > 0 && elements >= ENOUGH * seen.least());
    }

    /** {@return the parts that did not land, in the order of the count} */
    List<Result> missed() {
        return results.stream().filter(result -> !result.landed()).toList();
    }

    /** {@return how it went with each part} */
    Map<RcaPart, Tally> tallies() {
        Map<RcaPart, Tally> tallies = new EnumMap<>(RcaPart.class);
        results.forEach(r -> tallies.merge(r.part(), Tally.of(r.landed()), Tally::plus));
        return tallies;
    }

    /** {@return how it went with the parts of the template's section "Metadata", taken together} */
    Tally metadata() {
        return tallies().entrySet().stream()
                .filter(e -> RcaPart.METADATA.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NONE, Tally::plus);
    }

    /** {@return a row for each part, as a Markdown table} */
    String table() {
        StringBuilder table =
                new StringBuilder("| Part | Documents | Landed | Share |\n| --- | ---: | ---: | ---: |\n");
        boolean metadata = false;
        for (Map.Entry<RcaPart, Tally> entry : tallies().entrySet()) {
            if (RcaPart.METADATA.contains(entry.getKey()) && !metadata) {
                table.append(row("metadata, all of it", metadata()));
                metadata = true;
            }
            table.append(row(entry.getKey().key(), entry.getValue()));
        }
        return table.toString();
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT, "| %s | %d | %d | %.0f %% |\n", name, tally.all(), tally.landed(), 100 * tally.share());
    }

    /**
     * How many of how many landed.
     *
     * @param all how many documents have it
     * @param landed in how many of them it landed
     */
    record Tally(int all, int landed) {
        static final Tally NONE = new Tally(0, 0);

        static Tally of(boolean landed) {
            return new Tally(1, landed ? 1 : 0);
        }

        Tally plus(Tally other) {
            return new Tally(all + other.all, landed + other.landed);
        }

        double share() {
            return all == 0 ? 1 : (double) landed / all;
        }
    }
}
