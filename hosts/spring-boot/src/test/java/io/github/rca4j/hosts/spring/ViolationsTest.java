package io.github.rca4j.hosts.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.constraint.Completed;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.test.mutant.Mutant;
import io.github.rca4j.test.mutant.Mutants;
import io.github.rca4j.test.mutant.ValidRca;
import io.github.rca4j.testsupport.ArbitraryRca;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The host's own validator, as the framework sets it up. */
class ViolationsTest extends ToolFixture {
    private static final RcaJson JSON_OF_RCAS = RcaJson.create();

    @Test
    void a_draft_may_lack_anything() throws Exception {
        assertThat(put(drafted(), "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_valid_rca_may_be_completed() throws Exception {
        HttpResponse<String> answer = put(drafted() + "?stage=completed", JSON_OF_RCAS.write(ValidRca.create()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"in-review, false", "completed, true"})
    void each_stage_asks_for_more_than_the_one_before(String stage, boolean signedOff) throws Exception {
        JsonNode problem = problem(put(drafted() + "?stage=" + stage, "{\"metadata\": {\"owner\": \"TBD\"}}"), 400);

        List<Violation> violations = violations(problem);
        assertThat(problem.path("detail").textValue()).isEqualTo("the RCA is not as this stage asks for");
        assertThat(violations)
                .contains(
                        new Violation("title", "the title is missing"),
                        new Violation("metadata.owner", "the owner is not named, there is only a placeholder"));
        assertThat(violations.stream().anyMatch(v -> v.path().startsWith("reviewAndSignOff")))
                .isEqualTo(signedOff);
    }

    @Test
    void the_host_finds_what_a_bare_validator_finds_with_the_same_paths_and_words() throws Exception {
        List<Rca> rcas = new ArrayList<>(
                Mutants.of(ValidRca.create()).stream().map(Mutant::rca).toList());
        LongStream.range(0, 100).mapToObj(ArbitraryRca::of).forEach(rcas::add);
        String path = drafted() + "?stage=completed";
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            for (Rca rca : rcas) {
                List<Violation> expected = expected(factory.getValidator(), rca);
                HttpResponse<String> answer = put(path, JSON_OF_RCAS.write(rca));

                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected.isEmpty() ? 200 : 400);
                assertThat(violations(JSON.readTree(answer.body()))).isEqualTo(expected);
            }
        }
    }

    private static List<Violation> expected(Validator bare, Rca rca) {
        return bare.validate(rca, Completed.class).stream()
                .map(v -> new Violation(v.getPropertyPath().toString(), v.getMessage()))
                .sorted(Violation.BY_PATH)
                .toList();
    }
}
