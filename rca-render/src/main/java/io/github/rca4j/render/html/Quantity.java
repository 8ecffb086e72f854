package io.github.rca4j.render.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of something, such as {@code 5.2s}. Spans of time are in seconds.
 *
 * @param amount how much, not negative
 * @param unit of what; "" for a number alone
 */
record Quantity(double amount, String unit) {
    private static final int LONGEST = 40;
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,15})(\\.[0-9]{1,15})? ?([^0-9.,\\s][^0-9.,]{0,20})?");
    private static final Map<String, Double> SECONDS = Map.of("ns", 1e-9, "us", 1e-6, "µs", 1e-6, "ms", 1e-3, "s", 1.0);

    /** {@return the amount that a text is; none for one that says more, such as {@code about 5s}} */
    static Optional<Quantity> of(String text) {
        Matcher matcher = FORM.matcher(text.length() > LONGEST ? "" : text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double amount = Double.parseDouble(
                matcher.group(1).replace(",", "") + (matcher.group(2) == null ? "" : matcher.group(2)));
        String unit = matcher.group(3) == null ? "" : matcher.group(3).strip().toLowerCase(Locale.ROOT);
        return Optional.of(
                SECONDS.containsKey(unit) ? new Quantity(amount * SECONDS.get(unit), "s") : new Quantity(amount, unit));
    }
}
