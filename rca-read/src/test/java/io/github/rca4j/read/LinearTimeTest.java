package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.testsupport.ProfileApi;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Reading takes time that is linear in the size of the document, in the size of each of its parts. */
class LinearTimeTest {
    private static final RcaReader READER = new MarkdownReader();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String GOLDEN = ProfileApi.markdown();
    private static final String ROW = "| T+02:30 | Proper fix deployed (validation) |";
    private static final String WHY = "**Root Cause**: Asynchronous";
    private static final String ACTION = "- [ ] **Make cache invalidation synchronous**";
    private static final String NOTES = "## Additional Notes";
    private static final String LESSON = "1. Better integration test coverage";

    /** As often as wanted, what the golden document has once; all together grow it by its own size each time. */
    private static String grown(int times) {
        String text = inserted(
                GOLDEN,
                ROW,
                "| T+01:00 | An *event* with `code` | [a state](https://example.org) | None |\n".repeat(24 * times));
        text = inserted(
                text, WHY, "**Why #6**: The cache was stale\n**Evidence**: Its `age` header\n\n".repeat(40 * times));
        text = inserted(
                text,
                ACTION,
                "- [ ] **Check the cache**: before it is used\n  - **Owner**: Bob\n  - **Status**: In Progress\n\n"
                        .repeat(25 * times));
        text = inserted(text, LESSON, "1. Look at the age of what is cached\n".repeat(20 * times));
        return inserted(text, NOTES, "## Of another kind\n\nSome *text*.\n\n- a\n- b\n\n---\n\n".repeat(20 * times));
    }

    private static String inserted(String text, String before, String more) {
        int at = text.indexOf(before);
        return text.substring(0, at) + more + text.substring(at);
    }

    @Test
    void nothingOfALargeDocumentIsLost() {
        Rca rca = READER.read(grown(10)).rca();

        assertThat(rca.timeline().entries()).hasSize(8 + 240);
        assertThat(rca.rootCause().fiveWhys().whys()).hasSize(5 + 400);
        assertThat(rca.prevention().shortTerm().actions()).hasSize(2 + 250);
        assertThat(rca.lessonsLearned().whatCouldBeImproved()).hasSize(3 + 200);
        assertThat(rca.extraSections()).hasSize(200);
    }

    @Test
    void readingIsLinearInTheSizeOfTheDocument() {
        assertLinear("all parts", LinearTimeTest::grown, 1_000);
    }

    @Test
    void readingIsLinearInTheNumberOfDocumentsInOne() {
        // What comes twice is extra, and so is every section of what follows the first document.
        assertLinear("the document again and again", GOLDEN::repeat, 300);
    }

    /** A machine that is busy elsewhere gets three tries. */
    private static void assertLinear(String what, IntFunction<String> document, int most) {
        String[] texts = {document.apply(most / 100), document.apply(most / 10), document.apply(most)};
        nanos(texts[1], 5);
        for (int attempt = 1; ; attempt++) {
            double small = nanos(texts[0], 10);
            double middle = nanos(texts[1], 3);
            double large = nanos(texts[2], 2);
            System.out.printf(
                    Locale.ROOT,
                    "reading %s: %,d characters %.1f ms, %,d characters %.1f ms (x %.1f), %,d characters %.1f ms (x %.1f)%n",
                    what,
                    texts[0].length(),
                    small / 1e6,
                    texts[1].length(),
                    middle / 1e6,
                    middle / small,
                    texts[2].length(),
                    large / 1e6,
                    large / middle);
            if (middle / small < 25 && large / middle < 25) {
                return;
            }
            assertThat(attempt)
                    .as("ten times the size took %.1f and %.1f times the time", middle / small, large / middle)
                    .isLessThan(3);
        }
    }

    private static double nanos(String text, int runs) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            // This thread's own time: a build has the machine seldom to itself.
            long start = THREADS.getCurrentThreadCpuTime();
            READER.read(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }
}
