package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RcaJsonErrorsTest {
    private static final String ROOT = "title, metadata, executiveSummary, impact, timeline, rootCause, "
            + "contributingFactors, prevention, technicalDetails, lessonsLearned, reviewAndSignOff, followUp, "
            + "additionalNotes, templateVersion, extraSections, leftovers, suppressedRules, provenance";

    private static final String NEWER =
            "the document has version 2 of the schema, this library reads version 1; a newer library is needed";

    record Wrong(String document, String message) {
        /** What is wrong is further inside of the value. */
        Wrong inside(int columns, String steps, String problem) {
            String[] place = message.split("column |, |: ");
            int column = Integer.parseInt(place[2]) + columns;
            return new Wrong(document, "line 1, column " + column + ", " + place[3] + steps + ": " + problem);
        }

        @Override
        public String toString() {
            return document;
        }
    }

    private static Wrong at(String document, String message) {
        return new Wrong(document, message);
    }

    /** The document has one property, and what is wrong is its value. */
    private static Wrong in(String path, String value, String problem) {
        String[] names = path.split("\\.");
        String before = "";
        for (String name : names) {
            before += "{\"" + name + "\": ";
        }
        String place = "line 1, column " + (before.length() + 1) + ", " + path + ": ";
        return new Wrong(before + value + "}".repeat(names.length), place + problem);
    }

    private static Wrong extent(String value, int column, String property, String problem) {
        Wrong wrong = in("impact.userImpact.usersAffected.extent", value, "");
        return new Wrong(
                wrong.document(),
                "line 1, column " + (55 + column) + ", impact.userImpact.usersAffected.extent" + property + ": "
                        + problem);
    }

    static Stream<Wrong> wrong() {
        return Stream.of(
                // no document, more than one, none that ends
                at("", "line 1, column 1: found nothing; expected an object"),
                at(" \n ", "line 1, column 1: found nothing; expected an object"),
                at("null", "line 1, column 1: found null; expected an object"),
                at("[]", "line 1, column 1: found a list; expected an object"),
                at("\"{}\"", "line 1, column 1: found '{}'; expected an object"),
                at("{} {}", "line 1, column 4: found an object after the document's end"),
                at("{}\n x", "line 2, column 2: unrecognized token 'x'"),
                at("{\"title\": \"a\"", "line 1, column 14: the document ends before it is complete"),
                at("{\"title\": \"a", "line 1, column 13: the document ends before it is complete"),
                // no JSON
                at(
                        "{title: 1}",
                        "line 1, column 2: unexpected character ('t' (code 116)): was expecting "
                                + "double-quote to start field name"),
                at(
                        "{\"title\": \"a\",}",
                        "line 1, column 15: unexpected character ('}' (code 125)): was expecting "
                                + "double-quote to start field name"),
                at(
                        "{\"title\": \"a\nb\"}",
                        "line 1, column 13: illegal unquoted character ((CTRL-CHAR, code 10)): has "
                                + "to be escaped using backslash to be included in string value"),
                at("{\"title\": \"a\",\n \"title\": \"b\"}", "line 2, column 9: duplicate field 'title'"),
                // another version
                in("schemaVersion", "2", NEWER),
                in("schemaVersion", "0", "found 0; expected 1"),
                in("schemaVersion", "1.0", "found 1.0; expected 1"),
                in("schemaVersion", "\"1\"", "found '1'; expected 1"),
                at("{\"new\": 1, \"schemaVersion\": 2}", "line 1, column 29, schemaVersion: " + NEWER),
                // unknown properties
                in("titel", "\"a\"", "'titel' is not a property here; one of " + ROOT),
                at(
                        "{\"metadata\": {\n  \"owner\": \"a\",\n  \"ownr\": \"b\",\n  \"date\": null\n}}",
                        "line 3, column 11, metadata.ownr: 'ownr' is not a property here; one of date, incidentDate, "
                                + "incidentId, severity, status, owner, reviewers, relatedIssues"),
                // texts
                in("title", "1", "found 1; expected a text"),
                in("title", "1.5", "found 1.5; expected a text"),
                in("title", "true", "found true; expected a text"),
                in("title", "[\"a\"]", "found a list; expected a text"),
                in("metadata.severity", "1", "found 1; expected a text"),
                in("metadata.severity", "\" \"", "severity must not be blank; leave it absent where it is not known"),
                in("rootCause.categories", "[\"\"]", "")
                        .inside(1, "[0]", "a category of causes must not be blank; leave it out instead"),
                // days, times, spans, links
                in("metadata.date", "\"14 May\"", "found '14 May'; expected a day, such as 2025-11-05"),
                in("metadata.date", "20251105", "found 20251105; expected a day, such as 2025-11-05"),
                in("metadata.date", "[2025, 11, 5]", "found a list; expected a day, such as 2025-11-05"),
                in("metadata.date", "\"\"", "found ''; expected a day, such as 2025-11-05"),
                in(
                        "impact.userImpact.started",
                        "\"2025-11-05T14:47\"",
                        "found '2025-11-05T14:47'; expected a time with its offset, such as 2025-11-05T14:47:00Z"),
                in(
                        "impact.userImpact.started",
                        "1762354020",
                        "found 1762354020; expected a time with its offset, such as 2025-11-05T14:47:00Z"),
                in(
                        "impact.userImpact.duration",
                        "\"2 hours\"",
                        "found '2 hours'; expected a span of time, such as PT2H15M"),
                in("impact.userImpact.duration", "7200", "found 7200; expected a span of time, such as PT2H15M"),
                // enums
                at(
                        "{\n  \"metadata\": {\n    \"owner\": \"a\",\n    \"status\": \"Done\"\n  }\n}",
                        "line 4, column 15, metadata.status: 'Done' is not a status; one of DRAFT, IN_REVIEW, COMPLETED"),
                in("metadata.status", "1", "1 is not a status; one of DRAFT, IN_REVIEW, COMPLETED"),
                in("metadata.status", "\"\"", "'' is not a status; one of DRAFT, IN_REVIEW, COMPLETED"),
                in("metadata.status", "\"draft\"", "'draft' is not a status; one of DRAFT, IN_REVIEW, COMPLETED"),
                // objects and lists
                in("metadata", "[]", "found a list; expected an object"),
                in("metadata", "\"\"", "found ''; expected an object"),
                in("metadata.reviewers", "\"Alice\"", "found 'Alice'; expected a list"),
                in("metadata.reviewers", "[\"Alice\", null]", "").inside(10, "[1]", "found null; expected a text"),
                in("timeline.entries", "{}", "found an object; expected a list"),
                in("timeline.entries", "[{}, null]", "").inside(5, "[1]", "found null; expected an object"),
                in("timeline.entries", "[{\"time\": \" \"}]", "")
                        .inside(10, "[0].time", "time must not be blank; leave it absent where it is not known"),
                in("timeline.entries", "[{\"further\": [{\"text\": \"a\"}]}]", "")
                        .inside(14, "[0].further[0].column", "missing; expected a text"),
                in("timeline.entries", "[{\"further\": [{\"column\": null}]}]", "")
                        .inside(25, "[0].further[0].column", "found null; expected a text"),
                in("suppressedRules", "[{\"reason\": \"a\"}]", "").inside(1, "[0].rule", "missing; expected a text"),
                in("prevention.shortTerm.actions", "[{}, {\"done\": \"yes\"}]", "")
                        .inside(14, "[1].done", "found 'yes'; expected true or false"),
                in("prevention.shortTerm.actions", "[{\"pr\": {\"uri\": \"a b\"}}]", "")
                        .inside(16, "[0].pr.uri", "found 'a b'; expected a link, such as https://example.org/a"),
                // numbers
                in("extraSections", "[{\"level\": \"2\"}]", "")
                        .inside(11, "[0].level", "found '2'; expected a whole number"),
                in("extraSections", "[{\"level\": 2.5}]", "")
                        .inside(11, "[0].level", "found 2.5; expected a whole number"),
                in("extraSections", "[{\"level\": 99999999999}]", "")
                        .inside(11, "[0].level", "99999999999 is out of range"),
                // the kinds of an extent
                extent("{}", 1, "", "'kind' is missing; one of count, percentage, unknown"),
                extent("15", 1, "", "found 15; expected an object"),
                extent("{\"kind\": \"many\"}", 1, "", "'many' is not a kind; one of count, percentage, unknown"),
                extent(
                        "{\"kind\": \"java.lang.String\"}",
                        1,
                        "",
                        "'java.lang.String' is not a kind; one of count, percentage, unknown"),
                extent("{\"kind\": \"count\"}", 1, ".users", "missing; expected a whole number"),
                extent("{\"kind\": \"count\", \"users\": null}", 28, ".users", "found null; expected a whole number"),
                extent(
                        "{\"kind\": \"percentage\", \"percent\": \"15\"}",
                        35,
                        ".percent",
                        "found '15'; expected a number"),
                extent(
                        "{\"kind\": \"percentage\", \"percent\": 1e9999999999}",
                        35,
                        ".percent",
                        "1e9999999999 is out of range"),
                extent("{\"kind\": \"percentage\", \"percent\": 1e999}", 1, "", "a percentage has at most 30 digits"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void says_where_what_was_there_and_what_would_be_right(Wrong wrong) {
        assertThatExceptionOfType(RcaJsonException.class)
                .isThrownBy(() -> RcaJson.create().read(wrong.document()))
                .withMessage(wrong.message());
    }

    @Test
    void the_place_and_the_problem_can_be_had_apart() {
        RcaJsonException e = catchThrowableOfType(
                RcaJsonException.class, () -> RcaJson.create().read("{\n \"metadata\": {\"owner\": 1}}"));

        assertThat(e.line()).isEqualTo(2);
        assertThat(e.column()).isEqualTo(24);
        assertThat(e.path()).isEqualTo("metadata.owner");
        assertThat(e.problem()).isEqualTo("found 1; expected a text");
    }

    @Test
    void long_and_odd_values_are_quoted_in_one_short_line() {
        assertThatExceptionOfType(RcaJsonException.class)
                .isThrownBy(
                        () -> RcaJson.create().read("{\"metadata\": {\"date\": \"a\\n" + "b".repeat(1_000) + "\"}}"))
                .withMessageContaining("found 'a " + "b".repeat(58) + "…'; expected a day");
        for (String document : List.of(
                "{\"%s\": 1}",
                "{\"%1$s\": 1, \"%1$s\": 1}",
                "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": {\"kind\": \"%s\"}}}}}")) {
            assertThatExceptionOfType(RcaJsonException.class)
                    .isThrownBy(() -> RcaJson.create().read(document.formatted("n".repeat(10_000))))
                    .satisfies(
                            e -> assertThat(e.getMessage()).hasSizeLessThan(500).doesNotContain("\n"));
        }
    }
}
