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
        try {
            return RcaReaders.forFormat(format);
        } catch (IllegalArgumentException e) {
            throw new CommandFailure("--from: " + e.getMessage());
        }
    }

    /** By the file's extension; where that says nothing, a brace begins JSON, and anything else is Markdown. */
    static RcaReader recognised(InputFile file, String text) {
        refuseOthers(file, text);
        return RcaReaders.forFormat(
                switch (file.extension()) {
                    case "md", "markdown" -> MARKDOWN;
                    case "json" -> JSON;
                    default -> text.stripLeading().startsWith("{") ? JSON : MARKDOWN;
                });
    }

    /** Any text can be read as Markdown, and would make an RCA of nonsense. */
    private static void refuseOthers(InputFile file, String text) {
        if (isBinary(text)) {
            throw new CommandFailure(file.shownName() + ": is no text; give an RCA as Markdown or JSON in UTF-8");
        }
        if (isHtml(text)) {
            throw new CommandFailure(
                    file.shownName() + ": is HTML, which is not read; give the Markdown or JSON that it was made from");
        }
    }

    /** As of a text in UTF-16: a stray control character does no harm, one in ten is no accident. */
    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls > text.length() / 10;
    }

    private static boolean isHtml(String text) {
        String start = text.stripLeading();
        String lead = start.substring(0, Math.min(start.length(), "<!doctype html".length()))
                .toLowerCase(Locale.ROOT);
        return lead.equals("<!doctype html") || lead.startsWith("<html");
    }
}
