package io.github.rca4j.validate;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells where a sentence finds fault with a person. */
final class Faults {
    private static final Phrases HUMAN_ERROR = Vocabulary.phrases("human error");
    private static final Set<String> PREVENTED = Vocabulary.set("prevented");
    private static final Set<String> NOUNS = Vocabulary.set("faults");
    private static final Set<String> OF_MACHINES_TOO = Vocabulary.set("faults of machines too");
    private static final Set<String> OF_PEOPLE = Vocabulary.set("faults of people");
    private static final Set<String> MAY_FOLLOW = Vocabulary.set("may follow a fault");
    private static final Set<String> ADJECTIVES = Vocabulary.set("faulty adjectives");
    private static final Set<String> VERBS = Vocabulary.set("faulty verbs");
    private static final Set<String> VERBS_OF_TEAMS = Vocabulary.set("verbs of teams too");
    private static final Phrases PHRASES = Vocabulary.phrases("faulty phrases");
    private static final Set<String> CARELESSLY = Vocabulary.set("carelessly");
    private static final Set<String> DENIED =
            Set.of("not", "wasn't", "isn't", "never", "ruled", "excluded", "cannot", "can't", "nor", "no", "possible");
    private static final Phrases CAUSED_BY = Vocabulary.phrases("caused by");
    private static final Set<String> BE = Vocabulary.set("be");
    private static final Set<String> BLAMES = Vocabulary.set("blames");
    private static final Set<String> HIS = Set.of("his", "her", "my");
    /** Who says "we ignored" tells a fact; who says "we forgot" finds fault. */
    private static final Set<String> WE = Set.of("we", "i", "you", "anyone", "anybody", "everyone", "everybody");

    private final Sentence sentence;
    private final People people;

    private Faults(Sentence sentence, People people) {
        this.sentence = sentence;
        this.people = people;
    }

    /** {@return the words that do; absent where the sentence does not} */
    static Optional<Span> find(Sentence sentence, People people) {
        Faults faults = new Faults(sentence, people);
        for (int i = 0; i < sentence.size(); i++) {
            Span span = faults.at(i);
            if (span != null && !Actors.isDenied(sentence, span.first())) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    private @Nullable Span at(int i) {
        String word = sentence.at(i);
        if (!Topic.BLAME.beginsWith(word)) {
            return null;
        }
        int error = HUMAN_ERROR.at(sentence, i);
        if (error > 0) {
            return asserted(i, i + error);
        }
        int phrase = PHRASES.at(sentence, i);
        if (phrase > 0) {
            return bySubject(i, i + phrase);
        }
        int cause = CAUSED_BY.at(sentence, i);
        if (cause > 0) {
            return byObject(i, i + cause);
        }
        if (VERBS.contains(word)) {
            return verb(i);
        }
        if (ADJECTIVES.contains(word)) {
            return adjective(i);
        }
        if (CARELESSLY.contains(word)) {
            return carelessly(i);
        }
        if (NOUNS.contains(word)) {
            return noun(i);
        }
        return BLAMES.contains(word) ? blame(i) : null;
    }

    /** "Human error" is blame unless it is what something guards against. */
    private @Nullable Span asserted(int first, int end) {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            if (PREVENTED.contains(sentence.at(i))) {
                return null;
            }
        }
        boolean compound = sentence.joins(end) && !MAY_FOLLOW.contains(sentence.at(end));
        return compound || isDeniedBehind(end) ? null : new Span(first, end);
    }

    /** "Human error was not the cause", "human error has been ruled out". */
    private boolean isDeniedBehind(int end) {
        for (int i = end; i < end + 3 && sentence.joins(i); i++) {
            if (DENIED.contains(sentence.at(i))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Span bySubject(int verb, int end) {
        int subject = Actors.subject(sentence, verb, people);
        return subject < 0 ? null : new Span(subject, end);
    }

    private @Nullable Span byObject(int first, int from) {
        int end = Actors.object(sentence, from, people);
        // "Due to the team on Monday" is a day, not a cause.
        boolean day = sentence.at(first).equals("due")
                && sentence.joins(end)
                && !sentence.at(end).endsWith("ing");
        return end < 0 || day ? null : new Span(first, end);
    }

    private @Nullable Span verb(int i) {
        Span span = bySubject(i, i + 1);
        if (span == null || (WE.contains(sentence.at(span.first())) && !VERBS_OF_TEAMS.contains(sentence.at(i)))) {
            return null;
        }
        return span;
    }

    private @Nullable Span adjective(int i) {
        if (sentence.joins(i + 1) && Actors.isRole(sentence, i + 1)) {
            return new Span(i, i + 2);
        }
        int be = i - 1;
        while (be > 0 && be > i - 4 && sentence.joins(be + 1) && !BE.contains(sentence.at(be))) {
            be--;
        }
        return be > 0 && BE.contains(sentence.at(be)) && sentence.joins(be + 1) ? bySubject(be, i + 1) : null;
    }

    private @Nullable Span carelessly(int i) {
        for (int verb = i + 1; verb > i - 2; verb--) {
            int subject = Actors.subject(sentence, verb, people);
            if (subject >= 0) {
                return new Span(subject, i + 1);
            }
        }
        return null;
    }

    private @Nullable Span noun(int i) {
        String word = sentence.at(i);
        boolean ends = !sentence.joins(i + 1) || MAY_FOLLOW.contains(sentence.at(i + 1));
        if (OF_MACHINES_TOO.contains(word) && !ends) {
            return null;
        }
        for (int owner = i - 1; owner >= 0 && owner > i - 3 && sentence.joins(owner + 1); owner--) {
            if (isOwner(owner, word)) {
                return new Span(owner, i + 1);
            }
        }
        boolean lack = sentence.joins(i) && sentence.at(i - 1).equals("gross");
        return OF_PEOPLE.contains(word) && ends ? asserted(lack ? i - 1 : i, i + 1) : null;
    }

    private boolean isOwner(int i, String fault) {
        String word = sentence.at(i);
        if (HIS.contains(word)) {
            return !fault.startsWith("error") && !fault.startsWith("fail");
        }
        if (!word.endsWith("'s") && !word.endsWith("s'")) {
            return false;
        }
        String stem = word.endsWith("s'") ? word.substring(0, word.length() - 1) : People.owner(word);
        return Actors.isRoleWord(stem)
                || (sentence.word(i).isCapitalised() && Actors.isFirstName(stem))
                || people.at(sentence, i) > 0;
    }

    private @Nullable Span blame(int i) {
        String next = sentence.at(i + 1);
        boolean on = next.equals("on") || next.equals("lies") || next.equals("falls");
        int from = !on
                ? i + 1
                : sentence.at(i + 2).equals("with") || sentence.at(i + 2).equals("on") ? i + 3 : i + 2;
        return sentence.joins(i + 1) ? byObject(i, from) : null;
    }
}
