package io.github.rca4j.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Those whom a document names in its fields for names: owners, reviewers, responders. */
final class People {
    static final People NONE = new People(Set.of());

    private static final Set<String> NOT_OF_PEOPLE = Vocabulary.set("not of people");
    private static final Set<String> ORDINARY = Vocabulary.set("ordinary");
    private static final Set<String> PRODUCTS = Vocabulary.set("products");
    private static final Set<String> LABELS = Vocabulary.set("labels of names");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[,;/&()|\\n<>:*\\[\\]]| and | und | - | — ");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String GENITIVE = "'s";
    private static final int LONGEST_NAME = 4;
    private static final int SHORTEST_DISTINCTIVE = 3;

    private final Phrases full;
    private final Set<String> firsts = new HashSet<>();
    private final Set<String> single = new HashSet<>();
    private final WordBits words;

    private People(Set<List<String>> names) {
        this.full = new Phrases(names.stream()
                .filter(name -> name.size() > 1)
                .map(name -> String.join(" ", name))
                .toList());
        for (List<String> name : names) {
            firsts.add(name.get(0));
            addIfDistinctive(name.get(0));
            addIfDistinctive(name.get(name.size() - 1));
        }
        Map<String, Integer> bits = new HashMap<>();
        for (String word : firsts) {
            bits.put(word, 1);
            bits.put(word + GENITIVE, 1);
        }
        for (String word : single) {
            bits.put(word, 1);
            bits.put(word + GENITIVE, 1);
        }
        this.words = new WordBits(bits);
    }

    static People of(Document document) {
        Set<String> fields = new HashSet<>();
        Texts.of(document, text -> {
            if (text.kind() == Text.Kind.NAME && !text.property().equals("role")) {
                fields.add(text.value());
            }
        });
        Set<List<String>> names = new HashSet<>();
        for (String field : fields) {
            for (String name : BETWEEN_NAMES.split(field, -1)) {
                collect(name.strip(), names);
            }
        }
        return names.isEmpty() ? NONE : new People(names);
    }

    private static void collect(String name, Set<List<String>> names) {
        String[] words = SPACE.split(name, -1);
        boolean personal = !name.isEmpty()
                && words.length <= LONGEST_NAME
                && Arrays.stream(words).allMatch(People::isPersonal);
        if (personal) {
            List<String> lower = new ArrayList<>();
            Arrays.stream(words).forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
            names.add(lower);
        }
    }

    private static boolean isPersonal(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.chars().anyMatch(Character::isLowerCase)
                && word.chars().noneMatch(Character::isDigit)
                && !NOT_OF_PEOPLE.contains(word.toLowerCase(Locale.ROOT));
    }

    private void addIfDistinctive(String word) {
        if (word.length() >= SHORTEST_DISTINCTIVE && !ORDINARY.contains(word) && !PRODUCTS.contains(word)) {
            single.add(word);
        }
    }

    /** {@return whether a label or a heading stands over names} */
    static boolean isLabelOfNames(String label) {
        return LABELS.contains(label.toLowerCase(Locale.ROOT));
    }

    /** {@return how many words of a sentence, from one on, are a name of one of them; 0 if none} */
    int at(Sentence sentence, int index) {
        if (this == NONE || !sentence.word(index).isCapitalised()) {
            return 0;
        }
        String word = owner(sentence.at(index));
        int whole = firsts.contains(word) ? full.at(sentence, index) : 0;
        return whole == 0 && single.contains(word) ? 1 : whole;
    }

    /** {@return the words that a name of one of them begins with} */
    WordBits words() {
        return words;
    }

    /** {@return a word without the ending of its genitive} */
    static String owner(String word) {
        return word.endsWith(GENITIVE) ? word.substring(0, word.length() - GENITIVE.length()) : word;
    }
}
