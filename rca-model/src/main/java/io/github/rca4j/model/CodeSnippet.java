package io.github.rca4j.model;

import io.github.rca4j.model.text.NormalForm;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of code, before or after the fix: an item of the template's "Key Code Snippets".
 *
 * @param language the language as a code fence names it, one line
 * @param code the code, verbatim; the template starts it with a comment that says "Before" or "After"
 * @since 0.1
 */
public record CodeSnippet(Optional<String> language, Optional<String> code) {
    static final CodeSnippet NOTHING = new CodeSnippet(Optional.empty(), Optional.empty());
    private static final Pattern MOMENT = Pattern.compile("\\W{0,10}(before|after)\\b.*", Pattern.CASE_INSENSITIVE);

    /** Brings every component to its normal form. */
    public CodeSnippet {
        language = NormalForm.line(language);
        code = NormalForm.code(code);
    }

    /**
     * {@return a piece of code}
     *
     * @param language the language as a code fence names it, such as {@code python}
     * @param code the code
     */
    public static CodeSnippet of(String language, String code) {
        return new CodeSnippet(Optional.of(language), Optional.of(code));
    }

    /** {@return whether the code is from before or after the fix, where its first line says so} */
    public Optional<Moment> moment() {
        if (code.isEmpty()) {
            return Optional.empty();
        }
        String text = code.get();
        int end = text.indexOf('\n');
        Matcher moment = MOMENT.matcher(text).region(0, end < 0 ? text.length() : end);
        return moment.matches()
                ? Optional.of(Moment.valueOf(moment.group(1).toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** When a piece of code was in force. */
    public enum Moment {
        /** Before the fix. */
        BEFORE,
        /** After the fix. */
        AFTER
    }
}
