package io.github.rca4j.validate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.TimelineTime;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Validation takes time that is linear in the size of the document. */
class LinearTimeTest {
    private static final RcaValidator VALIDATOR =
            RcaValidator.builder().clock(Said.CLOCK).build();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** So many entries, one each second; every so many of them has no event. */
    private static Rca timeline(int entries, int everyNth) {
        return Rca.builder()
                .executiveSummary("Checkouts failed for 3 hours and for 20 minutes.")
                .rootCause(r -> r.fiveWhys(w -> w.addWhy("The job took 5 minutes", "It took 7 minutes to finish")))
                .timeline(t -> {
                    for (int i = 0; i < entries; i++) {
                        int number = i;
                        t.addEntry(e -> {
                            e.time(TimelineTime.relative(Duration.ofSeconds(number - 100L)))
                                    .systemState(
                                            "The queue holds " + number + " orders, and job " + number + " started");
                            if (number % everyNth != 0) {
                                e.event("Order " + number + " was placed and could not be paid");
                            }
                        });
                    }
                })
                .build();
    }

    private static Rca whys(int count) {
        return Rca.builder()
                .rootCause(r -> r.fiveWhys(w -> {
                    for (int i = 0; i < count; i++) {
                        w.addWhy("The job " + i + " took 5 minutes", "It was started 7 minutes before the error");
                    }
                }))
                .timeline(t -> t.addEntry("T+00:00", "The job started", "", "")
                        .addEntry("T+00:09", "The job finished", "", ""))
                .build();
    }

    @Test
    void validation_is_linear_in_the_length_of_the_timeline() {
        assertLinear("a timeline", size -> timeline(size, Integer.MAX_VALUE), 100_000);
    }

    @Test
    void validation_is_linear_in_the_number_of_findings() {
        assertLinear("a timeline with a finding at every tenth entry", size -> timeline(size, 10), 100_000);
        assertLinear("whys", LinearTimeTest::whys, 10_000);
    }

    @Test
    void all_findings_of_a_long_timeline_are_there() {
        assertThat(VALIDATOR.validate(timeline(10_000, 10)).findings())
                .filteredOn(finding -> finding.rule().equals("TL-07"))
                .hasSizeGreaterThanOrEqualTo(1_000);
    }

    /** A machine that is busy elsewhere gets three tries. */
    private static void assertLinear(String what, IntFunction<Rca> document, int most) {
        Rca[] documents = {document.apply(most / 100), document.apply(most / 10), document.apply(most)};
        nanos(documents[1], 5);
        for (int attempt = 1; ; attempt++) {
            double small = nanos(documents[0], 10);
            double middle = nanos(documents[1], 3);
            double large = nanos(documents[2], 2);
            System.out.printf(
                    Locale.ROOT,
                    "validating %s: %,d elements %.1f ms, ten times as many x %.1f, a hundred times as many x %.1f%n",
                    what,
                    most / 100,
                    small / 1e6,
                    middle / small,
                    large / middle);
            if (middle / small < 25 && large / middle < 25) {
                return;
            }
            assertThat(attempt)
                    .as("ten times the size took %.1f and %.1f times the time", middle / small, large / middle)
                    .isLessThan(3);
        }
    }

    private static double nanos(Rca rca, int runs) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            // This thread's own time: a build has the machine seldom to itself.
            long start = THREADS.getCurrentThreadCpuTime();
            VALIDATOR.validate(rca);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
