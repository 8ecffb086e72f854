package io.github.rca4j.examples.webhook;

import io.github.rca4j.draft.Drafts;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import io.github.rca4j.render.json.RcaJson;
import io.github.rca4j.render.json.RcaJsonException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/** The draft of one incident, which people may edit, and beside it what was last brought into it: the base of a merge. */
final class DraftFile {
    private static final RenderOptions PLACEHOLDERS = RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER);
    private static final int ATTEMPTS = 5;

    private final Path draft;
    private final Path base;
    private final PrintStream log;

    DraftFile(Path folder, String key, PrintStream log) {
        String name = IncidentDrafts.fileName(key);
        this.draft = folder.resolve(name + ".md");
        this.base = folder.resolve(name + ".base.json");
        this.log = log;
    }

    /**
     * {@return whether the file has what a newer draft says, and what people wrote into it; one that cannot be read is
     * left as it is}
     */
    boolean bring(Rca fresh) throws IOException {
        Optional<Rca> brought = brought();
        if (brought.equals(Optional.of(fresh))) {
            return true;
        }
        Rca before = brought.orElseGet(() -> new RcaDraft().toRca());
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<String> found;
            Rca rca;
            try {
                found = WholeFile.read(draft);
                rca = found.isEmpty() ? fresh : merged(before, edited(found.get()), fresh);
            } catch (IOException e) {
                log.println(draft + ": cannot be read, and is left as it is: " + e.getMessage());
                return false;
            }
            if (replace(found, RcaRenderers.forFormat("markdown").render(rca, PLACEHOLDERS))) {
                return true;
            }
        }
        log.println(draft + ": changes all the time, and is left as it is");
        return false;
    }

    /** After the draft, and after the state that it was made from: it must never be ahead of either. */
    void writeBase(Rca fresh) throws IOException {
        if (!brought().equals(Optional.of(fresh))) {
            WholeFile.replace(base, RcaJson.create().write(fresh));
        }
    }

    private Optional<Rca> brought() throws IOException {
        try {
            return WholeFile.read(base).map(RcaJson.create()::read);
        } catch (RcaJsonException e) {
            throw StateFile.broken(base, String.valueOf(e.getMessage()));
        }
    }

    private static Rca edited(String text) throws IOException {
        Reading reading = RcaReaders.forFormat("markdown").read(text);
        Optional<Finding> error = reading.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .findFirst();
        if (error.isPresent()) {
            throw new IOException(error.get().message());
        }
        return reading.rca();
    }

    private Rca merged(Rca before, Rca edited, Rca fresh) {
        Drafts.Update update = Drafts.update(before, edited, fresh);
        update.findings()
                .forEach(finding -> log.println(
                        draft.getFileName() + ": " + finding.rule() + " " + finding.path() + ": " + finding.message()));
        return update.rca();
    }

    /** Not if somebody saved the file since it was read. */
    private boolean replace(Optional<String> found, String text) throws IOException {
        try (WholeFile whole = WholeFile.beside(draft, text)) {
            boolean same = holds(found);
            if (same) {
                whole.move();
            }
            return same;
        }
    }

    private boolean holds(Optional<String> found) {
        try {
            return WholeFile.read(draft).equals(found);
        } catch (IOException e) {
            return false; // the next attempt tells
        }
    }
}
