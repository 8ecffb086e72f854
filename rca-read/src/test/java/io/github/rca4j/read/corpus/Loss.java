package io.github.rca4j.read.corpus;

import io.github.rca4j.model.Rca;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a document's words did not come back.
 *
 * <p>The words of the document are compared with those of its rendered reading, as often as they occur: a word that
 * stands there five times has to come back five times. What the template adds ({@link Framework}) does not count as
 * coming back, or the heading "Impact" that it prints would make up for an impact that was lost. Only a word that
 * stands where the document has a heading or a label may be found in the template's headings and labels: "Severity" is
 * not lost if the template says "Severity". A heading or a label in other words, "Author" for the template's "Owner",
 * is counted as lost, though nobody may miss it; {@link #labels} says how much of the loss that is.
 *
 * <p>A value that was typed is no loss where it says the same ({@link TypedForms}, {@link TypedWords}).
 *
 * @param words how many words the document has
 * @param labelled how many of them stand where a heading or a label stands
 * @param added how many words came that the document does not have, or more often than it has them: a value that is
 *     kept beside its typed form, a zone from a column's heading in every row. Each of them may hide that its like was
 *     lost, so many are a bad sign
 * @param missing those that did not come back, in the order of the document. Of several that are alike, those in the
 *     lines that have lost most are named
 */
record Loss(int words, int labelled, int added, List<Word> missing) {

    /**
     * Compares.
     *
     * @param document a document
     * @param rca what a reader made of it
     * @param rendered how that is rendered
     */
    static Loss of(String document, Rca rca, String rendered) {
        List<Word> words = Words.of(document);
        Map<String, Integer> framework = count(Words.of(Framework.of(rca)));
        Map<String, Integer> values = count(Words.of(rendered));
        framework.forEach((word, n) -> values.computeIfPresent(word, (w, all) -> Math.max(0, all - n)));

        Map<String, Integer> missingText =
                taken(words.stream().filter(w -> !w.label()).toList(), values);
        Map<String, Integer> missingLabels =
                taken(words.stream().filter(Word::label).toList(), values, framework);
        TypedWords.forgive(missingText, values);
        TypedWords.forgive(missingLabels, values);

        int added = values.values().stream().mapToInt(Integer::intValue).sum();
        List<Word> missing = new ArrayList<>(named(words, false, missingText));
        missing.addAll(named(words, true, missingLabels));
        missing.sort(Comparator.comparingInt(Word::number));
        return new Loss(words.size(), (int) words.stream().filter(Word::label).count(), added, missing);
    }

    private static Map<String, Integer> count(List<Word> words) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        words.forEach(word -> counts.merge(word.text(), 1, Integer::sum));
        return counts;
    }

    /** Takes the words from the stocks, one after the other, and says what there was not enough of. */
    @SafeVarargs
    private static Map<String, Integer> taken(List<Word> words, Map<String, Integer>... stocks) {
        Map<String, Integer> missing = count(words);
        for (Map<String, Integer> stock : stocks) {
            missing.replaceAll((word, n) -> {
                int there = Math.min(n, stock.getOrDefault(word, 0));
                stock.merge(word, -there, Integer::sum);
                return n - there;
            });
        }
        missing.values().removeIf(n -> n == 0);
        return missing;
    }

    /** Of the places of a missing word, those in the lines that have most of their words missing. */
    private static List<Word> named(List<Word> words, boolean label, Map<String, Integer> missing) {
        Map<Integer, List<Word>> lines = words.stream().collect(Collectors.groupingBy(Word::line));
        Map<Integer, Double> shares = new HashMap<>();
        lines.forEach((line, own) -> shares.put(
                line,
                (double) own.stream().filter(w -> missing.containsKey(w.text())).count() / own.size()));
        Map<String, Integer> left = new HashMap<>(missing);
        return words.stream()
                .filter(w -> w.label() == label && missing.containsKey(w.text()))
                .sorted(Comparator.comparing((Word w) -> -shares.get(w.line())))
                .filter(w -> left.merge(w.text(), -1, Integer::sum) >= 0)
                .toList();
    }

    int kept() {
        return words - missing.size();
    }

    /** {@return the share of the words that came back, 1 for all} */
    double share() {
        return words == 0 ? 1 : (double) kept() / words;
    }

    /** {@return the share of the words that came back, headings and labels aside} */
    double textShare() {
        int text = words - labelled;
        return text == 0 ? 1 : 1 - (missing.size() - labels()) / (double) text;
    }

    /** {@return how many of the missing words stand where a heading or a label stands} */
    long labels() {
        return missing.stream().filter(Word::label).count();
    }

    /** {@return the missing words, a line for each line of the document; those of headings and labels in brackets} */
    String report() {
        Map<Integer, List<Word>> lines =
                missing.stream().collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()));
        return lines.entrySet().stream()
                .map(line -> String.format(
                        "%6d: %s",
                        line.getKey(),
                        line.getValue().stream()
                                .map(w -> w.label() ? "[" + w.text() + "]" : w.text())
                                .collect(Collectors.joining(" "))))
                .collect(Collectors.joining("\n"));
    }
}
