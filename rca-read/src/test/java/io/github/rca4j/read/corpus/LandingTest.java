package io.github.rca4j.read.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Leftover;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Section;
import io.github.rca4j.read.corpus.Landing.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How it is judged whether what a careful reader saw landed in typed fields. */
class LandingTest {
    private static final Rca EMPTY = Rca.empty();

    private static Seen seen(String part, int count, String note) {
        return new Seen("near/1.md", part, 1, count, note);
    }

    private static Tally tally(RcaPart part, Rca rca, Seen... seen) {
        return Landing.of(List.of(seen), name -> rca).tallies().getOrDefault(part, Tally.NONE);
    }

    @Test
    void aValueLandsInItsFieldOrNot() {
        Rca rca = Rca.builder().title("Queue stopped").build();

        assertThat(tally(RcaPart.TITLE, rca, seen("title", 1, "h1"))).isEqualTo(new Tally(1, 1));
        assertThat(tally(RcaPart.TITLE, EMPTY, seen("title", 1, "h1"))).isEqualTo(new Tally(1, 0));
    }

    @Test
    void aListLandsWithFourFifthsOfItsLeastCount() {
        Rca four = Rca.builder()
                .timeline(t -> t.addEntry(e -> e.event("a"))
                        .addEntry(e -> e.event("b"))
                        .addEntry(e -> e.event("c"))
                        .addEntry(e -> e.event("d")))
                .build();

        assertThat(tally(RcaPart.TIMELINE, four, seen("timeline", 5, "bullets")))
                .isEqualTo(new Tally(1, 1));
        assertThat(tally(RcaPart.TIMELINE, four, seen("timeline", 6, "bullets")))
                .isEqualTo(new Tally(1, 0));
        assertThat(tally(RcaPart.TIMELINE, four, seen("timeline", 9, "5-9: bullets")))
                .isEqualTo(new Tally(1, 1));
    }

    @Test
    void whatIsInferredDoubtfulOrUntypableDoesNotCount() {
        assertThat(tally(
                        RcaPart.OWNER,
                        EMPTY,
                        seen("owner", 1, "inferred: prose"),
                        seen("owner", 1, "arguable 0-1: label Agent"),
                        seen("owner", 1, "label; cannot be typed")))
                .isEqualTo(Tally.NONE);
    }

    @Test
    void aDateThatMayBeEitherIsOne() {
        Rca rca = Rca.builder()
                .metadata(m -> m.incidentDate(LocalDate.of(2026, 1, 2)))
                .build();
        Seen date = seen("date", 1, "either: in the title");
        Seen incidentDate = seen("incidentDate", 1, "either: in the title");

        assertThat(Landing.of(List.of(date, incidentDate), name -> rca).metadata())
                .isEqualTo(new Tally(1, 1));
        assertThat(Landing.of(List.of(date, incidentDate), name -> EMPTY).metadata())
                .isEqualTo(new Tally(1, 0));
    }

    @Test
    void theIncidentsStatusIsRightlyLeftOver() {
        Rca rca = Rca.builder()
                .addLeftover(
                        new Leftover(Optional.of(Section.METADATA), Optional.of("Status"), Optional.of("Resolved")))
                .build();

        assertThat(tally(RcaPart.STATUS, rca, seen("status", 1, "bold label"))).isEqualTo(new Tally(1, 1));
    }

    @Test
    void everyPartOfTheCountIsKnown() {
        assertThat(Seen.all(LandingReport.count()))
                .hasSizeGreaterThan(300)
                .allSatisfy(seen -> assertThat(RcaPart.of(seen.part()).key()).isEqualTo(seen.part()));
    }
}
