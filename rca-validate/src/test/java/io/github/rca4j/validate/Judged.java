package io.github.rca4j.validate;

import io.github.rca4j.model.Rca;
import java.time.Clock;
import java.util.List;

/** What a rule says of a sentence that stands in the additional notes, where no other rule looks. */
final class Judged {
    private Judged() {}

    /** {@return the words that a rule objects to} */
    static List<String> words(Rule rule, String sentence) {
        return words(rule, notes(sentence), sentence);
    }

    /** {@return the words of a text that a rule objects to} */
    static List<String> words(Rule rule, Rca rca, String text) {
        return rule.check(rca, Clock.systemUTC()).stream()
                .map(objection -> objection
                        .words()
                        .map(words -> text.substring(words.from(), words.to()))
                        .orElse(objection.aspect()))
                .toList();
    }

    /** {@return what a rule says, each with its aspect} */
    static List<String> messages(Rule rule, Rca rca) {
        return rule.check(rca, Clock.systemUTC()).stream()
                .map(objection -> objection.aspect() + ": " + objection.message())
                .toList();
    }

    static Rca notes(String text) {
        return Rca.builder().additionalNotes(notes -> notes.text(text)).build();
    }

    /** {@return a document that names Alice Smith, Tom Jenkins and Grace Page in its fields for names} */
    static Rca withNames(String text) {
        return Rca.builder()
                .metadata(m -> m.owner("Alice Smith").addReviewer("Tom Jenkins"))
                .prevention(p ->
                        p.shortTerm(t -> t.addAction(a -> a.title("Add a limit").owner("Grace Page"))
                                .addAction(a -> a.title("Add an alert").owner("Platform Team"))))
                .additionalNotes(notes -> notes.text(text))
                .build();
    }
}
