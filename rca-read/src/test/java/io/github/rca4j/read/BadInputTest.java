package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.testsupport.ProfileApi;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file may hold, it is read, in time and memory that grow with its size and no faster. */
class BadInputTest {
    private static final RcaReader READER = new MarkdownReader();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r", "\r\n", "\t\n \n", "\uFEFF", "---", "#", "##", "# ", "**", "|"})
    void nothingIsReadAsNothing(String text) {
        Reading reading = READER.read(text);

        assertThat(reading.rca().metadata()).isEqualTo(Rca.empty().metadata());
        assertThat(reading.rca().timeline()).isEqualTo(Rca.empty().timeline());
    }

    @Test
    void oneLineIsKept() {
        assertThat(READER.read("the cache was stale").rca().toString()).contains("the cache was stale");
        assertThat(READER.read("# the cache was stale").rca().title()).contains("the cache was stale");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheTitle() {
        assertThat(READER.read("\uFEFF" + ProfileApi.markdown()).rca()).isEqualTo(ProfileApi.rca());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n"})
    void otherLineEndsAreReadAlike(String end) {
        Reading reading = READER.read(ProfileApi.markdown().replace("\n", end));

        assertThat(reading).isEqualTo(READER.read(ProfileApi.markdown()));
    }

    @Test
    void garbageIsRead() {
        Random random = new Random(20251105);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[random.nextInt(4_000)];
            random.nextBytes(bytes);
            for (String text : new String[] {
                new String(bytes, StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.ISO_8859_1),
                new String(bytes, StandardCharsets.UTF_16),
                "# Root Cause Analysis: x\n\n## Metadata\n\n**Owner**: "
                        + new String(bytes, StandardCharsets.ISO_8859_1)
            }) {
                assertThat(READER.read(text)).isNotNull();
            }
        }
    }

    /** Documents of about a number of characters, each of which costs a careless reader its stack or its evening. */
    static Stream<Named<IntFunction<String>>> hostile() {
        return Stream.of(
                named("NULs", n -> "\0".repeat(n)),
                named("one line", n -> "word ".repeat(n / 5)),
                named("one line without a space", n -> "x".repeat(n)),
                named("a title of one long line", n -> "# " + "word ".repeat(n / 5)),
                named("empty lines", n -> "\n".repeat(n)),
                named("spaces", n -> " ".repeat(n)),
                named("lines of spaces", n -> "        \n".repeat(n / 9)),
                named("quotes in each other", n -> "> ".repeat(n / 2) + "deep"),
                named("quotes in each other, again and again", n -> (">".repeat(200) + " deep\n").repeat(n / 206)),
                named("lists in each other", n -> "- ".repeat(n / 2) + "deep"),
                named("numbered lists in each other", n -> "1. ".repeat(n / 3) + "deep"),
                named("lists in each other by indentation", BadInputTest::staircase),
                named(
                        "lists in each other and lazy lines",
                        n -> "- ".repeat(Math.min(n / 4, 5_000)) + "deep\n" + "lazy\n".repeat(n / 10)),
                named(
                        "quotes in each other and lazy lines",
                        n -> "> ".repeat(Math.min(n / 4, 5_000)) + "deep\n" + "lazy\n".repeat(n / 10)),
                named(
                        "lists in each other and code",
                        n -> "- ".repeat(90) + "```\n" + (" ".repeat(180) + "code\n").repeat(n / 185)),
                named("quotes and lists in turn", n -> "> - ".repeat(n / 4) + "deep"),
                named("the rows of a table", n -> in("Timeline", TABLE + "| a | b | c | d |\n".repeat(n / 18))),
                named("short rows of a table", n -> in("Timeline", TABLE + "|\n".repeat(n / 2))),
                named("the cells of a row", n -> in("Timeline", TABLE + "| a ".repeat(n / 4) + "|\n")),
                named("the columns of a table", BadInputTest::wideTable),
                named("rows of reviewers", n -> in("Reviewers", REVIEWERS + "| a | b | x | ? |\n".repeat(n / 18))),
                named("tables", n -> in("Timeline", "| Time | x |\n|---|---|\n| a | b |\n\n".repeat(n / 34))),
                named("one label", n -> in("Metadata", "**Owner**: x\n".repeat(n / 13))),
                named("one label in paragraphs", n -> in("Metadata", "**Owner**: x\n\n".repeat(n / 14))),
                named("labels that nobody knows", n -> in("Metadata", "**Odd**: x\n".repeat(n / 11))),
                named("labels without a section", n -> "**Owner**: x\n".repeat(n / 13)),
                named("labels in bullets", n -> in("User Impact", "- **Detected**: x\n".repeat(n / 18))),
                named(
                        "labels and what follows them",
                        n -> in("User Impact", "**Users Affected**: 1\n- x\n\n".repeat(n / 27))),
                named("whys", n -> in("5 Whys Analysis", "**Why #1**: x\n**Evidence**: y\n\n".repeat(n / 30))),
                named(
                        "chains of whys",
                        n -> in("5 Whys Analysis", "**Chain #2**: x\n\n**Why #1**: y\n\n".repeat(n / 32))),
                named("evidence of no why", n -> in("5 Whys Analysis", "**Evidence**: y\n".repeat(n / 16))),
                named("examples", n -> in("Metadata", "**Example**:\n> x\n\n".repeat(n / 19))),
                named("headings", n -> "## Odd\n".repeat(n / 7)),
                named("headings of the template", n -> "## Timeline\n\nx\n\n".repeat(n / 16)),
                named("headings of the template's, each other", n -> "## Timeline\n\n## Metadata\n\n".repeat(n / 26)),
                named("titles", n -> "# x\n".repeat(n / 4)),
                named("underlined headings", n -> "x\n===\n".repeat(n / 6)),
                named("a heading of many lines", n -> "x\n".repeat(n / 2) + "==="),
                named("rules", n -> "---\n".repeat(n / 4)),
                named("bullets", n -> in("What Went Well", "- x\n".repeat(n / 4))),
                named("bullets in a section without any", n -> in("Metadata", "- x\n".repeat(n / 4))),
                named("bullets of alternating kinds", n -> in("What Went Well", "- x\n* y\n".repeat(n / 8))),
                named("boxes", n -> in("Immediate Actions (Within 24 hours)", "- [ ] **x**: y\n".repeat(n / 15))),
                named(
                        "check marks that the template lacks",
                        n -> in("RCA Review Checklist", "- [x] y\n".repeat(n / 8))),
                named("categories", n -> in("Root Cause Category", "- [x] Odd\n".repeat(n / 10))),
                named("one action of many lines", n -> in(ACTIONS, "- [ ] **x**: y\n" + "  text\n".repeat(n / 7))),
                named(
                        "one action of many fields",
                        n -> in(ACTIONS, "- [ ] **x**: y\n" + "  - **Owner**: z\n".repeat(n / 17))),
                named(
                        "one action of many paragraphs",
                        n -> in(ACTIONS, "- [ ] **x**: y\n" + "\n  text\n".repeat(n / 8))),
                named(
                        "code without an end",
                        n -> in("Code Changes", "**Key Code Snippets**:\n\n```\n" + "x\n".repeat(n / 2))),
                named(
                        "pieces of code",
                        n -> in("Code Changes", "**Key Code Snippets**:\n\n" + "```\nx\n```\n\n".repeat(n / 11))),
                named("fences that open", n -> "```a`\n".repeat(n / 6)),
                named("comments without an end", n -> "<!-- ".repeat(n / 5)),
                named("comments", n -> "<!-- rca4j:leftover -->\n".repeat(n / 24)),
                named("leftovers", n -> in("Metadata", "<!-- rca4j:leftover -->\n\n**x**: y\n\n".repeat(n / 35))),
                named("remarks", n -> in("Metadata", "<!-- rca4j:off ACT-08 -->\n\n".repeat(n / 27))),
                named("raw HTML", n -> "<div>".repeat(n / 5)),
                named("lines of raw HTML", n -> "<div>\n\n".repeat(n / 7)),
                named("asterisks", n -> "*".repeat(n)),
                named("asterisks in a label's line", n -> in("Metadata", "**Owner**: " + "*".repeat(n))),
                named("what opens and never closes", n -> in("Metadata", "**a `".repeat(n / 5))),
                named("brackets", n -> "[".repeat(n)),
                named("links that never close", n -> in("Metadata", "**Related Issues**: " + "[a](".repeat(n / 4))),
                named("references", n -> in("Metadata", "**Related Issues**: " + "[a](b), ".repeat(n / 8))),
                named("reviewers", n -> in("Metadata", "**Reviewers**: " + "a, ".repeat(n / 3))),
                named("commas", n -> in("Metadata", "**Reviewers**: " + ",".repeat(n))),
                named("link reference definitions", n -> "[a]: b\n".repeat(n / 7)),
                named("backticks", n -> in("Metadata", "**Owner**: " + "`".repeat(n))),
                named("runs of backticks", BadInputTest::backticks),
                named("backslashes", n -> in("Metadata", "**Owner**: " + "\\".repeat(n))),
                named("character references", n -> in("Metadata", "**Owner**: " + "&#42;".repeat(n / 5))),
                named("character references that never end", n -> in("Metadata", "**Owner**: " + "&#4".repeat(n / 3))),
                named("one character reference", n -> in("Metadata", "**Owner**: &#" + "4".repeat(n) + ";")),
                named("digits for a day", n -> in("Metadata", "**Date**: " + "9".repeat(n))),
                named("digits for a span", n -> in("User Impact", "**Duration**: " + "9h ".repeat(n / 3))),
                named("digits for users", n -> in("User Impact", "**Users Affected**: " + "9".repeat(n))),
                named(
                        "one metric",
                        n -> in("Monitoring and Metrics", METRICS + "- " + "a: b (baseline: ".repeat(n / 16))),
                named("metrics", n -> in("Monitoring and Metrics", METRICS + "- a: b (baseline: c)\n".repeat(n / 21))),
                named("the title's own words", n -> "# " + "Root Cause Analysis: ".repeat(n / 21)),
                named("front matter without an end", n -> "---\n" + "a: b\n".repeat(n / 5)),
                named("front matter", n -> "---\n" + numbered(n) + "---\n\n# x\n"),
                named("deep front matter", n -> "---\na: " + "[".repeat(n) + "\n---\n"),
                named("footers", n -> "**Template Version**: 1.0\n\n".repeat(n / 27)));
    }

    private static final String ACTIONS = "Immediate Actions (Within 24 hours)";
    private static final String METRICS = "**Key Metrics During Incident**:\n";
    private static final String TABLE = "| Time | Event | System State | Action Taken |\n|---|---|---|---|\n";
    private static final String REVIEWERS = "| Reviewer | Role | Date Reviewed | Approved |\n|---|---|---|---|\n";

    /** In time linear in the size, shown at a size and at four times it; the garbage collector has its say, too. */
    @ParameterizedTest
    @MethodSource("hostile")
    void hostileDocumentsAreReadInLinearTime(IntFunction<String> document) {
        String small = document.apply(SIZE / 4);
        String large = document.apply(SIZE);
        assertThat(READER.read(large)).isNotNull();
        for (int attempt = 1; ; attempt++) {
            double ratio = nanos(large) / Math.max(nanos(small), 2_000_000.0);
            if (ratio < 12) {
                return;
            }
            assertThat(attempt)
                    .as("four times the size took %.1f times the time", ratio)
                    .isLessThan(4);
        }
    }

    private static final int SIZE = 200_000;

    private static double nanos(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            // This thread's own time: a build has the machine seldom to itself.
            long start = THREADS.getCurrentThreadCpuTime();
            READER.read(text);
            best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    @Test
    void aLineOfNineMegabytesIsRead() {
        String line = "word ".repeat(1_800_000);
        assertThat(READER.read(line)).isNotNull();
        assertThat(READER.read("# " + line).rca().title()).contains(line.strip());
        assertThat(READER.read(in("Metadata", "**Owner**: " + line))
                        .rca()
                        .metadata()
                        .owner())
                .contains(line.strip());
    }

    @Test
    void aTableOfAHundredThousandRowsIsRead() {
        Rca rca = READER.read(in("Timeline", TABLE + "| T+00:01 | it broke | bad | none |\n".repeat(100_000)))
                .rca();

        assertThat(rca.timeline().entries()).hasSize(100_000);
    }

    /** What nests deeper than anybody writes is kept as text, whatever is on the stack already. */
    @Test
    void deepNestingNeedsLittleStack() throws InterruptedException {
        Throwable[] thrown = {null};
        Thread thread = new Thread(
                null,
                () -> {
                    for (String mark : new String[] {"> ", "- ", "1. ", "> - ", "- > "}) {
                        String deep = READER.read(in("Metadata", mark.repeat(10_000) + "deep"))
                                .rca()
                                .toString();
                        assertThat(deep).as(mark).contains("deep");
                    }
                    READER.read(staircase(1_000_000));
                },
                "small stack",
                256 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown[0] = e);
        thread.start();
        thread.join();

        assertThat(thrown[0]).isNull();
    }

    @Test
    void aDocumentBeyondTheLimitIsNotReadAtAll() {
        Reading reading = new MarkdownReader(ReadLimits.DEFAULT.withMaxLength(1_000)).read("x".repeat(1_001));

        assertThat(reading.rca()).isEqualTo(Rca.empty());
        assertThat(reading.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.level()).isEqualTo(Level.ERROR))
                .satisfies(f -> assertThat(f.message()).contains("1001").contains("1000"));
    }

    private static Named<IntFunction<String>> named(String name, IntFunction<String> document) {
        return Named.of(name, document);
    }

    private static String in(String section, String text) {
        return "# Root Cause Analysis: x\n\n## " + section + "\n\n" + text;
    }

    /** Each line two columns further in than the one before. */
    private static String staircase(int size) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < size; depth++) {
            text.append("  ".repeat(depth)).append("- a\n");
        }
        return text.toString();
    }

    private static String wideTable(int size) {
        int columns = size / 12;
        return in(
                "Timeline",
                "| Time " + "| C ".repeat(columns) + "|\n|---" + "|---".repeat(columns) + "|\n| x "
                        + "| c ".repeat(columns) + "|\n");
    }

    /** Runs of 1, 2, 3 and so on, none of which closes another. */
    private static String backticks(int size) {
        StringBuilder text = new StringBuilder("# x\n\n## Metadata\n\n**Owner");
        for (int length = 1; text.length() < size; length++) {
            text.append(' ').append("`".repeat(length));
        }
        return text.append("**: x").toString();
    }

    private static String numbered(int size) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, size / 10).forEach(i -> text.append('k').append(i).append(": v\n"));
        return text.toString();
    }
}
