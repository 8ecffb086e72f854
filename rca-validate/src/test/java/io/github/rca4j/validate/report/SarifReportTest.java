package io.github.rca4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.rca4j.model.Rca;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Schema SCHEMA = schema();

    private final ReportWriter writer = ReportWriters.forFormat("sarif");

    private static Schema schema() {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/report/sarif-2.1.0-rtm.5.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Error> errors(String sarif) {
        return SCHEMA.validate(sarif, InputFormat.JSON);
    }

    private JsonNode run(List<NamedReport> documents) throws JsonProcessingException {
        String sarif = writer.write(documents);
        assertThat(errors(sarif)).isEmpty();
        return JSON.readTree(sarif).at("/runs/0");
    }

    @Test
    void the_schema_refuses_what_is_no_sarif() {
        assertThat(errors("{\"version\": \"2.1.0\"}")).isNotEmpty();
        assertThat(errors(writer.write(Reports.TWO).replace("\"ruleId\"", "\"rule\"")))
                .isNotEmpty();
    }

    @Test
    void each_finding_is_a_result_with_its_place() throws JsonProcessingException {
        JsonNode results = run(Reports.TWO).path("results");

        assertThat(results)
                .extracting(result -> result.path("level").textValue())
                .containsExactly("error", "warning", "note", "error");
        JsonNode error = results.get(0);
        assertThat(error.path("ruleId").textValue()).isEqualTo("META-01");
        assertThat(error.at("/message/text").textValue()).isEqualTo("the owner is missing\nfill the field in");
        JsonNode at = error.at("/locations/0");
        assertThat(at.at("/physicalLocation/artifactLocation/uri").textValue()).isEqualTo("docs/rca/checkout.md");
        assertThat(at.at("/physicalLocation/region/startLine").intValue()).isEqualTo(7);
        assertThat(at.at("/physicalLocation/region/startColumn").intValue()).isEqualTo(12);
        assertThat(at.at("/logicalLocations/0/fullyQualifiedName").textValue()).isEqualTo("metadata.owner");
        assertThat(results.get(2).at("/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
    }

    @Test
    void rules_are_described_once_and_results_point_to_them() throws JsonProcessingException {
        JsonNode run = run(List.of(Reports.TWO.get(0), Reports.TWO.get(0)));

        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules)
                .extracting(rule -> rule.path("id").textValue())
                .containsExactly("META-01", "LANG-01", "ACME-01", "ACT-08");
        assertThat(run.path("results"))
                .allSatisfy(result -> assertThat(
                                rules.get(result.path("ruleIndex").intValue()).path("id"))
                        .isEqualTo(result.path("ruleId")));
        JsonNode rule = rules.get(0);
        assertThat(rule.at("/shortDescription/text").textValue()).contains("owner");
        assertThat(rule.at("/fullDescription/text").textValue()).isNotBlank();
        assertThat(rule.at("/help/text").textValue())
                .contains(rule.at("/fullDescription/text").textValue())
                .endsWith("fill the field in");
        assertThat(rule.at("/defaultConfiguration/level").textValue()).isEqualTo("error");
        assertThat(rules.get(1).at("/defaultConfiguration/level").textValue()).isEqualTo("warning");
    }

    @Test
    void a_houses_own_rule_is_described_where_it_is_given() throws JsonProcessingException {
        assertThat(run(Reports.TWO).at("/tool/driver/rules/2")).hasSize(1);

        String sarif = SarifReport.describing(List.of(RuleInfo.of("ACME-01", "the team is named", "name it")))
                .write(Reports.TWO);

        assertThat(errors(sarif)).isEmpty();
        JsonNode rule = JSON.readTree(sarif).at("/runs/0/tool/driver/rules/2");
        assertThat(rule.at("/shortDescription/text").textValue()).isEqualTo("the team is named");
        assertThat(rule.at("/help/text").textValue()).isEqualTo("name it");
    }

    @Test
    void what_a_document_switches_off_is_a_suppressed_result() throws JsonProcessingException {
        JsonNode results = run(Reports.TWO).path("results");

        assertThat(results.get(3).path("suppressions")).hasSize(1);
        assertThat(results.get(3).at("/suppressions/0/kind").textValue()).isEqualTo("inSource");
        assertThat(results.get(3).at("/suppressions/0/justification").textValue())
                .isEqualTo("tickets are not public");
        assertThat(results.get(0).path("suppressions").isArray()).isTrue();
        assertThat(results.get(0).path("suppressions")).isEmpty();
    }

    @Test
    void what_a_validator_says_is_valid() throws JsonProcessingException {
        assertThat(run(List.of(new NamedReport("a.md", RcaValidator.create().validate(Rca.empty())))))
                .isNotEmpty();
        assertThat(run(List.of()).path("results")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("io.github.rca4j.validate.report.Reports#hostile")
    void what_a_document_says_stays_in_its_place(String text) throws JsonProcessingException {
        JsonNode results = run(List.of(Reports.of(text))).path("results");

        assertThat(results).hasSize(3);
        String message = results.get(1).at("/message/text").textValue();
        assertThat(message.replace("{{", "").replace("}}", "")).doesNotContain("{", "}");
        assertThat(message.replace("{{", "{").replace("}}", "}"))
                .isEqualTo(Reports.paired(text).replace("](", "] ("));
        assertThat(results.get(2).at("/suppressions/0/justification").textValue())
                .isEqualTo(Reports.paired(text));
        URI uri = URI.create(results.get(0)
                .at("/locations/0/physicalLocation/artifactLocation/uri")
                .textValue());
        assertThat(uri.getScheme()).isIn(null, "file");
        assertThat(uri.getQuery()).isNull();
        assertThat(uri.getFragment()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "docs/rca.md, docs/rca.md",
        "my docs/ä.md, my%20docs/%C3%A4.md",
        "a#b?c%.md, a%23b%3Fc%25.md",
        "/srv/rca.md, file:///srv/rca.md",
        "a:b.md, ./a:b.md",
        "docs/a:b.md, docs/a:b.md",
        "C:\\docs\\rca.md, ./C:%5Cdocs%5Crca.md"
    })
    void the_name_of_a_document_is_a_uri_reference(String name, String uri) {
        assertThat(FileUri.of(name)).isEqualTo(uri);
    }
}
