package io.github.rca4j.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.UsersAffected;
import io.github.rca4j.testsupport.ArbitraryRca;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RcaJsonSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(RcaJson.schema());

    private final RcaJson json = RcaJson.create();

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    @Test
    void accepts_whatever_is_written() {
        for (long seed = 0; seed < 1_000; seed++) {
            assertThat(errors(json.write(ArbitraryRca.of(seed))))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        assertThat(errors(json.write(ArbitraryRca.full(1)))).isEmpty();
        assertThat(errors(json.write(Rca.empty()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "{\"titel\": \"a\"}",
                "{\"title\": 1}",
                "{\"title\": null}",
                "{\"schemaVersion\": 2}",
                "{\"schemaVersion\": \"1\"}",
                "{\"metadata\": []}",
                "{\"metadata\": {\"ownr\": \"a\"}}",
                "{\"metadata\": {\"status\": \"Done\"}}",
                "{\"metadata\": {\"severity\": \"\"}}",
                "{\"metadata\": {\"date\": \"14 May\"}}",
                "{\"metadata\": {\"date\": \"2025-13-05\"}}",
                "{\"metadata\": {\"date\": [2025, 11, 5]}}",
                "{\"metadata\": {\"reviewers\": [null]}}",
                "{\"impact\": {\"userImpact\": {\"started\": \"2025-11-05T14:47\"}}}",
                "{\"impact\": {\"userImpact\": {\"duration\": \"2 hours\"}}}",
                "{\"impact\": {\"userImpact\": {\"duration\": \"P\"}}}",
                "{\"impact\": {\"userImpact\": {\"duration\": \"PT\"}}}",
                "{\"impact\": {\"userImpact\": {\"duration\": 7200}}}",
                "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": {}}}}}",
                "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": {\"kind\": \"many\"}}}}}",
                "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": {\"kind\": \"count\"}}}}}",
                "{\"impact\": {\"userImpact\": {\"usersAffected\": {\"extent\": {\"kind\": \"count\", \"users\": 1.5}}}}}",
                "{\"timeline\": {\"entries\": {}}}",
                "{\"timeline\": {\"entries\": [{\"time\": \"\"}]}}",
                "{\"timeline\": {\"entries\": [{\"further\": [{\"text\": \"a\"}]}]}}",
                "{\"rootCause\": {\"categories\": [\"\"]}}",
                "{\"prevention\": {\"shortTerm\": {\"actions\": [{\"done\": \"yes\"}]}}}",
                "{\"reviewAndSignOff\": {\"checks\": [\"Timeline is accurate and complete\"]}}",
                "{\"suppressedRules\": [{\"reason\": \"a\"}]}",
                "{\"extraSections\": [{\"after\": \"metadata\"}]}",
                "{\"extraSections\": [{\"level\": \"2\"}]}",
            })
    void refuses_other_shapes(String document) {
        assertThat(errors(document)).isNotEmpty();
    }

    @Test
    void is_itself_a_schema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(RcaJson.schema(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void has_every_component_of_every_record_and_every_constant_of_every_enum() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(RcaJson.schema());
        Set<String> defined = new LinkedHashSet<>();
        for (Class<?> type : types(Rca.class, new LinkedHashSet<>())) {
            JsonNode definition = type == Rca.class ? schema : schema.at("/$defs/" + type.getSimpleName());
            if (type.isEnum()) {
                assertThat(definition.at("/enum"))
                        .as("constants of %s", type.getSimpleName())
                        .extracting(JsonNode::asText)
                        .containsExactlyElementsOf(Stream.of(type.getEnumConstants())
                                .map(String::valueOf)
                                .toList());
            } else {
                List<String> properties = new ArrayList<>();
                definition.at("/properties").fieldNames().forEachRemaining(properties::add);
                properties.remove("schemaVersion");
                if (UsersAffected.Extent.class.isAssignableFrom(type)) {
                    properties.remove("kind");
                }
                assertThat(properties)
                        .as("properties of %s", type.getSimpleName())
                        .containsExactlyElementsOf(Stream.of(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList());
                assertThat(definition.at("/additionalProperties").asText()).isEqualTo("false");
            }
            defined.add(type.getSimpleName());
        }
        assertThat(defined).contains("Action", "ReviewCheck", "Count", "Leftover");
    }

    /** The records and enums that are objects and names in the JSON. */
    private static Set<Class<?>> types(Type type, Set<Class<?>> found) {
        if (type instanceof ParameterizedType parameterized) {
            return types(parameterized.getActualTypeArguments()[0], found);
        }
        Class<?> plain = (Class<?>) type;
        if (isWrittenAsText(plain)) {
            return found;
        }
        if (plain.isSealed()) {
            Stream.of(plain.getPermittedSubclasses()).forEach(permitted -> types(permitted, found));
        } else if ((plain.isRecord() || plain.isEnum()) && found.add(plain) && plain.isRecord()) {
            Stream.of(plain.getRecordComponents()).forEach(component -> types(component.getGenericType(), found));
        }
        return found;
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }
}
