package io.github.rca4j.cli;

import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadLimits;
import io.github.rca4j.draft.PayloadReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;

/**
 * The payloads of a file: one JSON value, or one on each line, if the first line is one and others follow. Of lines no
 * more than one is held at a time. Of lines that are the same, one is taken.
 */
final class PayloadFile {
    private static final Set<String> OF_LINES = Set.of("ndjson", "jsonl");

    private final InputFile file;
    private final PayloadReader reader = new PayloadReader(PayloadLimits.DEFAULT);
    private final SeenLines lines = new SeenLines();

    /** What is done with a payload, or with the refusal of one. */
    interface Taker {
        /**
         * Takes a payload.
         *
         * @param place the file, and the line if it has lines
         * @param payload gives it
         */
        void take(String place, Reading payload);
    }

    /** Reads a payload; an {@link AlertPayloadException} says why it cannot. */
    interface Reading {
        Payload payload();

        /** Brings it into drafts. */
        default void addTo(IncidentDrafts drafts) {
            drafts.add(payload());
        }
    }

    /** One of many, which may be known by its bytes. */
    private static final class OfLine implements Reading {
        private final PayloadReader reader;
        private final byte[] json;

        private OfLine(PayloadReader reader, byte[] json) {
            this.reader = reader;
            this.json = json;
        }

        @Override
        public Payload payload() {
            return reader.read(json);
        }

        @Override
        public void addTo(IncidentDrafts drafts) {
            drafts.add(json);
        }
    }

    PayloadFile(InputFile file) {
        this.file = file;
    }

    void each(Console console, Taker taker) {
        try (InputStream in = file.open(console)) {
            each(new Lines(in, PayloadLimits.DEFAULT.size()), taker);
        } catch (IOException e) {
            throw new CommandFailure(file.shownName() + ": cannot be read: " + FileName.reason(e));
        }
    }

    private void each(Lines lines, Taker taker) throws IOException {
        Optional<Lines.Line> first = lines.next();
        Optional<Lines.Line> second = first.isEmpty() ? first : lines.next();
        if (second.isPresent() && (isOfLines() || isJson(first.get()))) {
            take(first.get(), taker);
            for (Optional<Lines.Line> line = second; line.isPresent(); line = lines.next()) {
                take(line.get(), taker);
            }
            return;
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (first.isPresent()) {
            lines.upTo(all, first.get(), second);
        }
        String text = payload(all.toByteArray());
        taker.take(file.shownName(), () -> reader.read(text));
    }

    private boolean isOfLines() {
        return OF_LINES.contains(file.extension());
    }

    private boolean isJson(Lines.Line line) {
        try {
            return !line.cut() && reader.read(line.bytes()).isPresent();
        } catch (AlertPayloadException e) {
            return false;
        }
    }

    private void take(Lines.Line line, Taker taker) {
        String place = file.shownName() + ":" + line.number();
        if (line.cut()) {
            taker.take(place, () -> {
                throw new CommandFailure(place + ": is longer than the " + PayloadLimits.DEFAULT.size()
                        + " bytes that are read of a line");
            });
        } else if (!lines.seen(line.bytes())) {
            taker.take(place, new OfLine(reader, line.bytes()));
        }
    }

    /** To say of a document that it has a wrong character at its first place would be no help. */
    private String payload(byte[] bytes) {
        String text = file.text(bytes);
        if (Readers.isMarkdown(file, text)) {
            throw new CommandFailure(file.shownName()
                    + ": looks like Markdown; expected the JSON that a monitoring tool sent. A document is read by rca check, and"
                    + " by rca render");
        }
        return text;
    }
}
