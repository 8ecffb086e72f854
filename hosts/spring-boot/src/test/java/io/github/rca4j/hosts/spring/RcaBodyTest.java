package io.github.rca4j.hosts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.ProfileApi;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.net.http.HttpResponse;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The host's own mapper, as the framework sets it up. */
class RcaBodyTest extends ToolFixture {
    private static final RcaJson OURS = RcaJson.create();

    /** The tool keeps nothing that contradicts itself. */
    private static final Validator DRAFT =
            Validation.buildDefaultValidatorFactory().getValidator();

    static Stream<Rca> rcas() {
        Stream<Rca> some = Stream.of(Rca.empty(), ProfileApi.rca(), FullRca.distinct());
        return Stream.concat(some, LongStream.range(0, 1_000).mapToObj(ArbitraryRca::of))
                .filter(rca -> DRAFT.validate(rca).isEmpty());
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(rcas()).hasSizeGreaterThan(300).contains(FullRca.distinct());
    }

    @Test
    void what_the_library_writes_the_host_reads_and_the_other_way_round() throws Exception {
        String path = drafted();
        for (Rca rca : rcas().toList()) {
            HttpResponse<String> answer = put(path, OURS.write(rca));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(OURS.read(answer.body())).isEqualTo(rca);
        }
    }

    @Test
    void the_host_writes_what_the_library_does_and_besides_what_is_absent() throws Exception {
        String path = drafted();
        for (Rca rca : rcas().toList()) {
            ObjectNode ours = (ObjectNode) JSON.readTree(OURS.write(rca));
            ours.remove("schemaVersion");

            JsonNode theirs = JSON.readTree(put(path, OURS.write(rca)).body());
            assertThat(theirs).hasSameSizeAs(Rca.class.getRecordComponents());
            assertThat(present(theirs)).hasToString(ours.toString());
        }
    }

    /** Without null, and without objects and lists in which there is nothing else. */
    private static JsonNode present(JsonNode node) {
        if (node.isContainerNode()) {
            Iterable<JsonNode> parts = node::elements;
            parts.forEach(RcaBodyTest::present);
            var rest = node.elements();
            while (rest.hasNext()) {
                JsonNode part = rest.next();
                if (part.isNull() || part.isContainerNode() && part.isEmpty()) {
                    rest.remove();
                }
            }
        }
        return node;
    }

    @Test
    void what_an_rca_does_not_have_the_host_leaves_out() throws Exception {
        HttpResponse<String> answer =
                put(drafted(), "{\"metadata\": {\"owner\": \"Alice\", \"team\": \"Payments\"}, \"mood\": 3}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OURS.read(answer.body()))
                .isEqualTo(Rca.builder().metadata(m -> m.owner("Alice")).build());
    }

    @Test
    void what_can_pass_for_a_text_the_host_takes_for_one() throws Exception {
        assertThat(OURS.read(put(drafted(), "{\"title\": 500}").body()).title()).contains("500");
    }

    @Test
    void all_that_is_no_rca_is_named_with_its_place() throws Exception {
        JsonNode problem = problem(put(drafted(), """
                {"metadata": {"status": "Done", "date": "5 May", "owner": "Alice"},
                 "timeline": {"entries": [{"time": "14:32"}, {"time": " "}]},
                 "followUp": []}
                """), 400);

        assertThat(problem.path("detail").textValue()).isEqualTo("the body is not an RCA in JSON");
        assertThat(violations(problem))
                .containsExactly(
                        new Violation(
                                "metadata.status",
                                "line 1, column 25: 'Done' is not a status; one of DRAFT, IN_REVIEW, COMPLETED"),
                        new Violation(
                                "metadata.date",
                                "line 1, column 41: found '5 May'; expected a day, such as 2025-11-05"),
                        new Violation(
                                "timeline.entries[1].time",
                                "line 2, column 55: time must not be blank; leave it absent where it is not known"),
                        new Violation("followUp", "line 3, column 14: found a list; expected an object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"title\":", "[]", "null", "RCA"})
    void what_is_no_document_is_refused(String body) throws Exception {
        JsonNode problem = problem(put(drafted(), body), 400);

        assertThat(violations(problem))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).startsWith("line 1, column "));
    }

    @Test
    void a_body_that_is_too_large_is_refused() throws Exception {
        assertThat(problem(put(drafted(), " ".repeat(BodyLimit.MOST_BYTES + 1)), 413)
                        .path("detail")
                        .textValue())
                .isEqualTo("the body is larger than 2097152 bytes");
    }

    @Test
    void an_incident_that_is_not_there_is_said_to_be_so() throws Exception {
        assertThat(problem(put("/rcas/x", "{}"), 404).path("detail").textValue())
                .isEqualTo("there is no incident of this id; GET /rcas lists them");
    }
}
