package io.github.rca4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.rca4j.model.Rca;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.render.RcaRenderer;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.testsupport.ArbitraryRca;
import io.github.rca4j.testsupport.HostileText;
import io.github.rca4j.testsupport.ProfileApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Law 2: what is in the template's form stays byte for byte; anything else is in that form after one rendering. */
class FixpointTest {
    private static final RcaRenderer RENDERER = RcaRenderers.forFormat("markdown");
    private static final RcaReader READER = new MarkdownReader();
    private static final int SEEDS = Integer.getInteger("rca4j.seeds", 1_000);

    /** Pieces of documents: the template's parts, house forms, and Markdown of every kind. */
    private static final List<String> PIECES = Stream.of(
                    ProfileApi.markdown().lines(),
                    HostileText.TEMPLATE.stream(),
                    HostileText.BLOCKS.stream(),
                    HostileText.HTML.stream(),
                    RendererPlaceholders.lines(),
                    Stream.of(
                            "",
                            "",
                            "",
                            "text",
                            "more text, of **some** `kind`",
                            "Title\n=====",
                            "Part\n----",
                            "# RCA: Checkout returned 500 errors",
                            "# Postmortem",
                            "## Summary",
                            "## 4. Timeline (UTC)",
                            "## ⏱️ Timeline",
                            "### **Root Cause Analysis**",
                            "#### Five Whys",
                            "## Action Items",
                            "## Appendix <!-- rca4j:extra -->",
                            "###### Deep",
                            "**Timeline**",
                            "**Date:** 2025-11-05 | **Severity:** P1",
                            "- **Status:** Resolved",
                            "* Owner: Alice",
                            "**Duration**: ~45 minutes",
                            "**Severity**: HIGH",
                            "**Incident Date**: 14 May, evening",
                            "**Unknown Label**: value",
                            "| **Date** | 2025-11-05 |\n|---|---|\n| **Owner** | Alice |",
                            "| Time (UTC) | Event |\n|---|---|\n| 14:30 | it broke | surplus |\n| 14:40 |",
                            "| Event | Who | Time |\n|---|---|---|\n| a | b | 1\\|2 |",
                            "- 14:30 – it broke\n- 14:45 – it was fixed",
                            "**Why 1:** it broke",
                            "1. **Why did it break?** Because.\n2. **Why?** So.",
                            "1. Why?\n   Because.\n   - it was so",
                            "- [x] done",
                            "- [ ] **To do**: by Alice\n  - **Owner**: Alice\n  - **Due**: soon\n\n    text",
                            "* [X] **Mixed**\n  **Status**: Done",
                            "<!-- rca4j:leftover -->",
                            "<!-- rca4j:off ACT-08 because -->",
                            "<!-- rca4j:from title prometheus -->",
                            "<!-- a comment -->",
                            "**Example**:\n> quoted",
                            "**Instructions**: fill in",
                            "> a quote\nlazy",
                            "```\ncode\n```",
                            "~~~java\n# open",
                            "      far indented",
                            "\ttab",
                            "- a\n  - b\n\n\n    c\n- d",
                            "---\ntitle: x\n---"))
            .flatMap(s -> s)
            .toList();

    private static final class RendererPlaceholders {
        static Stream<String> lines() {
            return markdown(Rca.empty(), Blanks.PLACEHOLDER).lines();
        }
    }

    @Test
    void theGoldenDocumentStaysAsItIs() {
        assertThat(again(ProfileApi.markdown())).isEqualTo(ProfileApi.markdown());
    }

