package io.github.rca4j.validate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** LANG-02: what people should have done, could have done, or did not do. */
final class Hindsight implements TextRule {
    static final String ID = "LANG-02";

    private static final Set<String> ADVERBS = Vocabulary.set("adverbs");
    private static final Set<String> ATTEMPTS = Vocabulary.set("attempts");
    private static final Set<String> MISHAPS = Vocabulary.set("mishaps");
    private static final Set<String> HUMAN_VERBS = Vocabulary.set("human verbs");
    private static final Phrases DID_NOT = new Phrases(List.of("didn't", "did not"));
    private static final Set<String> IRREGULAR = Vocabulary.set("irregular participles");
    private static final Set<String> PARTICIPLES = Vocabulary.set("human participles");
    /** Behind "should have been", what people are and not what is done to them. */
    private static final Set<String> CONDUCT = Set.of("more", "careful", "aware", "quicker", "faster", "vigilant");

    private static final Set<String> FAILED = Set.of("failed", "fails", "fail", "failing");
    private static final Set<String> NEGLECTED = Set.of("neglected", "neglects", "omitted");
    private static final Set<String> SHOULD = Set.of("should", "shouldn't", "should've", "shouldn't've");
    private static final Set<String> COULD = Set.of("could", "could've");
    /** Nobody is told what to do by "anyone could have" or "you could have". */
    private static final Set<String> IMPERSONAL = Set.of("you", "anyone", "anybody", "nobody", "they");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!text.mentions(Topic.HINDSIGHT)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                Span span = at(sentence, i, text.people());
                if (span != null
                        && !Actors.isDenied(sentence, span.first())
                        && !sentence.isReported(span.first(), span.end())) {
                    objections.add(sentence, span, "person");
                }
            }
        }
        return objections.toList();
    }

    private static @Nullable Span at(Sentence sentence, int i, People people) {
        String word = sentence.at(i);
        if (!Topic.HINDSIGHT.beginsWith(word)) {
            return null;
        }
        if (SHOULD.contains(word) || COULD.contains(word) || word.equals("ought")) {
            return modal(sentence, i, people);
        }
        if (FAILED.contains(word) || NEGLECTED.contains(word)) {
            return failed(sentence, i, people);
        }
        int not = DID_NOT.at(sentence, i);
        if (not > 0
                && beginsClause(sentence, i)
                && sentence.joins(i + not)
                && HUMAN_VERBS.contains(sentence.at(i + not))) {
            return new Span(i, i + not + 1);
        }
        return null;
    }

    private static @Nullable Span modal(Sentence sentence, int modal, People people) {
        int verb = participle(sentence, modal);
        if (verb < 0) {
            return null;
        }
        boolean could = COULD.contains(sentence.at(modal));
        if (isBeen(sentence, verb)) {
            int end = sentence.at(verb + 2).equals("by") ? Actors.object(sentence, verb + 3, people) : -1;
            if (end > 0) {
                return new Span(modal, end);
            }
        }
        if (!isDeed(sentence, verb, could)) {
            return null;
        }
        // "Should have tested it" stands for whoever writes it.
        if (!could && beginsClause(sentence, modal) && PARTICIPLES.contains(sentence.at(verb))) {
            return new Span(modal, verb + 1);
        }
        int subject = Actors.subject(sentence, modal, people);
        return subject < 0 || IMPERSONAL.contains(sentence.at(subject)) ? null : new Span(subject, verb + 1);
    }

    private static boolean isBeen(Sentence sentence, int verb) {
        return sentence.at(verb).equals("been") || sentence.at(verb).equals("be");
    }

    private static boolean beginsClause(Sentence sentence, int index) {
        return !sentence.joins(index) && sentence.word(index).isCapitalised();
    }

    /** {@return the verb after "should have"; -1 where no "have" follows} */
    private static int participle(Sentence sentence, int modal) {
        int i = modal + 1;
        boolean could = COULD.contains(sentence.at(modal));
        boolean have = sentence.at(modal).endsWith("'ve");
        while (sentence.joins(i) && i < modal + 6) {
            String word = sentence.at(i);
            if (could && word.equals("not")) {
                return -1;
            }
            if (word.equals("have")) {
                have = true;
            } else if (!ADVERBS.contains(word) && !word.equals("to") && !word.equals("not") && !word.equals("never")) {
                return have && isParticiple(word) ? i : -1;
            }
            i++;
        }
        return -1;
    }

    /** "Should have access" says nothing of the past. */
    private static boolean isParticiple(String word) {
        return word.endsWith("ed") || IRREGULAR.contains(word);
    }

    /** Whether it is something that people do or leave, not something that befalls them. */
    private static boolean isDeed(Sentence sentence, int verb, boolean could) {
        String word = sentence.at(verb);
        if (could && MISHAPS.contains(word)) {
            return false;
        }
        if (!isBeen(sentence, verb)) {
            return true;
        }
        String next = sentence.at(verb + 1);
        return CONDUCT.contains(next) || next.endsWith("ing");
    }

    private static @Nullable Span failed(Sentence sentence, int i, People people) {
        boolean toDo = sentence.at(i + 1).equals("to") && sentence.joins(i + 1) && sentence.joins(i + 2);
        if (!toDo || ATTEMPTS.contains(sentence.at(i + 2))) {
            return null;
        }
        if (beginsClause(sentence, i) && HUMAN_VERBS.contains(sentence.at(i + 2))) {
            return new Span(i, i + 3);
        }
        int subject = Actors.subject(sentence, i, people);
        return subject < 0 || IMPERSONAL.contains(sentence.at(subject)) ? null : new Span(subject, i + 3);
    }
}
