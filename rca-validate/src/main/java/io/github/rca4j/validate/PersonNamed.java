package io.github.rca4j.validate;

import java.util.List;
import java.util.Set;

/** LANG-03: people are named in the fields for names only. */
final class PersonNamed implements TextRule {
    static final String ID = "LANG-03";

    private static final Set<String> NO_HANDLES = Vocabulary.set("no handles");
    private static final Set<String> NOT_OF_PEOPLE = Vocabulary.set("not of people");
    private static final Set<String> PRODUCT_NOUNS = Vocabulary.set("product nouns");

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        if (!text.glance().names() && !text.glance().has(Marks.AT)) {
            return List.of();
        }
        Objections objections = new Objections(text, ID);
        for (Sentence sentence : text.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                int length = name(text, sentence, i);
                if (length > 0) {
                    objections.add(sentence, new Span(i, i + length), "name");
                }
                i += Math.max(1, length);
            }
        }
        return objections.toList();
    }

    private static int name(Text text, Sentence sentence, int i) {
        if (!sentence.at(i).isEmpty() && sentence.at(i).charAt(0) == '@') {
            return isHandle(text, sentence.word(i)) ? 1 : 0;
        }
        int length = text.people().at(sentence, i);
        boolean product = length == 1 && sentence.joins(i + 1) && PRODUCT_NOUNS.contains(sentence.at(i + 1));
        return product ? 0 : length;
    }

    private static boolean isHandle(Text text, Sentence.Word word) {
        String handle = word.lower().substring(1);
        char next = word.to() < text.value().length() ? text.value().charAt(word.to()) : ' ';
        char before = word.from() > 0 ? text.value().charAt(word.from() - 1) : ' ';
        return "/(=@.".indexOf(next) < 0
                && "/\\".indexOf(before) < 0
                && Character.isLowerCase(word.text().codePointAt(1))
                && handle.indexOf('@') < 0
                && handle.indexOf('.') < 0
                && !NO_HANDLES.contains(handle)
                && List.of(handle.split("[-_]", -1)).stream().noneMatch(NOT_OF_PEOPLE::contains);
    }
}
