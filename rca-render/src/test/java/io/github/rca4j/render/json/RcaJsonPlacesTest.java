package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.rca4j.model.Position;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.ReviewCheck;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RcaJsonPlacesTest {
    private static final ObjectMapper OTHER = new ObjectMapper();

    private final RcaJson json = RcaJson.create();

    @Test
    void every_value_of_a_document_stands_where_its_place_says() throws IOException {
        String document = json.write(ProfileApi.rca());

        checkPlaces(document, json.reading(document));
        assertThat(json.reading(document).places().positions()).hasSizeGreaterThan(150);
    }

    @Test
    void line_ends_of_every_kind_and_none_at_all_are_counted_right() throws IOException {
        String document = json.write(ProfileApi.rca());
        String inOneLine = OTHER.readTree(document).toString();

        checkPlaces(document.replace("\n", "\r\n"), json.reading(document.replace("\n", "\r\n")));
        checkPlaces(inOneLine, json.reading(inOneLine));
        assertThat(json.reading(document.replace("\n", "\r")).places())
                .isEqualTo(json.reading(document).places());
    }

    @Test
    void what_was_written_is_read_back_with_every_place_and_without_findings() throws IOException {
        for (long seed = 0; seed < 500; seed++) {
            Rca rca = ArbitraryRca.of(seed);
            String document = json.write(rca);
            Reading reading = json.reading(document);

            assertThat(reading.rca()).as("seed %d", seed).isEqualTo(rca);
            assertThat(reading.findings()).as("seed %d", seed).isEmpty();
            checkPlaces(document, reading);
        }
    }

    @Test
    void indexes_are_those_of_the_value() {
        Reading reading = json.reading("""
                {"timeline": {"entries": [{}, {"event": "a"}, {"time": null}, {"event": "b"}]},
                 "metadata": {"reviewers": ["", " Bob ", "Carol"]},
                 "rootCause": {"categories": ["My own", "Code Logic Error"]},
                 "leftovers": [{"section": "TIMELINE", "text": "t"}, {"section": "METADATA", "text": "m"}],
                 "reviewAndSignOff": {"checks": ["%s", "%s", "%1$s"]},
                 "followUp": {"items": [{"done": true, "text": "Share learnings with broader team"}]}}
                """.formatted(check(3), check(1)));

        assertThat(reading.places().positions())
                .containsEntry("timeline.entries[0]", new Position(1, 31))
                .containsEntry("timeline.entries[0].event", new Position(1, 41))
                .containsEntry("timeline.entries[1].event", new Position(1, 73))
                .containsEntry("metadata.reviewers[0]", new Position(2, 33))
                .containsEntry("metadata.reviewers[1]", new Position(2, 42))
                .containsEntry("leftovers[0].text", new Position(4, 86))
                .containsEntry("leftovers[1].text", new Position(4, 48))
                .containsEntry("followUp.items[4].text", new Position(6, 48))
                .doesNotContainKeys("timeline.entries[2]", "metadata.reviewers[2]", "followUp.items[0]");
        for (String path : List.of("rootCause.categories", "reviewAndSignOff.checks")) {
            List<?> values = path.startsWith("root")
                    ? reading.rca().rootCause().categories()
                    : reading.rca().reviewAndSignOff().checks();
            assertThat(values).hasSize(2);
            assertThat(reading.places().positions()).containsKeys(path + "[0]", path + "[1]");
        }
        assertThat(reading.rca().leftovers().get(0).text()).contains("m");
    }

    private static String check(int number) {
        return ReviewCheck.values()[number].name();
    }

    @Test
    void what_is_missing_stands_where_what_lacks_it_stands() {
        Reading reading = json.reading("{\n \"metadata\": {\"date\": null},\n \"impact\": {}\n}");

        assertThat(reading.places().nearest("metadata.date")).contains(new Position(2, 23));
        assertThat(reading.places().nearest("metadata.owner")).contains(new Position(2, 14));
        assertThat(reading.places().nearest("impact.userImpact.detected")).contains(new Position(3, 12));
        assertThat(reading.places().nearest("")).contains(Position.START);
    }

    /** Looks every place up in the text, and every value of the text up in the places, with another parser. */
    private static void checkPlaces(String document, Reading reading) throws IOException {
        JsonNode tree = OTHER.readTree(document);
        Map<String, Position> places = reading.places().positions();
        List<Integer> lines = lineStarts(document);
        for (Map.Entry<String, Position> place : places.entrySet()) {
            Position position = place.getValue();
            int offset = lines.get(position.line() - 1) + position.column() - 1;
            // In a list, since what follows a number at the top would be taken for part of it.
            try (JsonParser there = OTHER.createParser("[" + document.substring(offset))) {
                there.nextToken();
                there.nextToken();
                JsonNode value = OTHER.readTree(there);
                assertThat(value).as(place.getKey()).isEqualTo(tree.at(pointer(place.getKey())));
            }
        }
        List<String> paths = new ArrayList<>();
        collect(tree, "", paths);
        assertThat(places.keySet()).containsExactlyInAnyOrderElementsOf(paths);
    }

    private static List<Integer> lineStarts(String document) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = document.indexOf('\n'); i >= 0; i = document.indexOf('\n', i + 1)) {
            starts.add(i + 1);
        }
        return starts;
    }

    private static JsonPointer pointer(String path) {
        return JsonPointer.compile(
                path.isEmpty() ? "" : "/" + path.replaceAll("\\.|\\[", "/").replace("]", ""));
    }

    private static void collect(JsonNode node, String path, List<String> paths) {
        paths.add(path);
        node.properties().forEach(field -> {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            // These two are no properties of the value.
            if (!name.equals("schemaVersion") && !name.endsWith(".extent.kind")) {
                collect(field.getValue(), name, paths);
            }
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), path + "[" + i + "]", paths);
        }
    }
}
