package io.github.rca4j.cli;

import io.github.rca4j.model.Reading;
import io.github.rca4j.read.RcaReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The RCAs of files and folders that were named, in their order, and whether something kept others from being read. */
final class Collected {
    private final Console console;
    private final Optional<RcaReader> named;
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Reading> unreadable = new LinkedHashMap<>();
    private boolean failed;

    Collected(Console console, Optional<RcaReader> named) {
        this.console = console;
        this.named = named;
    }

    /** The documents by their names, as they are told. */
    Map<String, Reading> readings() {
        return readings;
    }

    /** Those of which nothing could be understood, by their names; standard error has told what is wrong with them. */
    Map<String, Reading> unreadable() {
        return unreadable;
    }

    boolean failed() {
        return failed;
    }

    void add(String path) {
        if (Folder.is(path)) {
            attempt(() -> addFolder(path));
        } else {
            attempt(() -> addFile(new InputFile(path)));
        }
    }

    private void addFile(InputFile file) {
        if (!readings.containsKey(file.shownName())) {
            String text = file.text(console);
            keep(file, DocumentOption.reader(file, named, text).read(text));
        }
    }

    private void addFolder(String path) {
        List<String> files = Folder.documents(path, console);
        boolean allRead = true;
        for (String name : files) {
            allRead &= attempt(() -> addIfRca(new InputFile(name)));
        }
        if (allRead && files.stream().noneMatch(readings::containsKey)) {
            throw new CommandFailure(path + ": has no RCA in it; name another folder, or the file itself");
        }
    }

    private void addIfRca(InputFile file) {
        if (readings.containsKey(file.shownName())) {
            return;
        }
        String text = file.text(console);
        Reading reading = DocumentOption.reader(file, named, text).read(text);
        Optional<String> otherwise = Resemblance.reasonAgainst(text, reading);
        if (otherwise.isPresent()) {
            console.line(file.shownName() + ": skipped: " + otherwise.get());
        } else {
            keep(file, reading);
        }
    }

    private void keep(InputFile file, Reading reading) {
        try {
            readings.put(file.shownName(), DocumentOption.understood(file, reading));
        } catch (CommandFailure e) {
            unreadable.put(file.shownName(), reading);
            throw e;
        }
    }

    /** One that fails does not hide the others. */
    private boolean attempt(Runnable step) {
        try {
            step.run();
            return true;
        } catch (CommandFailure e) {
            failed = true;
            e.tell(console);
            return false;
        }
    }
}
