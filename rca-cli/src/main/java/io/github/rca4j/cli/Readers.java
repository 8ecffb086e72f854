package io.github.rca4j.cli;

import io.github.rca4j.read.RcaReader;
import io.github.rca4j.read.RcaReaders;
import java.util.Locale;
import java.util.Set;

/** The reader that {@code --from} names, or that a document calls for. */
final class Readers {
    private static final String MARKDOWN = "markdown";
    private static final String JSON = "json";
    private static final Set<String> MARKDOWN_EXTENSIONS = Set.of("md", "markdown");

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
        boolean json = file.extension().equals(JSON)
                || (!MARKDOWN_EXTENSIONS.contains(file.extension())
                        && text.stripLeading().startsWith("{"));
        return RcaReaders.forFormat(json ? JSON : MARKDOWN);
    }

    /** {@return whether a file that is to be JSON is a document instead} */
    static boolean isMarkdown(InputFile file, String text) {
        String start = text.stripLeading();
        boolean named = MARKDOWN_EXTENSIONS.contains(file.extension());
        return start.startsWith("#") || (named && !start.startsWith("{") && !start.startsWith("["));
    }

    private static boolean isHtml(String text) {
        String start = text.stripLeading();
        String lead = start.substring(0, Math.min(start.length(), "<!doctype html".length()))
                .toLowerCase(Locale.ROOT);
        return lead.equals("<!doctype html") || lead.startsWith("<html");
    }
}
