package io.github.rca4j.validate;

import io.github.rca4j.model.outline.Outline;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** META-02: no instruction of the template is left inside a text. */
final class InstructionLeft implements TextRule {
    static final String ID = "META-02";

    private static final Set<String> PROMPTS = Vocabulary.set("prompts");
    /** Of these, small letters are what people write. */
    private static final Set<String> NO_PROMPTS = Vocabulary.set("no prompts");

    private static final Set<String> LEFT_OPEN = Vocabulary.set("left open");
    private static final Set<String> AFTER_TODO = Vocabulary.set("after todo");
    private static final Set<String> NOT_APPLICABLE = Set.of("n/a", "na", "n/a.", "n.a.", "not applicable");
    private static final List<String> SIGNS = List.of("@@", "???");
    /** How values are to be written, where they are the whole value; within a sentence they may be what it speaks of. */
    private static final List<String> SHAPES = List.of("yyyy-mm-dd", "hh:mm", "{{");

    private static final int LONGEST_SHAPE = 24;
    private static final int LONGEST_PROMPT = 200;

    @Override
    public RuleInfo info() {
        return RuleCatalogue.rule(ID);
    }

    @Override
    public List<Objection> check(Text text) {
        String value = text.value();
        if (text.kind() == Text.Kind.CODE || text.kind() == Text.Kind.LINK) {
            return List.of();
        }
        if (Outline.isPlaceholder(value)) {
            return List.of(whole(text));
        }
        if (text.kind() == Text.Kind.BLOCK
                && value.length() <= LONGEST_SHAPE
                && !text.isBelow("impact")
                && NOT_APPLICABLE.contains(value.toLowerCase(Locale.ROOT))) {
            return List.of(Messages.to(text, 0, value.length(), ID, "reason", Quote.of(value)));
        }
        Objections objections = new Objections(text, ID);
        if (text.glance().has(Marks.OPEN_BRACKET)) {
            prompts(text, objections);
        }
        if (text.glance().has(Marks.AT | Marks.QUESTION)) {
            signs(text, objections);
        }
        if (text.kind() == Text.Kind.LINE
                && value.length() <= LONGEST_SHAPE
                && isShape(value)
                && !text.markup().isCode(0)) {
            objections.add(0, value.length(), "left");
        }
        if (text.mentions(Topic.OPEN)) {
            text.sentences().forEach(sentence -> openWords(text, sentence, objections));
        }
        return objections.toList();
    }

    private static Objection whole(Text text) {
        return Messages.to(text, 0, text.value().length(), ID, "left", Quote.of(text.value()));
    }

    private static void prompts(Text text, Objections objections) {
        String value = text.value();
        for (int i = value.indexOf('['); i >= 0; i = value.indexOf('[', i + 1)) {
            int end = i + 1;
            while (end < value.length() && end - i < LONGEST_PROMPT && "[]\n".indexOf(value.charAt(end)) < 0) {
                end++;
            }
            boolean bracketed = end < value.length()
                    && value.charAt(end) == ']'
                    && !text.markup().isCode(i);
            if (bracketed && isAlone(text, i, end + 1) && isPrompt(value.substring(i + 1, end))) {
                objections.add(i, end + 1, "left");
            }
        }
    }

    /** Links, references, wiki links and elements of arrays have something beside their brackets. */
    private static boolean isAlone(Text text, int from, int to) {
        String value = text.value();
        char before = from == 0 ? ' ' : value.charAt(from - 1);
        char after = to == value.length() ? ' ' : value.charAt(to);
        return !Character.isLetterOrDigit(before)
                && "[]\\!_$)".indexOf(before) < 0
                && "([]".indexOf(after) < 0
                && !(after == ':' && (from == 0 || before == '\n'));
    }

    private static boolean isPrompt(String inside) {
        if (Outline.isPlaceholder("[" + inside + "]")) {
            return true;
        }
        String lower = inside.strip().toLowerCase(Locale.ROOT);
        if (PROMPTS.contains(lower)) {
            return !NO_PROMPTS.contains(lower)
                    || Character.isUpperCase(inside.strip().codePointAt(0));
        }
        int space = lower.indexOf(' ');
        return space > 0 && isLeadOfPrompt(lower, space);
    }

    private static boolean isLeadOfPrompt(String lower, int space) {
        String first = lower.substring(0, space);
        int second = lower.indexOf(' ', space + 1);
        return PROMPTS.contains(first.replaceAll("[.,:]+$", ""))
                || PROMPTS.contains(lower.substring(0, second < 0 ? lower.length() : second));
    }

    private static void signs(Text text, Objections objections) {
        String value = text.value();
        for (String sign : SIGNS) {
            int from = value.indexOf(sign);
            if (from >= 0 && !text.markup().isCode(from)) {
                objections.add(from, from + sign.length(), "open");
            }
        }
    }

    private static boolean isShape(String value) {
        if (value.indexOf(':') < 0 && value.indexOf('-') < 0 && value.indexOf('{') < 0) {
            return false;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        return SHAPES.stream().anyMatch(lower::contains);
    }

    private static void openWords(Text text, Sentence sentence, Objections objections) {
        for (int i = 0; i < sentence.size(); i++) {
            Sentence.Word word = sentence.word(i);
            if (LEFT_OPEN.contains(word.lower())
                    && isShouted(word.text())
                    && !word.quoted()
                    && !(word.lower().equals("todo") && isOther(text, sentence, i))
                    && !objections.cover(word.from(), word.to())) {
                objections.add(word.from(), word.to(), "open");
            }
        }
    }

    /** TODO may also be how far something is, or what people write into code. */
    private static boolean isOther(Text text, Sentence sentence, int i) {
        boolean leads =
                i == 0 && !text.value().startsWith(" (", sentence.word(i).to());
        boolean ends = i == sentence.size() - 1
                && (sentence.at(i - 1).equals("is") || sentence.at(i - 1).equals("are"));
        return isStatus(text, sentence) || AFTER_TODO.contains(sentence.at(i + 1)) || !(leads || ends);
    }

    /** In a list of tasks, that is how far one of them is. */
    private static boolean isStatus(Text text, Sentence sentence) {
        return text.kind() == Text.Kind.BLOCK && sentence.size() == 1;
    }

    private static boolean isShouted(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }
}
