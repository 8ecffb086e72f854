package io.github.rca4j.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Code as a listing. */
record Listing(Optional<String> language, String code) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_+-]+");
    /** The preprocessor reads every line, those of code too. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("^\\\\?(?:include|ifdef|ifndef|ifeval|endif)::", Pattern.MULTILINE);

    void write(Lines lines) {
        Optional<String> name = language.filter(l -> NAME.matcher(l).matches());
        lines.block();
        if (name.isEmpty()) {
            language.ifPresent(l -> lines.line("." + new Phrase().words(l)));
        }
        boolean directs = DIRECTIVE.matcher(code).find();
        String shown = directs ? References.code(code) : printable();
        String delimiter = "-".repeat(Math.max(4, longestRule(shown) + 1));
        // Not as by default: a number in brackets at the end of a line would be taken for a mark.
        String read = directs ? "\"specialchars,replacements\"" : "specialchars";
        lines.line("[" + name.map(n -> "source," + n + ",").orElse("") + "subs=" + read + "]")
                .line(delimiter);
        List.of(shown.split("\n", -1)).forEach(lines::line);
        lines.line(delimiter).block();
    }

    private String printable() {
        StringBuilder out = new StringBuilder(code.length());
        code.codePoints().map(References::printable).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int longestRule(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '-' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
