package io.github.rca4j.read;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What is known of the times of a timeline from what stands around them. */
final class TimelineContext {
    private Optional<ZoneOffset> zone = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    Optional<ZoneOffset> zone() {
        return zone;
    }

    Optional<LocalDate> day() {
        return day;
    }

    /** Takes note of a zone, such as that of "all times in UTC", or of "Timeline (JST)". */
    void hear(String text) {
        if (text.length() <= HouseWording.LONGEST && zone.isEmpty()) {
            for (String word : text.split("[\\s()（）,.;]+", -1)) {
                zone = zone.or(() -> zone(word));
            }
        }
    }

    /** {@return the zone that a word names for sure} */
    static Optional<ZoneOffset> zone(String word) {
        if (word.length() < 2) {
            return Optional.empty();
        }
        Cursor cursor = new Cursor(word);
        Optional<ZoneId> read = ZoneText.read(cursor);
        return read.filter(zone -> cursor.atEnd() && zone instanceof ZoneOffset).map(ZoneOffset.class::cast);
    }

    void day(LocalDate date) {
        day = Optional.of(date);
    }
}
