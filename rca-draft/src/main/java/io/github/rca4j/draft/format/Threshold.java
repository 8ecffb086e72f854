package io.github.rca4j.draft.format;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule compares with, from the address of its query in Prometheus: {@code > 0.02} of {@code a / b > 0.02}. Anything
 * but one comparison with a number at the end of the whole query is none, rather than half of the truth.
 */
final class Threshold {
    private static final int LONGEST = 8_192;
    private static final String QUERY = "g0.expr=";

    /** Of a query without what is in brackets; each part is possessive, so this takes linear time. */
    private static final Pattern COMPARISON = Pattern.compile("[^<>=!]++(>=|<=|==|!=|>|<)\\s*+"
            + "([-+]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][-+]?+[0-9]++)?+)\\s*+");

    /** Where two conditions are joined, neither alone says when the alert fires. */
    private static final Pattern JOINED = Pattern.compile("\\b(?:and|or|unless)\\b", Pattern.CASE_INSENSITIVE);

    private Threshold() {}

    /** {@return the comparison at the end of the query that an address shows} */
    static Optional<String> of(String address) {
        return query(address).flatMap(Threshold::outermost).flatMap(Threshold::comparison);
    }

    /** {@return the comparison at the end of a query; of other tools' queries too that are written alike} */
    static Optional<String> ofQuery(String query) {
        return query.length() > LONGEST ? Optional.empty() : outermost(query).flatMap(Threshold::comparison);
    }

    private static Optional<String> query(String address) {
        int start = address.indexOf('?');
        if (start < 0 || address.length() > LONGEST) {
            return Optional.empty();
        }
        int fragment = address.indexOf('#', start);
        String parameters = address.substring(start + 1, fragment < 0 ? address.length() : fragment);
        for (String parameter : parameters.split("&", -1)) {
            if (parameter.startsWith(QUERY)) {
                return decoded(parameter.substring(QUERY.length()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a percent sign that begins no character
        }
    }

    /** {@return a query without brackets and texts and what is in them; empty if they do not close, or it has comments} */
    private static Optional<String> outermost(String query) {
        StringBuilder outermost = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            if (c == '"' || c == '\'' || c == '`') {
                i = end(query, i);
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
                outermost.append(' '); // what stands before and after is not one word
            } else if (c == '#') {
                return Optional.empty();
            } else if (depth == 0) {
                outermost.append(c);
            }
            if (depth < 0) {
                return Optional.empty();
            }
        }
        return depth == 0 ? Optional.of(outermost.toString()) : Optional.empty();
    }

    /** {@return where a text ends that begins at a quote; between backticks a backslash is just one} */
    private static int end(String query, int start) {
        char quote = query.charAt(start);
        int i = start + 1;
        while (i < query.length() && query.charAt(i) != quote) {
            i += query.charAt(i) == '\\' && quote != '`' ? 2 : 1;
        }
        return i;
    }

    private static Optional<String> comparison(String outermost) {
        Matcher matcher = COMPARISON.matcher(outermost);
        return matcher.matches() && !JOINED.matcher(outermost).find()
                ? Optional.of(matcher.group(1) + " " + matcher.group(2))
                : Optional.empty();
    }
}
