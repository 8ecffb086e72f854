package io.github.rca4j.testsupport;

import io.github.rca4j.model.Section;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts that a field may hold, from a plain word to an attack. */
final class ArbitraryText {
    private static final List<String> WORDS = List.of(
            "checkout",
            "returned",
            "500",
            "errors",
            "after",
            "the",
            "deploy",
            "of",
            "v2.3",
            "Alice",
            "Smith",
            "on-call",
            "paged",
            "cache",
            "was",
            "stale",
            "because",
            "nobody",
            "looked",
            "at",
            "it",
            "Größe",
            "日本",
            "99.9%",
            "a/b");
    private static final List<Section> SECTIONS = List.of(Section.values());

    private final SplittableRandom random;
    private final double hostility;

    /**
     * @param random where chance comes from
     * @param hostility how many of the texts are hostile, 0 for none to 1 for all
     */
    ArbitraryText(SplittableRandom random, double hostility) {
        this.random = random;
        this.hostility = hostility;
    }

    /** Never blank; may have many lines. */
    String text() {
        if (random.nextDouble() >= hostility) {
            return words();
        }
        return switch (random.nextInt(6)) {
            case 0 -> noise();
            case 1 -> words() + "\n" + hostile();
            case 2 -> hostile() + "\n\n" + words();
            case 3 -> visible(hostile() + hostile());
            default -> visible(hostile());
        };
    }

    /** One of the template's headings, or any text. */
    String heading() {
        return random.nextInt(3) == 0 ? any(SECTIONS).heading() : text();
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String words() {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(i -> any(WORDS))
                .collect(Collectors.joining(random.nextInt(20) == 0 ? "\n" : " "));
    }

    private String hostile() {
        return any(HostileText.ALL);
    }

    private String noise() {
        List<Character> alphabet = any(HostileText.ALPHABETS);
        int length = 1 + random.nextInt(24);
        StringBuilder noise = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            noise.append(any(alphabet));
        }
        return visible(noise.toString());
    }

    private static String visible(String text) {
        return text.isBlank() || text.codePoints().allMatch(c -> Character.isSpaceChar(c) || Character.isISOControl(c))
                ? text + "x"
                : text;
    }
}
