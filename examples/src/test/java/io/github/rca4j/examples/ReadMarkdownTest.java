package io.github.rca4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.rca4j.model.Action;
import io.github.rca4j.model.Rca;
import io.github.rca4j.read.RcaReaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadMarkdownTest {
    private static final String FOLDER = "src/main/resources/io/github/rca4j/examples/";
    private static final String FILE = FOLDER + "team-rca.md";

    @Test
    void a_teams_document_is_told_apart_and_written_in_the_templates_form() throws IOException {
        String printed = printed();

        int document = printed.indexOf("# Root Cause Analysis: ");
        assertThat(printed.substring(0, document).lines().map(line -> line.substring(0, line.indexOf(" says"))))
                .containsExactly(
                        FILE + ":6:13: warning READ-03 impact.userImpact.detected: 'Detected'",
                        FILE + ":28:53: warning READ-03 prevention.further.actions[1].targetDate: 'Target Date'");
        Rca rca = RcaReaders.forFormat("markdown")
                .read(printed.substring(document))
                .rca();
        assertThat(rca.title()).contains("Search showed no results for 25 minutes");
        assertThat(rca.timeline().entries()).hasSize(3);
        assertThat(rca.rootCause().fiveWhys().whys()).hasSize(2);
        assertThat(rca.prevention().further().actions())
                .extracting(Action::owner, Action::targetDate)
                .containsExactly(
                        tuple(Optional.of("Ines Okoro"), Optional.of(LocalDate.parse("2026-05-28"))),
                        tuple(Optional.of("Noor Haddad"), Optional.empty()));
        assertThat(printed).contains("## Shout-outs", "around six in the evening", "next sprint");
    }

    @Test
    void the_readme_shows_what_is_printed() throws IOException {
        List<String> shown = Files.readString(Path.of("../README.md"))
                .lines()
                .filter(line -> line.startsWith("team-rca.md:"))
                .toList();

        assertThat(shown)
                .isNotEmpty()
                .isSubsetOf(printed().replace(FOLDER, "").lines().toList());
    }

    private static String printed() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(console, true, StandardCharsets.UTF_8));
            ReadMarkdown.main(new String[] {FILE});
        } finally {
            System.setOut(out);
        }
        return console.toString(StandardCharsets.UTF_8);
    }
}
