package io.github.rca4j.draft.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormTest {
    private final PayloadProblems problems = new PayloadProblems();

    private OffsetDateTime read(TimeForm form, String json) {
        return form.read(Payload.parse(json.replace('\'', '"')), "when it was", problems)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OFFSET|'2026-11-23T05:14:29Z'|2026-11-23T05:14:29Z",
                "OFFSET|'2026-11-23T06:14:29.123456789+01:00'|2026-11-23T06:14:29.123456789+01:00",
                "OFFSET|'2026-11-23T05:14:29.512+0000'|2026-11-23T05:14:29.512Z",
                "OFFSET|'2026-11-23T10:59:29+0545'|2026-11-23T10:59:29+05:45",
                "OFFSET|' 2026-11-23T05:14Z '|2026-11-23T05:14:00Z",
                "OFFSET|'2026-11-23T05:14:29.5-03:30'|2026-11-23T05:14:29.500-03:30",
                "OFFSET|'2026-11-23T05:14:29z'|2026-11-23T05:14:29Z",
                "OFFSET|'2024-02-29T23:59:59.000000001Z'|2024-02-29T23:59:59.000000001Z",
                "SECONDS|1795410869|2026-11-23T05:14:29Z",
                "SECONDS|'1795410869'|2026-11-23T05:14:29Z",
                "SECONDS|1795410869.512|2026-11-23T05:14:29.512Z",
                "SECONDS|1.795410869e9|2026-11-23T05:14:29Z",
                "MILLISECONDS|1795410869512|2026-11-23T05:14:29.512Z",
                "MILLISECONDS|'1795410869512'|2026-11-23T05:14:29.512Z",
                "MILLISECONDS_OR_NANOSECONDS|1795410869512|2026-11-23T05:14:29.512Z",
                "MILLISECONDS_OR_NANOSECONDS|1795410869512000110|2026-11-23T05:14:29.512000110Z",
            })
    void a_time_is_read_with_its_offset_and_all_of_its_digits(TimeForm form, String json, OffsetDateTime expected) {
        assertThat(read(form, json)).isEqualTo(expected);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OFFSET|null",
                "OFFSET|''",
                "OFFSET|' '",
                "OFFSET|'0001-01-01T00:00:00Z'",
                "OFFSET|'1970-01-01T00:00:00Z'",
                "OFFSET|'{{date}}'",
                "OFFSET|'{EVENT.RECOVERY.DATE}'",
                "SECONDS|0",
                "SECONDS|-1",
                "MILLISECONDS|-1",
                "MILLISECONDS|'0'",
                "MILLISECONDS|'$DATE'",
                "MILLISECONDS_OR_NANOSECONDS|0",
            })
    void a_tool_says_in_many_ways_that_there_is_no_time(TimeForm form, String json) {
        assertThat(read(form, json)).isNull();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OFFSET|'0001-01-01T00:00:01Z'",
                "OFFSET|'1989-12-31T23:59:59Z'",
                "OFFSET|'2201-01-01T00:00:00Z'",
                "OFFSET|'9999-12-31T23:59:59Z'",
                "SECONDS|1795410",
                "SECONDS|179541086951",
                "MILLISECONDS|1795410869",
            })
    void a_time_when_nothing_was_watched_is_refused(TimeForm form, String json) {
        read(form, json);

        assertThatThrownBy(problems::throwIfAny)
                .hasMessageEndingWith("expected when it was, in the years 1990 to 2200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "OFFSET|'2026-11-23T05:14:29'",
                "OFFSET|'2026-11-23'",
                "OFFSET|'2026-02-30T05:14:29Z'",
                "OFFSET|'2026-11-23T24:00:00Z'",
                "OFFSET|'2026-11-23T05:14:29+01:00 and more'",
                "OFFSET|'+12026-11-23T05:14:29Z'",
                "OFFSET|'2025-02-29T05:14:29Z'",
                "OFFSET|'2026-11-23T05:14:60Z'",
                "OFFSET|'2026-11-23T05:14:29.1234567890Z'",
                "OFFSET|'2026-11-23T05:14:29.12345678901234567Z'",
                "OFFSET|'2026-11-23T05:14:29+19:00'",
                "OFFSET|'2026-11-23T05:14:29+01:60'",
                "OFFSET|'2026-11-23T05:14:29*01:00'",
                "OFFSET|'2026-11-23T05:14:29+0x:00'",
                "OFFSET|'2026-1a-23T05:14:29Z'",
                "OFFSET|'2026-11-23T05:14:29ZZ'",
                "OFFSET|'2026-11-23T05:14:29+01:00Z'",
                "OFFSET|'2026-11-23T05:14:29+0100Z'",
                "OFFSET|1795410869",
                "OFFSET|{}",
                "OFFSET|[]",
                "SECONDS|'2026-11-23T05:14:29Z'",
                "SECONDS|-2",
                "SECONDS|1795410869512",
                "SECONDS|1e999999999",
                "SECONDS|'1e-999999999'",
                "MILLISECONDS|99999999999999999999",
                "MILLISECONDS|'soon'",
                "MILLISECONDS_OR_NANOSECONDS|-5000",
            })
    void what_is_no_time_is_told(TimeForm form, String json) {
        assertThat(read(form, json)).isNull();
        assertThat(problems.isEmpty()).isFalse();
    }
}
