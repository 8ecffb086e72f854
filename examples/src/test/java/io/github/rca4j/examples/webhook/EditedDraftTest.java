package io.github.rca4j.examples.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** People edit drafts while alerts come in. */
class EditedDraftTest extends ReceiverFixture {
    @Test
    void what_people_wrote_into_a_draft_stays() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String edited = Files.readString(file).replaceFirst("\\*\\*Owner\\*\\*: .*", "**Owner**: Kim Lee");
        Files.writeString(file, edited);
        post(alert("B", "firing", 1));

        assertThat(only().metadata().owner()).contains("Kim Lee");
        assertThat(events(only())).containsExactly("A fired", "B fired");
    }

    @Test
    void what_came_while_a_draft_could_not_be_read_is_in_it_once_it_can_be() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String text = Files.readString(file);
        Files.writeString(file, "");
        assertThat(post(alert("B", "firing", 1))).isEqualTo(200);
        assertThat(file).isEmptyFile();
        assertThat(logged()).contains(file + ": cannot be read, and is left as it is: ");
        Files.writeString(file, text);
        post(of("h", alert("C", "firing", 2)));

        assertThat(events(rca(file))).containsExactly("A fired", "B fired");
    }

    @Test
    void what_came_while_a_draft_could_not_be_read_is_in_it_after_a_start() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String text = Files.readString(file);
        Files.writeString(file, "");
        post(alert("B", "firing", 1));
        receiver.close();
        Files.writeString(file, text);
        start();

        assertThat(events(only())).containsExactly("A fired", "B fired");
    }

    @Test
    void what_a_person_removed_stays_away_after_a_start() throws Exception {
        post(alert("A", "firing", 0));
        post(alert("B", "firing", 1));
        Path file = drafts().get(0);
        Files.writeString(file, Files.readString(file).replaceFirst("\\|[^\n]*A fired[^\n]*\n", ""));
        receiver.close();
        start();
        post(alert("C", "firing", 2));

        assertThat(events(only())).containsExactly("B fired", "C fired");
    }

    @Test
    void a_draft_that_is_no_text_keeps_no_other_incident_from_its_own() throws Exception {
        post(alert("A", "firing", 0));
        post(of("h", alert("A", "firing", 0)));
        Path bad = drafts().get(0);
        Path good = drafts().get(1);
        byte[] bytes = {'#', ' ', (byte) 0xE9, '\n'};
        Files.write(bad, bytes);

        assertThat(post(DEPLOYED)).isEqualTo(200);
        assertThat(bad).hasBinaryContent(bytes);
        assertThat(events(rca(good))).hasSize(2);
        assertThat(logged()).contains(bad + ": cannot be read, and is left as it is: ");
    }

    @Test
    void what_a_person_saves_while_a_draft_is_brought_up_to_date_stays() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        String edited = Files.readString(file).replaceFirst("# .*", "# Checkout fails");
        Files.writeString(file, edited);
        String saved = edited.replaceFirst("\\*\\*Owner\\*\\*: .*", "**Owner**: Kim Lee");
        // It logs that both changed the title after it has read the file, and before it writes it.
        saveAtFirstLog(file, saved);
        assertThat(post(alert("B", "firing", 1))).isEqualTo(200);

        assertThat(logged()).contains("MERGE-01");
        assertThat(only().metadata().owner()).contains("Kim Lee");
        assertThat(only().title()).contains("Checkout fails");
        assertThat(events(only())).containsExactly("A fired", "B fired");
    }

    @Test
    void who_may_read_a_draft_stays_as_people_have_set_it() throws Exception {
        post(alert("A", "firing", 0));
        Path file = drafts().get(0);
        Path plain = Files.createFile(folder.resolve("plain"));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
        Set<PosixFilePermission> shared = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, shared);
        post(alert("B", "firing", 1));

        assertThat(events(only())).hasSize(2);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(shared);
    }

    private void saveAtFirstLog(Path file, String saved) throws IOException {
        receiver.close();
        AtomicBoolean first = new AtomicBoolean(true);
        PrintStream saving = new PrintStream(log, true, StandardCharsets.UTF_8) {
            @Override
            public void println(String line) {
                super.println(line);
                if (first.getAndSet(false)) {
                    save(file, saved);
                }
            }
        };
        receiver = WebhookReceiver.start(0, folder, saving);
    }

    private static void save(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
