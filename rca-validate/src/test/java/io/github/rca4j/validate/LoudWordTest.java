package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class LoudWordTest {
    private static final List<String> LOUD = """
            It was a catastrophic day.
            A massive spike hit the database.
            The queue was probably full.
            The nodes somehow lost their leases.
            We think that the cache was cold.
            It seems that a host was missing.
            This kept users from paying, which was a nightmare.
            The answer was kind of slow.
            Maybe the index was missing.
            Load skyrocketed within a minute.
            """.lines().toList();

    private static final List<String> PLAIN = """
            Approximately 15% of requests failed.
            The disaster recovery site took over.
            Chaos engineering found the same gap in May.
            This kind of error is logged.
            About 4,000 users saw the page.
            The host uses huge pages.
            The page said "a terrible error".
            `massive` is the name of the flag.
            If we suspect a leak, we rotate the key.
            The rate rose from 2% to 40%.
            The likely order of events is in the trace.
            The dramatis personae are not named here.
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("LOUD")
    void dramatic_and_hedging_words_are_noted(String sentence) {
        assertThat(Judged.words(new LoudWord(), sentence)).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @FieldSource("PLAIN")
    void figures_and_names_of_things_are_not(String sentence) {
        assertThat(Judged.words(new LoudWord(), sentence)).as(sentence).isEmpty();
    }
}
