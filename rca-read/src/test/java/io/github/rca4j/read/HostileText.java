package io.github.rca4j.read;

import java.util.Random;
import java.util.stream.Stream;

/** Texts that nobody would write as a value: long ones, broken ones, and scraps of values put together by chance. */
final class HostileText {
    private static final String[] SCRAPS = {
        "2025-11-05",
        "14:47",
        "14",
        "31",
        "99",
        "2025",
        "Nov",
        "Mai",
        "Wed",
        "水",
        "年",
        "月",
        "日",
        "UTC",
        "GMT",
        "JST",
        "Z",
        "T",
        "T+",
        "+02:00",
        "-05:00",
        "-",
        "–",
        "→",
        "~",
        "~~",
        "**",
        "*",
        "`",
        "_",
        "[",
        "]",
        "[x]",
        "[ ]",
        "(",
        ")",
        "\\",
        "☑",
        "☐",
        "✅",
        "❌",
        "Yes",
        "No",
        "Done",
        "Draft",
        "hours",
        "min",
        "h",
        "%",
        "users",
        "Unknown",
        ":",
        ".",
        ",",
        ";",
        "?",
        "/",
        " ",
        " ",
        " ",
        "\n",
        "\0",
        "\uD83D",
        "\uFE0F",
        "am",
        "PM",
        "approx.",
        "to",
        "or",
        "and",
        "of",
        "on",
        "Europe/Berlin",
        "999999999999999999999999",
        "PT",
        "P",
        "."
    };

    private HostileText() {}

    static Stream<String> texts() {
        Stream<String> made = Stream.of(
                        "9", "9:", "9.", "9-", "**", "`", "[", "~", " ", "1h ", "1 day, ", "a/", "✅", "(", "Nov ")
                .flatMap(piece -> Stream.of(piece.repeat(40), piece.repeat(1_000_000 / piece.length())));
        Random random = new Random(20251105);
        Stream<String> mixed = Stream.generate(() -> mixed(random)).limit(2_000);
        return Stream.concat(made, mixed).map(text -> text.isBlank() ? text + "x" : text);
    }

    private static String mixed(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }
}
