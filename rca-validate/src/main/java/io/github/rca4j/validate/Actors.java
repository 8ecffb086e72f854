package io.github.rca4j.validate;

import java.util.Set;

/** Tells who acts in a sentence: whether that is a person, by pronoun, role or name, or something else. */
final class Actors {
    private static final Set<String> ROLES = Vocabulary.set("roles");
    private static final Set<String> QUALIFIERS = Vocabulary.set("role qualifiers");
    private static final Set<String> SOFTWARE = Vocabulary.set("software operators");
    private static final Set<String> PRONOUNS = Vocabulary.set("pronouns");
    private static final Set<String> DETERMINERS = Vocabulary.set("determiners");
    private static final Set<String> PREPOSITIONS = Vocabulary.set("prepositions");
    private static final Set<String> ADVERBS = Vocabulary.set("adverbs");
    private static final Set<String> NEGATIONS = Vocabulary.set("negations");
    private static final Set<String> PAST = Vocabulary.set("past verbs");
    /** What a machine does within a clause about a person: "who saw the pod fail". */
    private static final Set<String> FAILING = Set.of("failed", "fail", "fails", "failing");

    private static final Set<String> FIRST_NAMES = Vocabulary.set("first names");
    /** Words of which a part may be several persons: "one of the engineers". */
    private static final Set<String> PARTS =
            Set.of("one", "some", "all", "any", "both", "each", "most", "several", "members", "member", "part");
    /** Machines have these as well. */
    private static final Set<String> OF_MACHINES = Set.of("operator", "operators", "manager", "managers", "agent");
    /** "The engineer on call" is the engineer. */
    private static final Set<String> ON = Set.of("call", "duty", "shift");

    /** How many words a role may have, with its article and what is said of it. */
    private static final int LONGEST = 5;

    private static final int LONGEST_CLAUSE = 8;

    private Actors() {}

    /** {@return the index of the word for the person that does what a verb says; -1 where it is not one for certain} */
    static int subject(Sentence sentence, int verb, People people) {
        int head = verb - 1;
        while (head >= 0 && sentence.joins(head + 1) && ADVERBS.contains(sentence.at(head))) {
            head--;
        }
        if (head < 0 || !sentence.joins(head + 1)) {
            return -1;
        }
        if (ON.contains(sentence.at(head)) && sentence.at(head - 1).equals("on") && sentence.joins(head - 1)) {
            head -= 2;
        }
        if (sentence.at(head).equals("who")) {
            head--;
            return head >= 0 && isPerson(sentence, head, people) ? head : -1;
        }
        if (!isPerson(sentence, head, people)) {
            return FAILING.contains(sentence.at(verb)) ? -1 : beforeClause(sentence, head, people);
        }
        return dependsOnAnother(sentence, head) ? -1 : head;
    }

    /** {@return the person of whom a clause tells that ends at a word: "the engineers who wrote the job"; -1 if none} */
    private static int beforeClause(Sentence sentence, int end, People people) {
        for (int i = end;
                i > end - LONGEST_CLAUSE && sentence.joins(i) && !sentence.at(i).equals("that");
                i--) {
            if (sentence.at(i).equals("who")) {
                return isPerson(sentence, i - 1, people) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** {@return whether a word is one for a person} */
    static boolean isPerson(Sentence sentence, int index, People people) {
        return PRONOUNS.contains(sentence.at(index)) || isRole(sentence, index) || isName(sentence, index, people);
    }

    /** {@return whether a word is what somebody is to an incident, such as an engineer} */
    static boolean isRole(Sentence sentence, int index) {
        String word = sentence.at(index);
        if (!ROLES.contains(word)) {
            return false;
        }
        String before = sentence.joins(index) ? sentence.at(index - 1) : "";
        // "The Prometheus operator" is a program.
        boolean named =
                sentence.joins(index) && sentence.word(index - 1).isCapitalised() && !DETERMINERS.contains(before);
        if (OF_MACHINES.contains(word) && (named || SOFTWARE.contains(before))) {
            return false;
        }
        return !word.startsWith("manager") || QUALIFIERS.contains(before);
    }

    /** {@return whether a word alone is one for a role} */
    static boolean isRoleWord(String lower) {
        return lower.equals("operator") || (ROLES.contains(lower) && !OF_MACHINES.contains(lower));
    }

    /** {@return whether a word is a first name that is no other word} */
    static boolean isFirstName(String lower) {
        return FIRST_NAMES.contains(lower);
    }

    /** {@return whether a word is a first name, or a name that the document knows} */
    static boolean isName(Sentence sentence, int index, People people) {
        return sentence.word(index).isCapitalised()
                && (FIRST_NAMES.contains(sentence.at(index)) || isLastOf(sentence, index, people));
    }

    private static boolean isLastOf(Sentence sentence, int index, People people) {
        return people.at(sentence, index) == 1 || (sentence.joins(index) && people.at(sentence, index - 1) == 2);
    }

    /** {@return whether a person is only what something else is for, by or of: "the alert for the team"} */
    private static boolean dependsOnAnother(Sentence sentence, int head) {
        int first = head;
        while (first > head - LONGEST
                && sentence.joins(first)
                && !DETERMINERS.contains(sentence.at(first))
                && !PREPOSITIONS.contains(sentence.at(first - 1))) {
            first--;
        }
        if (!sentence.joins(first)) {
            return false;
        }
        String before = sentence.at(first - 1);
        if (before.equals("of") && sentence.joins(first - 1)) {
            return !PARTS.contains(sentence.at(first - 2));
        }
        return PREPOSITIONS.contains(before) || before.endsWith("ing");
    }

    /** {@return the index behind a person named from a word on, as in "the tired operator"; -1 if it is none} */
    static int object(Sentence sentence, int from, People people) {
        for (int i = from; i < from + LONGEST && i < sentence.size() && (i == from || sentence.joins(i)); i++) {
            boolean person = isRole(sentence, i) || isName(sentence, i, people);
            if (person && !isNoun(sentence, i + 1)) {
                return i + 1;
            }
            if (PREPOSITIONS.contains(sentence.at(i)) || NEGATIONS.contains(sentence.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether what follows a role may be what is really meant: "the developer tooling". */
    private static boolean isNoun(Sentence sentence, int index) {
        String word = sentence.at(index);
        return sentence.joins(index)
                && !word.equals("who")
                && !word.equals("and")
                && !word.equals("or")
                && !word.endsWith("ed")
                && !PAST.contains(word)
                && !(word.endsWith("ing") && !word.equals("tooling") && !word.equals("training"))
                && !PREPOSITIONS.contains(word)
                && !ADVERBS.contains(word);
    }

    /** {@return whether what begins at a word is denied right before it} */
    static boolean isDenied(Sentence sentence, int index) {
        for (int i = index; i > index - 4 && i > 0 && sentence.joins(i); i--) {
            if (NEGATIONS.contains(sentence.at(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
