package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.rca4j.model.Reading;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names that come twice. The library compares those that it knows by itself and leaves others to the parser, so a parser
 * that compares all of them is the judge.
 */
class RcaJsonNamesTest {
    private static final String DUPLICATE = "duplicate field '";

    private static final JsonFactory JUDGE = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final RcaJson json = RcaJson.create();
    private final RcaJson ignoring =
            RcaJson.builder().ignoreUnknownProperties(true).build();

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
                    {"title": "a", "title": "a"}                                          ; 1:23 ; title
                    {"title": null, "title": null}                                        ; 1:24 ; title
                    {"title": "a", "metadata": {}, "titl\\u0065": "b"}                     ; 1:44 ; title
                    {"schemaVersion": 1, "title": "a", "schemaVersion": 1}                ; 1:51 ; schemaVersion
                    {"metadata": {"owner": "a", "date": 5, "owner": "b"}}                 ; 1:47 ; owner
                    {"timeline": {"entries": [{}, {"event": "a", "event": "b"}]}}         ; 1:53 ; event
                    {"new": 1, "new": 2}                                                  ; 1:17 ; new
                    {"": 1, "title": "a", "": 2}                                          ; 1:25 ; ~~
                    {"new": {"a": [{"b": 1, "c": 2, "b": 3}]}}                            ; 1:36 ; b
                    {"title": {"a": 1, "a": 2}}                                           ; 1:23 ; a
                    {"title": {"a": 1, "a": 2}, "title": "b"}                             ; 1:23 ; a
                    {"schemaVersion": 1, "title": "a", "title" "b"}                       ; 1:43 ; title
                    {"schemaVersion": 1, "title": "a", "title": }                         ; 1:43 ; title
                    {"schemaVersion": 1, "title": "a", "title": "b"                       ; 1:43 ; title
                    {"schemaVersion": 1, "title": "a", "title": "b"} {}                   ; 1:43 ; title
                    """)
    void a_name_that_comes_twice_in_an_object_is_refused_where_it_ends(String document, String place, String name) {
        for (RcaJson reader : new RcaJson[] {json, ignoring}) {
            assertThat(reader.reading(document).findings())
                    .extracting(f -> f.rule() + " " + f.position().orElseThrow() + " " + f.message())
                    .containsExactly("READ-01 " + place + " " + DUPLICATE + name + "'");
            assertThatExceptionOfType(RcaJsonException.class)
                    .isThrownBy(() -> reader.read(document))
                    .satisfies(e -> assertThat(e.problem()).isEqualTo(DUPLICATE + name + "'"));
        }
    }

    @Test
    void the_same_name_in_objects_beside_and_inside_each_other_is_fine() {
        assertThat(json.reading("{\"metadata\": {\"reviewers\": []}, \"prevention\": {\"immediate\": {\"actions\": "
                                + "[{\"title\": \"a\"}, {\"title\": \"b\"}]}}, \"title\": \"c\"}")
                        .findings())
                .isEmpty();
    }

    @Test
    void documents_changed_at_random_are_refused_where_a_judge_refuses_them() throws IOException {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < 3_000; seed++) {
            String document = changed(seed);
            Reading reading = json.reading(document);
            Optional<String> duplicate = duplicate(document);

            boolean isRefused =
                    reading.findings().stream().anyMatch(f -> f.message().startsWith(DUPLICATE));
            assertThat(isRefused).as("seed %d: %s", seed, document).isEqualTo(duplicate.isPresent());
            duplicate.ifPresent(place -> assertThat(
                            reading.findings().get(0).position().orElseThrow().toString())
                    .isEqualTo(place));
            seen.merge(isRefused ? "twice" : reading.findings().isEmpty() ? "fine" : "other", 1, Integer::sum);
        }
        assertThat(seen)
                .containsOnlyKeys("twice", "fine", "other")
                .allSatisfy((kind, count) -> assertThat(count).as(kind).isGreaterThan(100));
    }

    /** An unknown property at the end leaves nothing to the library: the parser compares all names. */
    @Test
    void documents_changed_at_random_are_read_alike_whoever_compares_their_names() {
        for (long seed = 0; seed < 3_000; seed++) {
            String document = changed(seed);
            String other = document.replaceFirst("}\\s*$", ",\"unknown\":{}}");
            Reading reading = ignoring.reading(document);

            if (reading.findings().stream().noneMatch(f -> f.rule().equals("READ-01"))) {
                assertThat(ignoring.reading(other))
                        .as("seed %d: %s", seed, document)
                        .isEqualTo(reading);
            }
        }
    }

    private static String changed(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String document =
                RcaJson.create().write(seed % 4 == 0 ? ProfileApi.rca() : ArbitraryRca.of(random.nextLong(1_000)));
        return new ChangedJson(random).of(document);
    }

    /** Where the judge finds a name for the second time, if it comes so far. */
    private static Optional<String> duplicate(String document) throws IOException {
        try (JsonParser parser = JUDGE.createParser(document)) {
            while (parser.nextToken() != null) {
                // on to the next
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return e.getOriginalMessage().startsWith("Duplicate field")
                    ? Optional.of(
                            e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr())
                    : Optional.empty();
        }
    }
}
