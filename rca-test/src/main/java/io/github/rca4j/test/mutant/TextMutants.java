package io.github.rca4j.test.mutant;

import io.github.rca4j.model.Reference;
import java.net.URI;

/** Defects of wording, in the additional notes, where no other rule looks. */
final class TextMutants {
    private static final String NOTES = "additionalNotes.text";

    private TextMutants() {}

    static void add(Mutants mutants) {
        note(mutants, "META-02", "with an instruction left", "See [link to the dashboard] for more.");
        note(mutants, "META-02", "with something to be done", "The graph of the pool is TBD.");
        note(mutants, "LANG-01", "that blames", "The operator was careless.");
        note(mutants, "LANG-02", "that says what people should have done", "The reviewer should have read the diff.");
        mutants.add(
                "LANG-03",
                "that names a person",
                NOTES,
                rca -> Change.notes("The dashboard was built by "
                                + rca.metadata().owner().orElse("") + ".")
                        .apply(rca));
        note(mutants, "LANG-04", "with a dramatic word", "It was a catastrophic day.");
        note(mutants, "SEC-01", "with a key", "The job ran with AKIAIOSFODNN7EXAMPLQ at that time.");
        note(mutants, "SEC-01", "with an address", "Ask mira.stone@shop.test for access.");
        note(mutants, "REF-01", "with a link that runs something", "See [the graph](javascript:alert(1)).");
        mutants.add(
                "REF-01",
                "with a reference that runs something",
                "additionalNotes.references[0].uri",
                Change.reference(r -> Reference.of(r.label(), URI.create("javascript:alert(1)"))));
        mutants.add(
                "IMP-05",
                "that calls it an outage",
                "title",
                rca -> rca.withTitle(rca.title().map(title -> title + " in an outage")));
    }

    private static void note(Mutants mutants, String rule, String defect, String sentence) {
        mutants.add(rule, defect, NOTES, Change.notes(sentence));
    }
}
