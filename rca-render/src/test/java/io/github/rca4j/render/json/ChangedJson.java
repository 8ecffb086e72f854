package io.github.rca4j.render.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** Changes a document here and there: names, their order and number, and values. What comes out is JSON. */
final class ChangedJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final List<String> NAMES = List.of(
            "title", "kind", "schemaVersion", "text", "new", "", "TITLE", "titlé", "\0", "a.b[0]", "n".repeat(5_000));

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "-0.5",
            "1e999",
            "9".repeat(900),
            "\"\"",
            "\" \"",
            "\"2025-11-05\"",
            "\"2025-02-30\"",
            "\"2025-11-05T14:47:00+01:00\"",
            "\"count\"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "[]",
            "{}",
            "{\"title\":1}",
            "{\"a\":1,\"a\":2}",
            "[{\"b\":[{\"c\":{}}]},{\"b\":0}]",
            "[".repeat(30) + "]".repeat(30));

    private final SplittableRandom random;
    private final int rarity;

    ChangedJson(SplittableRandom random) {
        this.random = random;
        rarity = 1 << random.nextInt(4, 12);
    }

    String of(String document) {
        try {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(document);
            tree.remove("schemaVersion");
            // The version stays, since nothing else is looked at in another.
            return "{\"schemaVersion\": 1" + (tree.isEmpty() ? "" : ",")
                    + object(tree).substring(1);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private String value(JsonNode value) throws JsonProcessingException {
        if (isNow()) {
            return one(VALUES);
        }
        return value.isObject() ? object(value) : value.isArray() ? list(value) : value.toString();
    }

    private String object(JsonNode object) throws JsonProcessingException {
        List<String> members = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            String member = name(property.getKey()) + ":" + value(property.getValue());
            members.add(member);
            if (isNow()) {
                members.add(random.nextInt(members.size()), isNow() ? member : name(property.getKey()) + ":1");
            }
            if (isNow()) {
                members.add(members.remove(random.nextInt(members.size())));
            }
            if (isNow()) {
                members.add(name("new") + ":" + one(VALUES));
            }
        }
        return "{" + String.join(",\n", members) + "}";
    }

    private String list(JsonNode list) throws JsonProcessingException {
        List<String> elements = new ArrayList<>();
        for (JsonNode element : list) {
            elements.add(value(element));
        }
        return elements.stream().collect(Collectors.joining(", ", "[", "]"));
    }

    private String name(String name) throws JsonProcessingException {
        String quoted = MAPPER.writeValueAsString(isNow() ? one(NAMES) : name);
        // The same name in other letters.
        return isNow() ? quoted.replace("e", "\\u0065") : quoted;
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Whether something is changed here: in some documents often, in others hardly ever. */
    private boolean isNow() {
        return random.nextInt(rarity) == 0;
    }
}
