package io.github.rca4j.hosts.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_draft_takes_the_place_of_those_that_it_covers_and_of_no_others() throws Exception {
        write(
                draft("checkout", "10:00", "11:00", "first"),
                draft("checkout", "11:30", "12:30", "second"),
                draft("checkout", "15:00", "16:00", "later"),
                draft("search", "10:00", "11:00", "another"),
                draft("checkout", "10:00", "12:30", "both"),
                draft("checkout", "10:00", "12:30", "both, and more"));

        assertThat(DraftFiles.in(folder))
                .isEqualTo(Map.of(
                        "checkout.20260302T100000Z.20260302T123000Z.md", "both, and more",
                        "checkout.20260302T150000Z.20260302T160000Z.md", "later",
                        "search.20260302T100000Z.20260302T110000Z.md", "another"));
    }

    private static SessionDraft draft(String incident, String from, String until, String markdown) {
        return new SessionDraft(incident, millis(from), millis(until), markdown);
    }

    private static long millis(String time) {
        return Instant.parse("2026-03-02T" + time + ":00Z").toEpochMilli();
    }

    private void write(SessionDraft... drafts) throws Exception {
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(1, DraftStream.configuration());
        env.fromData(Types.POJO(SessionDraft.class), drafts).sinkTo(new DraftFolder(folder));
        env.execute();
    }
}
