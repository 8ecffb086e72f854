package io.github.rca4j.draft.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words in which CloudWatch says why an alarm changed its state. */
final class AlarmReason {
    private static final int LONGEST = 2_000;

    /** {@code 1 datapoint [95.0 (20/11/24 20:34:00)] was}, in older ones {@code 1 datapoint (10.0) was}; possessive. */
    private static final Pattern ONE_DATAPOINT = Pattern.compile(
            "datapoints?+ (?:\\[([-+]?+[0-9.]++(?:E[-+]?+[0-9]++)?+) \\([^)\\]]*+\\)\\]|\\(([-+]?+[0-9.]++(?:E[-+]?+[0-9]++)?+)\\)) was");

    private AlarmReason() {}

    /** {@return the figure that was measured, if the reason names one alone} */
    static Optional<String> figure(String reason) {
        if (reason.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher matcher = ONE_DATAPOINT.matcher(reason);
        return matcher.find()
                ? Optional.ofNullable(matcher.group(1)).or(() -> Optional.ofNullable(matcher.group(2)))
                : Optional.empty();
    }
}
