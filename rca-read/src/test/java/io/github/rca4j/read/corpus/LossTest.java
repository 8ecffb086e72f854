package io.github.rca4j.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.ActionStatus;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.read.MarkdownReader;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.testsupport.ProfileApi;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The measure itself: it is worth something only if it can fail. */
class LossTest {
    private static final String DOCUMENT = """
            # Queue stopped

            ## Summary

            The queue stopped at noon.

            Nobody was paged, so the impact was large.

            ## Root cause

            A full disk stopped the queue.
            """;

    private static Loss loss(String document, Rca rca) {
        return Loss.of(document, rca, RcaRenderers.forFormat("markdown").render(rca));
    }

    private static String missing(Loss loss) {
        return loss.missing().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    @Test
    void aReaderThatKeepsAllLosesNothing() {
        assertThat(LossReport.loss(ProfileApi.markdown()).missing()).isEmpty();
        assertThat(LossReport.loss(ProfileApi.markdown()).words()).isGreaterThan(1_000);
    }

    @Test
    void aParagraphThatAReaderDropsIsMissedWithItsLine() {
        Loss loss = LossReport.loss(
                DOCUMENT,
                text -> new MarkdownReader()
                        .read(text.replace("Nobody was paged, so the impact was large.\n", ""))
                        .rca());

        assertThat(missing(loss)).isEqualTo("nobody was paged so the impact was large");
        assertThat(loss.missing()).extracting(Word::line).containsOnly(7);
        assertThat(loss.labels()).isZero();
        assertThat(loss.words()).isEqualTo(24);
        assertThat(loss.share()).isEqualTo(16 / 24.0);
        assertThat(loss.report()).isEqualTo("     7: nobody was paged so the impact was large");
    }

    @Test
    void aWordHasToComeBackAsOftenAsItOccurs() {
        Rca rca = Rca.builder().title("Queue stopped").build();

        assertThat(loss("# Queue stopped\n\nqueue queue stopped\n", rca).missing())
                .extracting(Word::text)
                .containsExactlyInAnyOrder("queue", "queue", "stopped");
    }

    @Test
    void theTemplatesHeadingsDoNotMakeUpForText() {
        Rca rca = Rca.builder().executiveSummary("It was late.").build();

        assertThat(missing(loss("It was late.\n\nThe root cause is known.\n", rca)))
                .isEqualTo("the root cause is known");
    }

    @Test
    void theTemplatesLabelsMakeUpForLabels() {
        Rca rca = Rca.builder()
                .metadata(m -> m.severity(new Severity("P1")).owner("Kim"))
                .build();

        assertThat(loss("**Severity**: P1\n**Owner:** Kim\n", rca).missing()).isEmpty();
        assertThat(missing(loss("- Severity: P1\n- Author: Kim\n", rca))).isEqualTo("author");
        assertThat(loss("- Severity: P1\n- Author: Kim\n", rca).labels()).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date: October 23, 2025 |''",
                "Date: 23. Oktober 2025 |''",
                "Date: Thursday, 23rd of October 2025 |''",
                "Date: 2025年10月23日 |''",
                "Date: 2025-10-23 |''",
                "Date: October 24, 2025 |24",
                "Date: October 23, 2025 evening |evening"
            })
    void aDayIsNotLostByBeingTyped(String document, String lost) {
        Rca rca =
                Rca.builder().metadata(m -> m.date(LocalDate.of(2025, 10, 23))).build();

        assertThat(missing(loss(document, rca))).isEqualTo(lost);
    }

    @ParameterizedTest
    @CsvSource({
        "2h 15m, 2 hours 15 minutes",
        "135 min, 2 hours 15 minutes",
        "1 hour and 5 minutes, 1 hour 5 minutes",
        "2025-10-23T14:05:00Z, 2025-10-23 14:05 UTC",
        "9:05 PM JST, 21:05 +09:00",
        "'1,200 users', 1200 users",
        "R&amp;D &#42;, 'R&D *'",
        "a <!-- said aside --> b, a b",
        "1. ~~[x](y)~~, '- [x](y)'",
        "- [x] done, * done",
        "## 4.1 Where, ## Where",
        "## :mag: Where, ## Where"
    })
    void twoSpellingsAreOne(String one, String other) {
        assertThat(Words.of(one))
                .extracting(Word::text)
                .isEqualTo(Words.of(other).stream().map(Word::text).toList());
    }

    @Test
    void japaneseIsCutIntoWords() {
        assertThat(Words.of("自動バッチが3回失敗した。")).extracting(Word::text).containsExactly("自動", "バッチ", "が3", "回失敗", "した");
    }

    @Test
    void anActionThatIsDoneIsCompleted() {
        Rca rca = Rca.builder()
                .prevention(p ->
                        p.immediate(t -> t.addAction(a -> a.title("Add a check").status(ActionStatus.COMPLETED))))
                .build();

        assertThat(loss("- Add a check\n  - Status: Done\n", rca).missing()).isEmpty();
        assertThat(missing(loss("- Add a check\n  - Status: Done\n\nAll is done.\n", rca)))
                .isEqualTo("all is done");
    }
}
