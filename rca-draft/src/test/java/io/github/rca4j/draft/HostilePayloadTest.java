package io.github.rca4j.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Whatever stands where in a payload, it is read or refused, never anything else, and in time. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostilePayloadTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** JSON values of every type, and texts that mean something to those who read times, links, numbers or terminals. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "7.5",
            "1e400",
            "99999999999999999999",
            "''",
            "' '",
            "'x'",
            "'javascript:alert(1)'",
            "'https://user:secret@example.com/'",
            "'\\u001b[31mred\\u0007\\u202E'",
            "'2026-11-23T05:14:29'",
            "'9999-12-31T23:59:59-18:00'",
            "'0001-01-01T00:00:00Z'",
            "'1e999999999'",
            "'{{name}}'",
            "'{\"a\":1}'",
            "'[[[['",
            "[]",
            "{}",
            "[null,1,'x',{},[]]",
            "{'name':null,'summary':1,'text':'x','id':{},'':[]}");

    private static final List<String> LONG = List.of(
            "a",
            "[",
            "{",
            "@ ",
            "%%%",
            "\\",
            "datapoint [1 (",
            "datapoints (1) ",
            "The monitor was last triggered at ",
            " value=",
            "/issues/",
            "a,b:c,",
            "eventid=",
            "\n- - -",
            "[Triggered] ",
            "g0.expr=(",
            "\uD83D\uDD25");

    @TestFactory
    Stream<DynamicTest> each_value_of_each_payload_may_be_anything() {
        return each(tree -> {
            for (JsonPointer place : places(tree)) {
                for (String value : VALUES) {
                    read(with(tree, place, node(value.replace('\'', '"'))));
                }
                read(without(tree, place));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_text_of_each_payload_may_be_long() {
        return each(tree -> {
            for (JsonPointer place : places(tree)) {
                JsonNode value = tree.at(place);
                if (value.isTextual()) {
                    String part = LONG.get(Math.floorMod(place.toString().hashCode(), LONG.size()));
                    read(with(tree, place, MAPPER.getNodeFactory().textNode(part.repeat(150_000 / part.length()))));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> each_object_and_list_of_each_payload_may_have_many_members() {
        return each(tree -> {
            for (JsonPointer place : places(tree)) {
                if (tree.at(place).isObject()) {
                    ObjectNode many = tree.at(place).deepCopy();
                    IntStream.range(0, 5_000).forEach(i -> many.put("label" + i, "value"));
                    read(with(tree, place, many));
                }
                if (tree.at(place).isArray()) {
                    ArrayNode many = MAPPER.createArrayNode();
                    JsonNode element = tree.at(place).isEmpty()
                            ? node("{}")
                            : tree.at(place).get(0);
                    IntStream.range(0, 3_000).forEach(i -> many.add(element));
                    read(with(tree, place, many));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> what_is_nested_deeply_is_refused_by_its_place() {
        return each(tree -> {
            String deep = "[".repeat(10_000) + "]".repeat(10_000);
            String json = tree.isObject()
                    ? MAPPER.writeValueAsString(tree).replaceFirst("\\{", "{\"deep\":" + deep + ",")
                    : "[" + deep + "]";

            assertThat(read(json)).contains("nesting depth");
        });
    }

    private interface Check {
        void of(JsonNode payload) throws JsonProcessingException;
    }

    private static Stream<DynamicTest> each(Check check) {
        return PayloadFixtures.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> check.of(node(PayloadFixtures.json(name)))));
    }

    private static JsonNode node(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(JsonNode payload) throws JsonProcessingException {
        return read(MAPPER.writeValueAsString(payload));
    }

    /** {@return the refusal; "" if the payload was read, and then what it drafts is made too} */
    private static String read(String json) {
        try {
            List<Alert> alerts = AlertFormats.read(Payload.parse(json));
            assertThat(alerts).isNotEmpty();
            assertThat(alerts)
                    .allSatisfy(alert -> assertThat(alert.links())
                            .allSatisfy(
                                    link -> assertThat(link.uri().getScheme()).matches("(?i)https?")));
            if (json.length() < 20_000) {
                RcaDraft.of(alerts).toRca();
            }
            return "";
        } catch (AlertPayloadException e) {
            assertThat(e.getMessage()).hasSizeLessThan(20_000).doesNotContainPattern("[\\p{Cntrl}&&[^\n]]|\u202E");
            assertThat(e.problems()).isNotEmpty();
            return e.getMessage();
        }
    }

    /** {@return all places of a payload; those within a text that holds JSON are not among them} */
    private static List<JsonPointer> places(JsonNode tree) {
        List<JsonPointer> places = new ArrayList<>(List.of(JsonPointer.empty()));
        for (int i = 0; i < places.size(); i++) {
            JsonPointer place = places.get(i);
            JsonNode node = tree.at(place);
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                places.add(place.appendProperty(member.getKey()));
            }
            for (int j = 0; j < (node.isArray() ? node.size() : 0); j++) {
                places.add(place.appendIndex(j));
            }
        }
        return places;
    }

    private static JsonNode with(JsonNode tree, JsonPointer place, JsonNode value) {
        if (place.matches()) {
            return value;
        }
        JsonNode copy = tree.deepCopy();
        JsonNode parent = copy.at(place.head());
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        }
        return copy;
    }

    private static JsonNode without(JsonNode tree, JsonPointer place) {
        JsonNode copy = tree.deepCopy();
        if (!place.matches() && copy.at(place.head()) instanceof ObjectNode object) {
            object.remove(place.last().getMatchingProperty());
        }
        return copy;
    }
}
