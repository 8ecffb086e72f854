package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.ReadingException;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.read.JsonReader.UnknownProperties;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader();

    @Test
    void what_was_written_is_read_back_without_findings() {
        for (long seed = 0; seed < 500; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            Reading reading = reader.read(RcaJson.create().write(rca));

            assertThat(reading.rca()).as("seed %d", seed).isEqualTo(rca);
            assertThat(reading.findings()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void says_where_everything_stands() {
        Reading reading = reader.read(RcaJson.create().write(ProfileApi.rca()));

        assertThat(reading.places().positions())
                .containsEntry("", Position.START)
                .containsEntry("title", new Position(3, 12))
                .containsEntry("metadata.owner", new Position(10, 14))
                .containsKeys("contributingFactors[0].name", "prevention.shortTerm.actions[1].title");
    }

    record Bad(String text, String rule, String place, String path, String words) {
        @Override
        public String toString() {
            return text.length() > 60 ? text.substring(0, 60) + "…" : text;
        }
    }

    static Stream<Bad> bad() {
        return Stream.of(
                // cannot be read at all
                new Bad("", "READ-01", "1:1", "", "found nothing; expected an object"),
                new Bad(" \n\t", "READ-01", "1:1", "", "found nothing; expected an object"),
                new Bad("null", "READ-01", "1:1", "", "found null; expected an object"),
                new Bad("[{}]", "READ-01", "1:1", "", "found a list; expected an object"),
                new Bad("\"a\"", "READ-01", "1:1", "", "found 'a'; expected an object"),
                new Bad("# Root Cause Analysis: a", "READ-01", "1:1", "", "unexpected character ('#'"),
                new Bad("{\"title\": \"a\",\n}", "READ-01", "2:1", "", "unexpected character ('}'"),
                new Bad("{\"title\":\n  tru}", "READ-01", "2:3", "", "unrecognized token 'tru'"),
                new Bad("{\"title\": NaN}", "READ-01", "1:14", "", "non-standard token 'NaN'"),
                new Bad("{// a\n}", "READ-01", "1:2", "", "maybe a (non-standard) comment?"),
                new Bad("{\"a\": +1}", "READ-01", "1:8", "", "plus sign"),
                new Bad("{\u001E}", "READ-01", "1:3", "", "code 30"),
                new Bad("{'title': 1}", "READ-01", "1:2", "", "double-quote"),
                new Bad("{\"metadata\": {\"owner\": \"a\"", "READ-01", "1:27", "", "ends before it is complete"),
                new Bad("{} {}", "READ-01", "1:4", "", "found an object after the document's end"),
                new Bad("{}\n]", "READ-01", "2:1", "", "unexpected close marker ']'"),
                new Bad("{\"title\": \"a\",\n \"title\": \"b\"}", "READ-01", "2:9", "", "duplicate field 'title'"),
                new Bad("{\"x\": {\"a\": 1, \"a\": 2}}", "READ-01", "1:19", "", "duplicate field 'a'"),
                new Bad("{\"title\": \"a\u0000b\"}", "READ-01", "1:13", "", "code 0"),
                new Bad("\u0000\u0001PK\u0003", "READ-01", "1:2", "", "code 0"),
                new Bad("{\"title\": \"\\x\"}", "READ-01", "1:13", "", "unrecognized character escape 'x'"),
                new Bad("\uFEFF\uFEFF{}", "READ-01", "1:1", "", "code 65279"),
                new Bad("{\"schemaVersion\": 2}", "READ-01", "1:19", "schemaVersion", "a newer library is needed"),
                new Bad("{\"x\": [],\n\"schemaVersion\": 99999999999999}", "READ-01", "2:18", "schemaVersion", "newer"),
                new Bad("{\"schemaVersion\": 0}", "READ-01", "1:19", "schemaVersion", "found 0; expected 1"),
                new Bad("{\"schemaVersion\": null}", "READ-01", "1:19", "schemaVersion", "found null; expected 1"),
                new Bad("[".repeat(100_000), "READ-01", "1:1", "", "found a list"),
                new Bad("{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}", "READ-01", "1:106", "", "depth"),
                new Bad("{\"x\": " + "9".repeat(2_000) + "}", "READ-01", "1:2", "x", "number value length (2000)"),
                new Bad("{\"" + "n".repeat(60_000) + "\": 1}", "READ-01", "1:1", "", "name length"),
                // fits no property
                new Bad(
                        "{\"titel\": \"a\"}",
                        "READ-02",
                        "1:11",
                        "titel",
                        "'titel' is not a property here; one of title"),
                new Bad("{\"metadata\":\n{\"ownr\": 1}}", "READ-02", "2:10", "metadata.ownr", "one of date, incid"),
                new Bad("{\"\": 1}", "READ-02", "1:6", "", "'' is not a property"),
                // does not fit its property
                new Bad("{\"title\": 1}", "READ-03", "1:11", "title", "found 1; expected a text"),
                new Bad("{\"metadata\": []}", "READ-03", "1:14", "metadata", "found a list; expected an object"),
                new Bad(
                        "{\"metadata\": {\"date\": \"14 May\"}}",
                        "READ-03",
                        "1:23",
                        "metadata.date",
                        "found '14 May'; expected a day, such as 2025-11-05"),
                new Bad(
                        "{\"metadata\": {\"status\": \"Done\"}}",
                        "READ-03",
                        "1:25",
                        "metadata.status",
                        "'Done' is not a status; one of DRAFT, IN_REVIEW, COMPLETED"),
                new Bad(
                        "{\"prevention\": {\"immediate\": {\"actions\": [{}, null]}}}",
                        "READ-03",
                        "1:47",
                        "prevention.immediate.actions[1]",
                        "found null; expected an object"),
                new Bad(
                        "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": {\"kind\": \"many\"}}}}}",
                        "READ-03",
                        "1:56",
                        "impact.userImpact.usersAffected.extent",
                        "'many' is not a kind; one of count, percentage, unknown"),
                // is no text
                new Bad("{\"title\": \"a\\u0000\"}", "READ-04", "1:11", "title", "is read as U+FFFD"),
                new Bad("{\"title\": \"\\ud800\"}", "READ-04", "1:11", "title", "is read as U+FFFD"),
                new Bad("{\"title\": \"a\ud800\"}", "READ-04", "1:11", "title", "is read as U+FFFD"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    @Timeout(10)
    void a_mistake_is_one_clear_finding(Bad bad) {
        Reading reading = reader.read(bad.text());

        assertThat(reading.findings()).hasSize(1);
        Finding finding = reading.findings().get(0);
        assertThat(finding.rule()).isEqualTo(bad.rule());
        assertThat(finding.position()).map(Position::toString).contains(bad.place());
        assertThat(finding.path()).isEqualTo(bad.path());
        assertThat(finding.message())
                .containsIgnoringCase(bad.words())
                .hasSizeLessThan(500)
                .doesNotContain("\n", "com.fasterxml", "io.github", "reference chain", "`", "Exception");
        boolean unreadable = bad.rule().equals("READ-01");
        assertThat(finding.level())
                .isEqualTo(
                        switch (bad.rule()) {
                            case "READ-01" -> Level.ERROR;
                            case "READ-04" -> Level.NOTE;
                            default -> Level.WARNING;
                        });
        if (unreadable) {
            assertThat(reading.rca()).isEqualTo(Rca.empty());
            assertThat(reading.places()).isEqualTo(SourceMap.NONE);
        } else {
            assertThat(reading.rca()).isNotEqualTo(Rca.empty());
        }
    }

    @Test
    void no_garbage_makes_it_throw() {
        String document = RcaJson.create().write(ProfileApi.rca());
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(document);
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(at, "\"{}[],:1\u0000\uD800\\ \ntfn".charAt(random.nextInt(16)));
                    case 1 -> text.delete(at, Math.min(text.length(), at + random.nextInt(200)));
                    default -> text.insert(at, document, random.nextInt(100), 100 + random.nextInt(200));
                }
            }
            assertThat(reader.read(text.toString()).findings())
                    .allMatch(f -> f.position().isPresent() && !f.message().contains("fasterxml"));
        }
    }

    @Test
    void a_byte_order_mark_and_a_missing_version_are_no_mistake() {
        Reading reading = reader.read("\uFEFF{\"title\": \"a\"}");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rca().title()).contains("a");
        assertThat(reading.places().nearest("title")).contains(new Position(1, 11));
    }

    @Test
    void unknown_properties_are_kept_or_refused_as_the_caller_says() {
        String text = "{\"title\": \"a\",\n \"team\": \"b\",\n \"metadata\": {\"tags\": [1], \"date\": 5}}";
        Reading kept = reader.read(text);
        Reading refused = JsonReader.builder()
                .unknownProperties(UnknownProperties.REFUSE)
                .build()
                .read(text);

        assertThat(kept.rca())
                .isEqualTo(Rca.builder()
                        .title("a")
                        .addLeftovers(
                                new Leftover(Optional.empty(), Optional.of("team"), Optional.of("`\"b\"`")),
                                new Leftover(Optional.of(Section.METADATA), Optional.of("tags"), Optional.of("`[1]`")),
                                new Leftover(Optional.of(Section.METADATA), Optional.of("date"), Optional.of("`5`")))
                        .build());
        assertThat(kept.findings())
                .extracting(f -> f.rule() + " " + f.level() + " " + f.position().orElseThrow())
                .containsExactly("READ-02 WARNING 2:10", "READ-02 WARNING 3:23", "READ-03 WARNING 3:36");
        assertThat(kept.findings()).allMatch(f -> f.hint().isPresent());
        assertThat(refused.rca()).isEqualTo(Rca.empty());
        assertThat(refused.findings())
                .extracting(f -> f.rule() + " " + f.level() + " " + f.position().orElseThrow())
                .containsExactly("READ-02 ERROR 2:10", "READ-02 ERROR 3:23", "READ-03 WARNING 3:36");
        assertThat(refused.findings()).noneMatch(f -> f.hint().isPresent());
    }

    @Test
    void refusing_unknown_properties_leaves_other_documents_as_they_are() {
        JsonReader refusing =
                JsonReader.builder().unknownProperties(UnknownProperties.REFUSE).build();
        for (String text : new String[] {"{\"title\": \"a\"}", "{\"title\": 1}", "{"}) {
            assertThat(refusing.read(text)).isEqualTo(reader.read(text));
        }
    }

    @Test
    void reading_strictly_throws_all_that_was_found() {
        assertThat(reader.readStrictly("{\"title\": \"a\\u0000\"}").title()).contains("a\uFFFD");
        assertThatExceptionOfType(ReadingException.class)
                .isThrownBy(() -> reader.readStrictly("{\"title\": 1,\n\"metadata\": 2}"))
                .withMessage(
                        "1:11: READ-03: found 1; expected a text\n" + "2:13: READ-03: found 2; expected an object");
    }

    @Test
    void reads_no_more_than_is_allowed() {
        JsonReader small = JsonReader.builder()
                .limits(ReadLimits.DEFAULT.withMaxLength(20).withMaxDepth(3))
                .build();

        assertThat(small.read("{\"title\": \"aaaaaaa\"}").findings()).isEmpty();
        assertThat(small.read("{\"title\": \"aaaaaaaa\"}").findings())
                .extracting(Finding::message)
                .containsExactly("the document is longer than the 20 characters allowed");
        assertThat(small.read("{\"x\": [[]]}").findings())
                .extracting(Finding::rule)
                .containsExactly("READ-02");
        assertThat(small.read("{\"x\": [[[]]]}").findings())
                .extracting(f -> f.rule() + " " + f.position().orElseThrow() + " " + f.message())
                .containsExactly("READ-01 1:9 document nesting depth (4) exceeds the maximum allowed (3)");
    }

    @Test
    @Timeout(60)
    void a_timeline_of_100_000_entries_is_read() {
        Rca rca = Rca.builder()
                .timeline(t -> {
                    for (int i = 0; i < 100_000; i++) {
                        t.addEntry("T+00:15", "Error spike detected, number " + i, "15% of requests fail", "Paged");
                    }
                })
                .build();
        Reading reading = reader.read(RcaJson.create().write(rca));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rca()).isEqualTo(rca);
    }
}
