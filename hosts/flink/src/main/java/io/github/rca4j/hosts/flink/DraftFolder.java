package io.github.rca4j.hosts.flink;

import io.github.rca4j.draft.IncidentDrafts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;

/**
 * Writes drafts into a folder that all tasks see, as {@code <incident>.<from>.<until>.md}. A draft takes the place of
 * those whose session it covers. To write one again, as a job does after a failure, changes nothing.
 */
public final class DraftFolder implements Sink<SessionDraft> {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern SESSION = Pattern.compile(".*\\.([0-9TZ]+)\\.([0-9TZ]+)\\.md");

    private final URI folder;

    /**
     * Drafts in a folder, which is made if it is not there.
     *
     * @param folder the folder
     */
    public DraftFolder(Path folder) {
        this.folder = folder.toUri();
    }

    @Override
    public SinkWriter<SessionDraft> createWriter(WriterInitContext context) throws IOException {
        return new Writer(Files.createDirectories(Path.of(folder)));
    }

    private record Writer(Path folder) implements SinkWriter<SessionDraft> {
        @Override
        public void write(SessionDraft draft, Context context) throws IOException {
            String incident = IncidentDrafts.fileName(draft.incident());
            Path file = folder.resolve(incident + "." + time(draft.from()) + "." + time(draft.until()) + ".md");
            Path beside = folder.resolve("." + file.getFileName());
            Files.writeString(beside, draft.markdown());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            try (DirectoryStream<Path> earlier = Files.newDirectoryStream(folder, incident + ".*.md")) {
                for (Path other : earlier) {
                    if (!other.equals(file) && covers(draft, other)) {
                        Files.delete(other);
                    }
                }
            }
        }

        private static boolean covers(SessionDraft draft, Path other) {
            Matcher session = SESSION.matcher(other.getFileName().toString());
            return session.matches()
                    && session.group(1).compareTo(time(draft.from())) >= 0
                    && session.group(2).compareTo(time(draft.until())) <= 0;
        }

        private static String time(long millis) {
            return TIME.format(Instant.ofEpochMilli(millis));
        }

        @Override
        public void flush(boolean endOfInput) {}

        @Override
        public void close() {}
    }
}
