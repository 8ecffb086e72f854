package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Payload;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How words of payloads are compared and listed. */
final class Words {
    private Words() {}

    /** {@return the word as it is compared: some tools write it in capitals, some relays change that} */
    static String lower(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    /** {@return the words, for a message} */
    static String oneOf(Collection<String> words) {
        return words.stream().sorted().map(word -> "'" + word + "'").collect(Collectors.joining(" or "));
    }

    /** {@return the texts of a list that say anything} */
    static List<String> texts(Payload list) {
        return list.elements().stream()
                .map(AlertSheet::said)
                .flatMap(Optional::stream)
                .toList();
    }

    /** {@return the one text of a list; empty if it has none, or several} */
    static Optional<Payload> single(Payload list) {
        List<Payload> elements = list.elements();
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }

    /** {@return {@code GreaterThanOrEqualToThreshold}, {@code COMPARISON_GE} or the like as {@code >=}} */
    static Optional<String> comparison(String operator) {
        return switch (operator) {
            case "GreaterThanThreshold", "GreaterThan", "COMPARISON_GT" -> Optional.of(">");
            case "GreaterThanOrEqualToThreshold", "GreaterThanOrEqual", "COMPARISON_GE" -> Optional.of(">=");
            case "LessThanThreshold", "LessThan", "COMPARISON_LT" -> Optional.of("<");
            case "LessThanOrEqualToThreshold", "LessThanOrEqual", "COMPARISON_LE" -> Optional.of("<=");
            case "Equals", "COMPARISON_EQ" -> Optional.of("=");
            default -> Optional.empty();
        };
    }

    /** {@return {@code > 0.5} of an operator and a figure; empty unless both say something that can be compared} */
    static Optional<String> threshold(Payload operator, Payload figure) {
        Optional<String> sign = operator.text().flatMap(Words::comparison);
        return sign.flatMap(s -> AlertSheet.said(figure).map(f -> s + " " + f));
    }
}
