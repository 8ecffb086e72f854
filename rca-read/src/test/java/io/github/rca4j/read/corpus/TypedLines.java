package io.github.rca4j.read.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.rca4j.model.ExtraSection;
import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Rca;
import io.github.rca4j.render.RcaRenderers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * An RCA as lines that a person can write by hand: {@code metadata.owner = Alice Smith} for every value, as its JSON
 * spells it, with {@code \n} for a line break; {@code leftover Label = text} for what fits no field, {@code -} where it
 * had no label; {@code extra = heading} for a section of the document's own. What every RCA has, such as the template's
 * version, is left out.
 */
final class TypedLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Set<String> EMPTY = json(Rca.empty());

    private TypedLines() {}

    static Set<String> of(Rca rca) {
        Set<String> lines = json(rca);
        lines.removeAll(EMPTY);
        for (Leftover leftover : rca.leftovers()) {
            lines.add("leftover " + leftover.label().orElse("-") + " = "
                    + oneLine(leftover.text().orElse("")));
        }
        for (ExtraSection extra : rca.extraSections()) {
            lines.add("extra = " + extra.heading());
        }
        return lines;
    }

    /** {@return lines written by hand, less comments} */
    static Set<String> parse(String text) {
        Set<String> lines = new TreeSet<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(lines::add);
        return lines;
    }

    private static Set<String> json(Rca rca) {
        Set<String> lines = new TreeSet<>();
        try {
            ObjectNode root =
                    (ObjectNode) MAPPER.readTree(RcaRenderers.forFormat("json").render(rca));
            root.remove(List.of("schemaVersion", "leftovers", "extraSections"));
            flatten("", root, lines);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the JSON renderer writes JSON", e);
        }
        return lines;
    }

    private static void flatten(String path, JsonNode node, Set<String> lines) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                flatten(
                        path.isEmpty() ? property.getKey() : path + "." + property.getKey(),
                        property.getValue(),
                        lines);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), lines);
            }
        } else {
            lines.add(path + " = " + oneLine(node.asText()));
        }
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n");
    }
}
