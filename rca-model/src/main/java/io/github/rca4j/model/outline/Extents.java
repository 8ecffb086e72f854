package io.github.rca4j.model.outline;

import io.github.rca4j.model.UsersAffected;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many users an incident touched, as text. */
final class Extents {
    private static final String UNKNOWN = "Unknown";
    private static final String REASON = ": ";
    private static final Pattern COUNT = Pattern.compile("-?[0-9]{1,19}");
    private static final Pattern PERCENTAGE = Pattern.compile("(-?[0-9]{1,40}(?:\\.[0-9]{1,40})?)%");

    private Extents() {}

    static String write(UsersAffected.Extent extent) {
        if (extent instanceof UsersAffected.Count count) {
            return Long.toString(count.users());
        }
        if (extent instanceof UsersAffected.Percentage percentage) {
            return percentage.percent().toPlainString() + "%";
        }
        return UNKNOWN
                + ((UsersAffected.Unknown) extent)
                        .reason()
                        .map(reason -> REASON + reason)
                        .orElse("");
    }

    static Optional<UsersAffected.Extent> read(String text) {
        if (text.equals(UNKNOWN)) {
            return Optional.of(new UsersAffected.Unknown(Optional.empty()));
        }
        if (text.startsWith(UNKNOWN + REASON)) {
            return Optional.of(UsersAffected.Unknown.because(text.substring((UNKNOWN + REASON).length())));
        }
        try {
            if (COUNT.matcher(text).matches()) {
                return Optional.of(new UsersAffected.Count(Long.parseLong(text)));
            }
            var percentage = PERCENTAGE.matcher(text);
            return percentage.matches()
                    ? Optional.of(new UsersAffected.Percentage(new BigDecimal(percentage.group(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            // More users, or more digits, than the model can hold.
            return Optional.empty();
        }
    }
}
