package io.github.rca4j.validate.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.model.text.Printable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ReportWriter writer = ReportWriters.forFormat("json");

    @Test
    void an_object_for_each_document() throws JsonProcessingException {
        assertThat(JSON.readTree(writer.write(Reports.TWO))).isEqualTo(JSON.readTree("""
                [
                  {
                    "file": "docs/rca/checkout.md",
                    "stage": "in-review",
                    "findings": [
                      {"rule": "META-01", "level": "error", "path": "metadata.owner", "line": 7, "column": 12,
                       "message": "the owner is missing", "hint": "fill the field in"},
                      {"rule": "LANG-01", "level": "warning", "path": "timeline.entries[2].event", "line": 30,
                       "column": 5, "message": "blames a person: 'was careless'"},
                      {"rule": "ACME-01", "level": "note", "path": "", "message": "the team is not named",
                       "hint": "name it"}
                    ],
                    "suppressed": [
                      {"rule": "ACT-08", "level": "error", "path": "prevention.immediate.actions[0].issue",
                       "line": 61, "column": 1, "message": "action 1 has no ticket", "hint": "link it",
                       "reason": "tickets are not public"}
                    ]
                  },
                  {"file": "docs/rca/search.md", "stage": "completed", "findings": [], "suppressed": []}
                ]
                """));
    }

    @Test
    void it_is_indented_for_those_who_look_at_it() {
        assertThat(writer.write(List.of(Reports.TWO.get(1)))).isEqualTo("""
                [
                  {
                    "file": "docs/rca/search.md",
                    "stage": "completed",
                    "findings": [],
                    "suppressed": []
                  }
                ]
                """);
        assertThat(writer.write(List.of())).isEqualTo("[]\n");
    }

    @ParameterizedTest
    @MethodSource("io.github.rca4j.validate.report.Reports#hostile")
    void what_a_document_says_is_read_back_as_it_was(String text) throws JsonProcessingException {
        String json = writer.write(List.of(Reports.of(text)));

        JsonNode document = JSON.readTree(json).get(0);
        String same = Reports.paired(text);
        assertThat(document.path("file").textValue()).isEqualTo(same);
        assertThat(document.path("findings")).hasSize(2);
        for (String member : List.of("path", "message", "hint")) {
            assertThat(document.path("findings").get(0).path(member).textValue())
                    .isEqualTo(same);
        }
        assertThat(document.path("suppressed").get(0).path("reason").textValue())
                .isEqualTo(same);
        assertThat(json.lines()).allMatch(line -> Printable.line(line).equals(line));
    }
}
