package io.github.rca4j.hosts.flink;

// tag::readme[]
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.core.fs.FSDataInputStream;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.jspecify.annotations.Nullable;

/** Reads and checks documents, given their files. Each task has readers and a validator of its own: none is sent. */
public final class CheckDocument extends RichMapFunction<String, DocumentReport> {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final URI archive;
    private transient @Nullable DocumentCheck check;

    /** Takes the folder within which documents are named. */
    public CheckDocument(Path archive) {
        this.archive = archive.toUri();
    }

    @Override
    public void open(OpenContext context) {
        check = new DocumentCheck();
    }

    @Override
    public DocumentReport map(String file) throws IOException {
        Path path = new Path(file);
        String name = archive.relativize(path.toUri()).getPath();
        FileSystem files = path.getFileSystem();
        if (files.getFileStatus(path).getLen() > MOST_BYTES) {
            return DocumentReport.unreadable(name, "is longer than " + MOST_BYTES + " bytes");
        }
        try (FSDataInputStream in = files.open(path)) {
            return Objects.requireNonNull(check, "open() comes first").check(name, in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            return DocumentReport.unreadable(name, "cannot be read: " + e.getMessage());
        }
    }
}
// end::readme[]
