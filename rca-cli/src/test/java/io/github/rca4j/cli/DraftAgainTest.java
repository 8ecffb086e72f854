package io.github.rca4j.cli;

import static io.github.rca4j.cli.Run.rca;
import static io.github.rca4j.cli.Run.rcaReading;
import static io.github.rca4j.cli.Samples.FIRING;
import static io.github.rca4j.cli.Samples.RESOLVED;
import static io.github.rca4j.cli.Samples.file;
import static io.github.rca4j.cli.Samples.payload;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rca4j.render.json.RcaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft that is written again where people have written meanwhile. */
class DraftAgainTest {
    private static final String OWNER = "**Owner**: [Name]";
    private static final String TWO = """
            {"version":"4","groupKey":"g%s","alerts":[{"status":"firing","labels":{"alertname":"A%s"},\
            "startsAt":"2026-11-23T12:00:00Z"}]}
            """;

    @TempDir
    Path folder;

    private String draft = "";
    private String base = "";
    private String firing = "";
    private String resolved = "";

    @BeforeEach
    void names() {
        draft = folder.resolve("draft.md").toString();
        base = folder.resolve("draft.base.json").toString();
        firing = payload(folder, FIRING);
        resolved = payload(folder, RESOLVED);
    }

    @Test
    void a_draft_that_is_there_is_not_written_over() throws IOException {
        rca("draft", "-o", draft, firing).result();
        String edited = edit();

        rca("draft", "-o", draft, firing, resolved)
                .failsWith("rca: " + draft + ": is there already, and people may have written into it;"
                        + " keep their words with --base FILE, or replace it with --force");
        assertThat(Path.of(draft)).hasContent(edited);
    }

    @Test
    void a_draft_that_says_the_same_may_be_written_again() {
        rca("draft", "-o", draft, firing).result();

        rca("draft", "-o", draft, firing).result();
    }

    @Test
    void a_draft_is_replaced_if_that_is_asked_for() throws IOException {
        rca("draft", "-o", draft, firing).result();
        edit();
        rca("draft", "--force", "-o", draft, firing).result();

        assertThat(Files.readString(Path.of(draft))).contains(OWNER);
    }

    @Test
    void with_its_base_a_draft_keeps_what_people_wrote_and_gets_what_came_in() throws IOException {
        rca("draft", "--base", base, "-o", draft, firing).result();
        edit();
        rca("draft", "--base", base, "-o", draft, firing, resolved).result();

        assertThat(Files.readString(Path.of(draft))).contains("**Owner**: Kim", "ended");
        assertThat(RcaJson.create().read(Files.readString(Path.of(base))))
                .isEqualTo(RcaJson.create()
                        .read(rca("draft", "--to", "json", firing, resolved).result()));
        String after = Files.readString(Path.of(draft));
        rca("draft", "--base", base, "-o", draft, firing, resolved).result();
        assertThat(Path.of(draft)).hasContent(after);
    }

    @Test
    void where_both_changed_the_same_standard_error_tells() throws IOException {
        rca("draft", "--base", base, "-o", draft, firing).result();
        String text = Files.readString(Path.of(draft));
        Files.writeString(Path.of(draft), text.replaceFirst("(?m)^# .*$", "# Root Cause Analysis: Mine"));
        String other = file(folder, "other.json", TWO.formatted("1", "1"));
        Run run = rca("draft", "--join", "--base", base, "-o", draft, firing, other);

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .startsWith(draft + ": warning MERGE-01 title: a person wrote 'Mine', and the alerts now say '");
        assertThat(Path.of(draft)).content().startsWith("# Root Cause Analysis: Mine\n");
    }

    @Test
    void several_drafts_have_their_bases_in_a_folder() throws IOException {
        String drafts = folder.resolve("drafts").toString();
        String lines = TWO.formatted("1", "1") + TWO.formatted("2", "2");
        rcaReading(lines, "draft", "--base", drafts, "-o", drafts, "-").result();
        try (Stream<Path> files = Files.list(Path.of(drafts))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                Files.writeString(file, Files.readString(file).replace(OWNER, "**Owner**: Kim"));
            }
        }
        String more = lines + TWO.formatted("1", "3");
        rcaReading(more, "draft", "-o", drafts, "-");
        rcaReading(more, "draft", "--base", drafts, "-o", drafts, "-").result();

        try (Stream<Path> files = Files.list(Path.of(drafts))) {
            assertThat(files.filter(f -> f.toString().endsWith(".md")))
                    .hasSize(2)
                    .allSatisfy(file -> assertThat(file).content().contains("**Owner**: Kim"))
                    .anySatisfy(file -> assertThat(file).content().contains("A3 fired"));
        }
    }

    @Test
    void nothing_is_written_if_one_of_the_drafts_is_there() throws IOException {
        Path drafts = folder.resolve("drafts");
        rcaReading(TWO.formatted("2", "2"), "draft", "-o", drafts + "/", "-").result();
        Run run = rcaReading(TWO.formatted("1", "1") + TWO.formatted("2", "3"), "draft", "-o", drafts.toString(), "-");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is there already").hasLineCount(1);
        assertThat(drafts.toFile().list()).hasSize(1);
    }

    @Test
    void without_its_base_nobody_can_tell_what_people_wrote() throws IOException {
        rca("draft", "-o", draft, firing).result();
        String edited = edit();

        rca("draft", "--base", base, "-o", draft, firing, resolved)
                .failsWith("rca: --base: " + base
                        + ": no such file, and without it nobody can tell what people wrote into " + draft
                        + "; write it with --to json from the alerts that the draft was made of");
        assertThat(Path.of(draft)).hasContent(edited);
    }

    @Test
    void what_cannot_be_read_is_left_as_it_is() throws IOException {
        rca("draft", "--base", base, "-o", draft, firing).result();
        Files.writeString(Path.of(base), "{}x");
        edit();
        Run run = rca("draft", "--base", base, "-o", draft, firing, resolved);

        assertThat(run.err()).startsWith("rca: --base: " + base + ": is no draft that rca wrote: ");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(Path.of(draft))).contains("Kim");

        rca("draft", "--force", "--base", base, "-o", draft, firing).result();
        Files.write(Path.of(draft), new byte[] {(byte) 0xFF});
        rca("draft", "--base", base, "-o", draft, firing, resolved)
                .failsWith("rca: " + draft + ": is not text in UTF-8; save it in that encoding");
        Files.writeString(Path.of(draft), "");
        assertThat(rca("draft", "--base", base, "-o", draft, firing, resolved).code())
                .isEqualTo(2);
        assertThat(Path.of(draft)).isEmptyFile();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        String needs = "rca: --base and --force are about what is there already; name it with -o";
        rca("draft", "--base", base, firing).failsWith(needs);
        rca("draft", "--force", firing).failsWith(needs);
        rca("draft", "--to", "html", "--base", base, "-o", draft, firing)
                .failsWith("rca: --base: what people wrote cannot be read back from html; use markdown or json");
        rca("draft", "--base", draft, "-o", draft, firing)
                .failsWith("rca: --base: " + draft + " is the draft itself; name another file");
        rca("draft", "--base", firing, "-o", draft, firing)
                .failsWith("rca: --base: " + firing + " is what is read, and would be lost; name another file");
    }

    private String edit() throws IOException {
        String edited = Files.readString(Path.of(draft)).replace(OWNER, "**Owner**: Kim");
        return Files.readString(Files.writeString(Path.of(draft), edited));
    }
}
