package io.github.rca4j.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys and messages match, and messages are for people. */
class MessagesTest {
    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT);
    private static final Pattern WHOLE_KEY = Pattern.compile("\\{([A-Z]+-[0-9]{2}\\.[A-Za-z.]+)}");
    private static final Pattern BEGIN_OF_KEY = Pattern.compile("\"\\{([A-Z]+-[0-9]{2}\\.)\"");

    static Stream<Rca> documents() {
        return Stream.concat(Breach.all().stream().map(Breach::rca), Stream.of(Rca.empty()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_violation_is_told_in_words(Rca rca) {
        assertThat(Violated.messages(rca)).isNotEmpty().noneMatch(message -> message.contains("{"));
    }

    @Test
    void every_key_in_the_sources_has_a_message() throws IOException {
        assertThat(MESSAGES.keySet()).containsAll(keysInSources(WHOLE_KEY)).isNotEmpty();
    }

    @Test
    void every_message_is_used() throws IOException {
        Set<String> used = keysInSources(WHOLE_KEY);
        Breach.all().forEach(breach -> used.add(breach.key()));

        assertThat(used).containsAll(MESSAGES.keySet());
    }

    @Test
    void every_key_that_is_put_together_at_run_time_is_covered_by_a_breach() throws IOException {
        assertThat(keysInSources(BEGIN_OF_KEY)).containsExactly("ACT-03.", "IMP-02.");
        assertThat(Breach.all())
                .extracting(Breach::key)
                .contains("ACT-03.immediate", "ACT-03.shortTerm", "ACT-03.longTerm")
                .contains("IMP-02.detected.started", "IMP-02.mitigated.started", "IMP-02.mitigated.detected")
                .contains("IMP-02.resolved.started", "IMP-02.resolved.detected", "IMP-02.resolved.mitigated");
    }

    @Test
    void messages_are_lower_case_plain_text_without_a_full_stop() {
        assertThat(MESSAGES.keySet())
                .map(MESSAGES::getString)
                .allSatisfy(message -> assertThat(message)
                        .matches("([a-z]|RCA).*")
                        .doesNotContain("{", "}", "$", "\\", "null")
                        .doesNotEndWith("."));
    }

    @Test
    void a_message_says_the_values_that_contradict_each_other() {
        assertThat(messagesOf("TL-01.order"))
                .containsExactly("earlier than an entry before it (09:05 UTC, entry 2 has 09:10 UTC)");
        assertThat(messagesOf("TL-01.twice")).containsExactly("the same as an earlier entry (entry 2)");
        assertThat(messagesOf("RC-02.distinct")).contains("two whys have the same answer (whys 2 and 4)");
        assertThat(messagesOf("IMP-02.mitigated.detected"))
                .containsExactly("mitigated before it was detected"
                        + " (mitigated 2024-03-12 09:20 UTC, detected 2024-03-12 09:30 UTC)");
        assertThat(messagesOf("IMP-03.totalDuration"))
                .containsExactly("the total duration is not the time from start or detection to resolution"
                        + " (stated 2 hours, from the start 55 minutes, from detection 50 minutes)");
        assertThat(messagesOf("IMP-03.duration"))
                .containsExactly("the duration is not the time from detection to resolution"
                        + " (stated 51 minutes, the times give 50 minutes)");
        assertThat(messagesOf("META-03.date"))
                .containsExactly(
                        "the RCA is dated before the incident" + " (dated 2024-03-11, the incident was on 2024-03-12)");
        assertThat(messagesOf("ACT-04.beforeIncident"))
                .containsExactly(
                        "completed before the incident" + " (completed on 2024-03-11, the incident was on 2024-03-12)");
        assertThat(messagesOf("FUP-01.window"))
                .contains("the next review is not two to four weeks after the incident"
                        + " (set for 2024-03-25, the first day is 2024-03-26, the last 2024-04-09)");
        assertThat(messagesOf("FUP-01.past"))
                .contains("the next review is past, and actions or follow-up items are still open"
                        + " (set for 2024-04-02)");
        assertThat(messagesOf("ACT-03.shortTerm"))
                .containsExactly(
                        "due later than one week after the incident (due 2024-03-20, the last day is 2024-03-19)");
    }

    private static Set<String> messagesOf(String key) {
        return Breach.all().stream()
                .filter(breach -> breach.key().equals(key))
                .map(breach -> Violated.messages(breach.rca()))
                .flatMap(Collection::stream)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private static Set<String> keysInSources(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }
}
