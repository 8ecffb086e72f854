package io.github.rca4j.test;

import static io.github.rca4j.test.RcaAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.RcaStatus;
import io.github.rca4j.model.Reading;
import io.github.rca4j.validate.Profile;
import io.github.rca4j.validate.RcaValidator;
import io.github.rca4j.validate.RuleCatalogue;
import io.github.rca4j.validate.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The corpus that any implementation can be held to. */
class ConformanceTest {
    private static final Path CORPUS = Path.of("..", "conformance");
    private static final JsonNode MANIFEST = manifest();
    private static final RcaValidator VALIDATOR = RcaValidator.builder()
            .profile(Profile.named(MANIFEST.path("profile").textValue()))
            .stage(RcaStatus.valueOf(MANIFEST.path("stage").textValue().toUpperCase(Locale.ROOT)))
            .clock(Clock.fixed(Instant.parse(MANIFEST.path("clock").textValue()), ZoneOffset.UTC))
            .build();

    private static JsonNode manifest() {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(CORPUS.resolve("manifest.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> rules() {
        return StreamSupport.stream(MANIFEST.path("rules").spliterator(), false);
    }

    private static Stream<Arguments> documents(String list) {
        return rules().flatMap(rule -> names(rule, list)
                .map(name -> Arguments.argumentSet(name, rule.path("rule").textValue(), name)));
    }

    private static Stream<String> names(JsonNode rule, String list) {
        return StreamSupport.stream(rule.path(list).spliterator(), false).map(JsonNode::textValue);
    }

    static Stream<Arguments> failing() {
        return documents("fail");
    }

    static Stream<Arguments> passing() {
        return documents("pass");
    }

    private static Reading read(String name) {
        Reading reading = RcaFile.read(CORPUS.resolve(name));
        assertThat(reading.findings()).as(name).noneMatch(finding -> finding.level() == Level.ERROR);
        return reading;
    }

    @ParameterizedTest
    @MethodSource("failing")
    void a_document_that_must_fail_a_rule_does(String rule, String name) {
        assertThat(read(name)).by(VALIDATOR).hasFinding(rule);
    }

    @ParameterizedTest
    @MethodSource("passing")
    void a_document_that_must_pass_a_rule_does(String rule, String name) {
        assertThat(read(name)).by(VALIDATOR).hasNoFinding(rule);
    }

    @Test
    void every_rule_is_there_in_its_group_with_documents_of_both_kinds() {
        assertThat(rules().map(rule -> rule.path("rule").textValue()))
                .containsExactlyInAnyOrderElementsOf(
                        RuleCatalogue.rules().stream().map(RuleInfo::id).toList());
        assertThat(rules()).allSatisfy(rule -> {
            RuleInfo info = RuleCatalogue.rule(rule.path("rule").textValue());
            assertThat(rule.path("group").textValue())
                    .isEqualTo(info.group().name().toLowerCase(Locale.ROOT));
            assertThat(names(rule, "fail")).isNotEmpty();
            assertThat(names(rule, "pass")).isNotEmpty();
        });
    }

    @Test
    void every_document_is_listed_once() throws IOException {
        List<String> listed = Stream.of("fail", "pass")
                .flatMap(list -> rules().flatMap(rule -> names(rule, list)))
                .toList();
        try (Stream<Path> files = Files.walk(CORPUS)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.contains("/"))
                    .toList();
            assertThat(listed).containsExactlyInAnyOrderElementsOf(there);
        }
    }
}