    @ParameterizedTest
    @EnumSource(Blanks.class)
    void whatWasRenderedStaysAsItIs(Blanks blanks) {
        for (int seed = 0; seed < SEEDS / 4; seed++) {
            String text = markdown(ArbitraryRca.of(seed), blanks);
            assertThat(markdown(READER.read(text).rca(), blanks))
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }

    /** A hand that changes one value of the exact form changes nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
                    **Owner**: Alice Smith                 → **Owner**: Bob \\*the\\* `builder`
                    **Incident Date**: 2025-11-05          → **Incident Date**: 2024-02-29
                    SEV2 (Major)                           → P1
                    **Status**: Completed                  → **Status**: In Review
                    Bob Johnson, Carol Williams            → Bob Johnson, Carol Williams, Dan
                    , #1234                                → , [x](https://example.org/a_b)
                    15%                                    → Unknown: nobody counts
                    14:47 UTC                              → 14:47:05 +02:00
                    Profile pages failed to load           → [Profile](https://example.org) pages failed
                    | T+00:15 | Error spike                → | ~14:30 | A \\| B spike
                    - [ ] Code Logic Error                 → - [x] Code Logic Error
                    - [x] **Add null checks**              → - [ ] **Add null checks**
                    - [ ] Share learnings                  → - [x] Share learnings
                    (baseline: 95%)                        → (baseline: 95%, (more or less))
                    raise NotFound(user_id)                → raise NotFound("**Owner**: x")
                    SRE | 2025-11-07 | ☑ Yes ☐ No          → SRE | 2025-11-08 | ☐ Yes ☐ No
                    **PR**: #1234                          → **PR**: [#1234](https://example.org/pull/1234)
                    Quick detection via                    → 1. Quick detection via
                    **Date**: 2025-11-07                   → **Date**: 2025-11-09
                    **Template Version**: 1.0              → **Template Version**: 2.0-beta
                    """)
    void anEditByHandStaysAsItIs(String from, String to) {
        int at = ProfileApi.markdown().indexOf(from);
        assertThat(at).isPositive();
        String edited = ProfileApi.markdown().substring(0, at)
                + to
                + ProfileApi.markdown().substring(at + from.length());

        assertThat(again(edited)).isEqualTo(edited);
    }

    @Test
    void piecesOfDocumentsAreStableOnceRendered() {
        for (int seed = 0; seed < 4 * SEEDS; seed++) {
            assertStable(document(seed), "seed " + seed);
        }
    }

    @Test
    void lineNoiseIsStableOnceRendered() {
        for (int seed = 0; seed < 2 * SEEDS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Character> alphabet = HostileText.ALPHABETS.get(random.nextInt(HostileText.ALPHABETS.size()));
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i >= 0; i--) {
                text.append(alphabet.get(random.nextInt(alphabet.size())));
            }
            assertStable(text.toString(), "seed " + seed);
        }
    }

    @Test
    void everyHostileTextIsStableOnceRenderedAsADocument() {
        for (String text : HostileText.ALL) {
            assertStable(text, text);
            assertStable("# Root Cause Analysis: x\n\n## Metadata\n\n" + text, text);
            assertStable("## Timeline\n\n" + text + "\n| Time | Event |\n|---|---|\n| 14:30 | x |\n" + text, text);
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aDocumentOfTheCorpusIsStableOnceRendered(Path document) throws IOException {
        assumeThat(document).exists();
        assertStable(Files.readString(document, StandardCharsets.UTF_8), document.toString());
    }

    /** The collection of strangers' documents, where the build has it. */
    static List<Path> corpus() throws IOException {
        String shared = System.getenv("RCA4J_SHARED");
        Path documents = Path.of(shared == null ? "no-corpus" : shared, "corpus", "documents");
        if (!Files.isDirectory(documents)) {
            return List.of(documents);
        }
        try (Stream<Path> files = Files.walk(documents)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertStable(String text, String what) {
        String once = again(text);
        String twice = again(once);
        if (!twice.equals(once)) {
            assertThat(twice).as("%s%n%s", what, text).isEqualTo(once);
        }
    }

    private static String document(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(2, 30); i >= 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            String indent = " ".repeat(random.nextInt(12) == 0 ? random.nextInt(1, 8) : 0);
            text.append(
                            piece.indent(0).isEmpty() || indent.isEmpty()
                                    ? piece
                                    : indent + piece.replace("\n", "\n" + indent))
                    .append("\n".repeat(random.nextInt(1, 4)));
        }
        return text.toString();
    }

    private static String again(String text) {
        return markdown(READER.read(text).rca(), Blanks.OMIT);
    }

    private static String markdown(Rca rca, Blanks blanks) {
        StringBuilder out = new StringBuilder();
        RENDERER.render(rca, new RenderOptions(blanks), out);
        return out.toString();
    }
}
