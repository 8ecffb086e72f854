package io.github.rca4j.benchmarks;

import io.github.rca4j.model.UsersAffected;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** How values other than texts are written. A team would write these few lines; the limits and all peers share them. */
public final class Wording {
    private Wording() {}

    /** {@return such as {@code 2 hours 15 minutes}} */
    public static String span(Duration span) {
        long hours = span.toHours();
        int minutes = span.toMinutesPart();
        String tail = minutes == 0 ? "" : minutes + (minutes == 1 ? " minute" : " minutes");
        return hours == 0 ? tail : hours + (hours == 1 ? " hour" : " hours") + (tail.isEmpty() ? "" : " " + tail);
    }

    /** {@return such as {@code 2025-11-05 14:47 UTC}} */
    public static String moment(OffsetDateTime time) {
        String offset = time.getOffset().equals(ZoneOffset.UTC)
                ? "UTC"
                : time.getOffset().getId();
        return time.toLocalDate() + " " + time.toLocalTime() + " " + offset;
    }

    /** {@return such as {@code 15%}} */
    public static String extent(Optional<UsersAffected.Extent> extent) {
        return extent.map(Wording::extent).orElse("");
    }

    private static String extent(UsersAffected.Extent extent) {
        if (extent instanceof UsersAffected.Percentage share) {
            return percent(share.percent());
        }
        return extent instanceof UsersAffected.Count count ? Long.toString(count.users()) : "Unknown";
    }

    private static String percent(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }

    /** {@return both boxes, the one that holds ticked} */
    public static String approval(Optional<Boolean> approved) {
        if (approved.isEmpty()) {
            return "☐ Yes ☐ No";
        }
        return approved.get() ? "☑ Yes ☐ No" : "☐ Yes ☑ No";
    }
}
