package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.Section;
import io.github.rca4j.model.SourceMap;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RcaJsonReadingTest {
    private final RcaJson json = RcaJson.create();

    private static Leftover leftover(Section section, String label, String text) {
        return new Leftover(Optional.ofNullable(section), Optional.of(label), Optional.of(text));
    }

    @Test
    void what_fits_is_read_and_all_the_rest_is_kept_and_found_at_once() {
        Reading reading = json.reading("""
                {
                  "title": "Checkout returned 500 errors",
                  "team": "Payments",
                  "metadata": {
                    "owner": "Alice",
                    "date": "14 May, evening",
                    "labels": {
                      "a": 1,
                      "b": ["`", 1.50]
                    },
                    "status": "Done"
                  },
                  "timeline": {"entries": [{"event": "a", "who": "Bob"}, 7, {"event": "c"}]},
                  "contributingFactors": [{"name": "x", "weight": 1e2}],
                  "followUp": [],
                  "leftovers": [{"text": "own"}]
                }
                """);
        Rca rca = reading.rca();

        assertThat(rca.title()).contains("Checkout returned 500 errors");
        assertThat(rca.metadata().owner()).contains("Alice");
        assertThat(rca.metadata().date()).isEmpty();
        assertThat(rca.timeline().entries()).hasSize(2);
        assertThat(rca.contributingFactors()).hasSize(1);
        assertThat(rca.leftovers())
                .containsExactly(
                        new Leftover(Optional.empty(), Optional.empty(), Optional.of("own")),
                        leftover(null, "team", "`\"Payments\"`"),
                        leftover(Section.METADATA, "date", "14 May, evening"),
                        leftover(Section.METADATA, "labels", "```json\n{\n  \"a\": 1,\n  \"b\": [\"`\", 1.50]\n}\n```"),
                        leftover(Section.METADATA, "status", "Done"),
                        leftover(Section.TIMELINE, "entries[0].who", "`\"Bob\"`"),
                        leftover(Section.TIMELINE, "entries[1]", "`7`"),
                        leftover(Section.CONTRIBUTING_FACTORS, "contributingFactors[0].weight", "`1e2`"),
                        leftover(Section.FOLLOW_UP, "followUp", "`[]`"));
        assertThat(reading.findings())
                .extracting(f -> f.rule() + " " + f.position().orElseThrow() + " " + f.path())
                .containsExactly(
                        "READ-02 3:11 team",
                        "READ-03 6:13 metadata.date",
                        "READ-02 7:15 metadata.labels",
                        "READ-03 11:15 metadata.status",
                        "READ-02 13:50 timeline.entries[0].who",
                        "READ-03 13:58 timeline.entries[1]",
                        "READ-02 14:51 contributingFactors[0].weight",
                        "READ-03 15:15 followUp");
        assertThat(reading.findings()).allMatch(f -> f.level() == Level.WARNING);
        assertThat(reading.places().nearest("leftovers[3].text")).contains(new Position(7, 15));
        assertThat(reading.places().nearest("timeline.entries[1].event")).contains(new Position(13, 71));
        assertThat(new MarkdownRenderer().render(rca)).contains("Payments", "14 May, evening", "1.50", "Done", "`7`");
        // What is kept lives on in the next document.
        assertThat(json.reading(json.write(rca))).extracting(Reading::rca).isEqualTo(rca);
        assertThat(json.reading(json.write(rca)).findings()).isEmpty();
    }

    @Test
    void an_object_that_cannot_be_made_is_kept_whole_and_once() {
        Reading reading = json.reading("{\"suppressedRules\": [{\"rule\": 5, \"new\": 1}, {\"reason\": \"a\"}],"
                + " \"impact\": {\"userImpact\": {\"usersAffected\":"
                + " {\"extent\": {\"percent\": 1e999, \"x\": [1], \"kind\": \"percentage\"}}}}}");

        assertThat(reading.rca())
                .isEqualTo(Rca.builder()
                        .addLeftovers(
                                leftover(null, "suppressedRules[0]", "`{\"rule\": 5, \"new\": 1}`"),
                                leftover(null, "suppressedRules[1]", "`{\"reason\": \"a\"}`"),
                                leftover(
                                        Section.IMPACT,
                                        "userImpact.usersAffected.extent",
                                        "`{\"percent\": 1e999, \"x\": [1], \"kind\": \"percentage\"}`"))
                        .build());
        assertThat(reading.findings())
                .extracting(f -> f.path() + ": " + f.message())
                .satisfiesExactly(
                        f -> assertThat(f).isEqualTo("suppressedRules[0].rule: found 5; expected a text"),
                        f -> assertThat(f).startsWith("suppressedRules[0].new: 'new' is not a property here"),
                        f -> assertThat(f).isEqualTo("suppressedRules[1].rule: missing; expected a text"),
                        f -> assertThat(f)
                                .isEqualTo(
                                        "impact.userImpact.usersAffected.extent: a percentage has at most 30 digits"),
                        f -> assertThat(f).startsWith("impact.userImpact.usersAffected.extent.x: 'x' is not"));
    }

    @Test
    void a_mistake_behind_what_was_looked_at_ahead_has_its_own_place() {
        Reading reading = json.reading("{\"schemaVersion\": 1,\n\"impact\": {\"userImpact\": {\"usersAffected\":\n"
                + "{\"extent\": {\"users\": 1,\n \"kind\": tru}}}}}");

        assertThat(reading.findings())
                .extracting(f -> f.position().orElseThrow() + " " + f.message())
                .containsExactly("4:10 unrecognized token 'tru'");
    }

    @Test
    void numbers_beyond_arithmetic_are_out_of_range() {
        Reading reading = json.reading("{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": "
                + "{\"kind\": \"percentage\", \"percent\": 100e2147483647}}}}}");

        assertThat(reading.findings()).extracting(Finding::message).containsExactly("a number in it is out of range");
        assertThat(reading.rca().leftovers()).hasSize(1);
    }

    @Test
    void long_names_are_kept_whole() {
        String name = "n".repeat(10_000);

        assertThat(json.reading("{\"metadata\": {\"" + name + "\": null}}")
                        .rca()
                        .leftovers())
                .containsExactly(leftover(Section.METADATA, name, "`null`"));
    }

    @Test
    void unknown_properties_are_skipped_on_demand() {
        Reading reading = RcaJson.builder()
                .ignoreUnknownProperties(true)
                .build()
                .reading("{\"x\": {\"y\": [1]}, \"title\": \"a\"}");

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.rca()).isEqualTo(Rca.builder().title("a").build());
    }

    @Test
    void half_characters_are_a_note() {
        Reading reading = json.reading("{\"title\": \"a\\u0000b\", \"metadata\": {\"owner\": \"\\ud83d\", "
                + "\"reviewers\": [\"\\ud83d\\ude00\", \"\\ude00\"]}}");

        assertThat(reading.rca().title()).contains("a\uFFFDb");
        assertThat(reading.findings())
                .extracting(f -> f.rule() + " " + f.level() + " " + f.path())
                .containsExactly(
                        "READ-04 NOTE title", "READ-04 NOTE metadata.owner", "READ-04 NOTE metadata.reviewers[1]");
        assertThat(reading.orThrow()).isEqualTo(reading.rca());
    }

    static Stream<String> wrong() {
        return RcaJsonErrorsTest.wrong().map(RcaJsonErrorsTest.Wrong::document);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void finds_first_what_strict_reading_throws(String document) {
        Reading reading = json.reading(document);
        Finding first = reading.findings().get(0);

        RcaJsonException thrown = catchThrowableOfType(RcaJsonException.class, () -> json.read(document));
        assertThat(first.message()).isEqualTo(thrown.problem());
        assertThat(first.path()).isEqualTo(thrown.path());
        assertThat(first.position()).contains(new Position(thrown.line(), thrown.column()));
        if (first.level() == Level.ERROR) {
            assertThat(reading).isEqualTo(new Reading(Rca.empty(), reading.findings(), SourceMap.NONE));
            assertThat(reading.findings()).hasSize(1);
        } else {
            assertThat(reading.rca().leftovers()).isNotEmpty();
        }
    }

    @Test
    @Timeout(60)
    void time_grows_with_the_document_and_no_faster() {
        int many = 1_000_000;
        assertThat(json.reading("{\"metadata\": {\"reviewers\": [" + "\"\",".repeat(many) + "\"a\"]}}")
                        .rca()
                        .metadata()
                        .reviewers())
                .hasSize(1);
        assertThat(json.reading("{\"leftovers\": " + "[".repeat(100_000) + "]".repeat(100_000) + "}")
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(f.message()).startsWith("document nesting depth"));
        assertThat(json.reading("{\"timeline\": {\"entries\": [" + "1,".repeat(100_000) + "1]}}")
                        .findings())
                .hasSize(100_001);
        assertThat(json.reading("{\"timeline\": {\"entries\": [" + "{},".repeat(many) + "{}]}}")
                        .findings())
                .isEmpty();
    }
}
