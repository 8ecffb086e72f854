package io.github.rca4j.hosts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.testsupport.FullRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The host's own mapper, told to leave nothing out and to write no more than there is. */
class StrictBodyTest extends ToolFixture {
    private static final RcaJson OURS = RcaJson.create();

    @Override
    List<String> options() {
        return List.of(
                "--spring.jackson.deserialization.fail-on-unknown-properties=true",
                "--spring.jackson.default-property-inclusion=non_absent");
    }

    @Test
    void what_an_rca_does_not_have_is_refused_with_its_place() throws Exception {
        JsonNode problem =
                problem(put(drafted(), "{\"metadata\": {\"owner\": \"Alice\", \"team\": \"Payments\"}}"), 400);

        assertThat(violations(problem)).singleElement().satisfies(violation -> {
            assertThat(violation.path()).isEqualTo("metadata.team");
            assertThat(violation.message())
                    .startsWith("line 1, column 41: 'team' is not a property here; one of date, ");
        });
    }

    @Test
    void everything_that_the_library_writes_is_known_and_absent_values_are_left_out() throws Exception {
        String path = drafted();
        for (Rca rca : List.of(Rca.empty(), ProfileApi.rca(), FullRca.distinct())) {
            HttpResponse<String> answer = put(path, OURS.write(rca));

            assertThat(OURS.read(answer.body())).isEqualTo(rca);
            assertThat(answer.body()).doesNotContain(":null");
        }
    }
}
