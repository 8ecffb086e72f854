package io.github.rca4j.read;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The zone behind a clock time: {@code UTC}, {@code Z}, {@code GMT+1}, {@code +02:00}, {@code JST},
 * {@code (Europe/Berlin)}.
 *
 * <p>Abbreviations that mean one thing here and another there (IST, CST, CDT, AST, ET) are not read.
 */
final class ZoneText {
    private static final Map<String, ZoneOffset> ABBREVIATIONS = Map.ofEntries(
            Map.entry("WET", ZoneOffset.UTC),
            Map.entry("WEST", ZoneOffset.ofHours(1)),
            Map.entry("BST", ZoneOffset.ofHours(1)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("SAST", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("HKT", ZoneOffset.ofHours(8)),
            Map.entry("SGT", ZoneOffset.ofHours(8)),
            Map.entry("AWST", ZoneOffset.ofHours(8)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)),
            Map.entry("NZST", ZoneOffset.ofHours(12)),
            Map.entry("NZDT", ZoneOffset.ofHours(13)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("MDT", ZoneOffset.ofHours(-6)),
            Map.entry("MST", ZoneOffset.ofHours(-7)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("AKDT", ZoneOffset.ofHours(-8)),
            Map.entry("AKST", ZoneOffset.ofHours(-9)),
            Map.entry("HST", ZoneOffset.ofHours(-10)));
    private static final List<String> UNIVERSAL = List.of("UTC", "GMT", "Z");

    private ZoneText() {}

    /** Reads a zone, attached or after spaces, in parentheses or not. */
    static Optional<ZoneId> read(Cursor cursor) {
        return cursor.attempt(() -> {
            cursor.spaces();
            boolean open = cursor.take('(');
            return cursor.attempt(() -> offset(cursor, 2))
                    .or(() -> named(cursor))
                    .filter(zone -> (!open || cursor.take(')')) && ended(cursor));
        });
    }

    /** {@return the zone's offset at a time; none where clocks are put forward or back just then} */
    static Optional<ZoneOffset> at(ZoneId zone, LocalDateTime time) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        return offsets.size() == 1 ? Optional.of(offsets.get(0)) : Optional.empty();
    }

    /** {@return whether a clock time behind a minus might be an offset instead: {@code -05:00}} */
    static boolean mightBeOffset(LocalTime time) {
        return read(new Cursor("-" + time)).isPresent();
    }

    private static Optional<ZoneId> named(Cursor cursor) {
        Optional<ZoneId> region = cursor.attempt(() -> region(cursor));
        if (region.isPresent()) {
            return region;
        }
        if (UNIVERSAL.stream().anyMatch(cursor::takeWord)) {
            return Optional.of(cursor.attempt(() -> {
                        cursor.spaces();
                        return offset(cursor, 1);
                    })
                    .orElse(ZoneOffset.UTC));
        }
        return Optional.ofNullable(ABBREVIATIONS.get(cursor.letters()));
    }

    private static Optional<ZoneId> region(Cursor cursor) {
        StringBuilder id = new StringBuilder(cursor.letters());
        if (cursor.next() != '/') {
            return Optional.empty();
        }
        while (Character.isLetter(cursor.next()) || "/_-".indexOf(cursor.next()) >= 0) {
            id.append(cursor.next());
            cursor.take(cursor.next());
        }
        try {
            return Optional.of(ZoneId.of(id.toString()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> offset(Cursor cursor, int fewestDigits) {
        boolean west = cursor.takeOneOf("-−");
        if (!west && !cursor.take('+')) {
            return Optional.empty();
        }
        String digits = cursor.digits();
        String minutes = digits.length() == 4 ? digits.substring(2) : "00";
        String hours = digits.length() == 4 ? digits.substring(0, 2) : digits;
        if (digits.length() < 3 && cursor.take(':')) {
            minutes = cursor.digits();
        }
        boolean formed = hours.length() >= fewestDigits && hours.length() <= 2 && minutes.length() == 2;
        return formed && ended(cursor)
                ? ofSomeCountry(west, Integer.parseInt(hours), Integer.parseInt(minutes))
                : Optional.empty();
    }

    /** Only what some country has: a range such as {@code 16:40 -17:18} holds no offset. */
    private static Optional<ZoneId> ofSomeCountry(boolean west, int hours, int minutes) {
        boolean known = hours <= (west ? 12 : 14) && (minutes % 30 == 0 || (!west && minutes == 45)) && minutes < 60;
        int sign = west ? -1 : 1;
        return known ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes)) : Optional.empty();
    }

    private static boolean ended(Cursor cursor) {
        return !Character.isLetterOrDigit(cursor.next()) && cursor.next() != ':' && cursor.next() != '+';
    }
}
