package io.github.rca4j.benchmarks.start;

import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Alerts into a draft, and that into Markdown. */
public final class DraftByLibrary {
    private DraftByLibrary() {}

    /** Takes the file of the payload. */
    public static void main(String[] args) throws IOException {
        Payload payload = Payload.parse(Files.readString(Path.of(args[0])));
        System.out.println(new MarkdownRenderer()
                .render(RcaDraft.of(AlertFormats.read(payload)).toRca()));
    }
}
