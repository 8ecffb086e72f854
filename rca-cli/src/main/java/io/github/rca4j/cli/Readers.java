package io.github.rca4j.cli;

import io.github.rca4j.read.RcaReader;
import io.github.rca4j.read.RcaReaders;
import java.util.Locale;

/** The reader that {@code --from} names, or that a document calls for. */
final class Readers {
    private static final String MARKDOWN = "markdown";
    private static final String JSON = "json";

    private Readers() {}

    static RcaReader named(String format) {
        return Choice.known("--from", () -> RcaReaders.forFormat(format));
    }

    /** By the file's extension; where that says nothing, a brace begins JSON, and anything else is Markdown. */
    static RcaReader recognised(InputFile file, String text) {
        if (isHtml(text)) {
            // As Markdown it could be read, and would make an RCA of nonsense.
            throw new CommandFailure(
                    file.shownName() + ": is HTML, which is not read; give the Markdown or JSON that it was made from");
        }
        return RcaReaders.forFormat(
                switch (file.extension()) {
                    case "md", "markdown" -> MARKDOWN;
                    case "json" -> JSON;
                    default -> text.stripLeading().startsWith("{") ? JSON : MARKDOWN;
                });
    }

    private static boolean isHtml(String text) {
        String start = text.stripLeading();
        String lead = start.substring(0, Math.min(start.length(), "<!doctype html".length()))
                .toLowerCase(Locale.ROOT);
        return lead.equals("<!doctype html") || lead.startsWith("<html");
    }
}
