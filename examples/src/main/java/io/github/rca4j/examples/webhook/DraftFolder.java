package io.github.rca4j.examples.webhook;

import io.github.rca4j.draft.Bounded;
import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.DraftState;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.IncidentsState;
import io.github.rca4j.draft.IncidentsState.Incident;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.draft.TimelineEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder with a draft for each incident, which people may edit meanwhile, and beside it what has to be known to go on.
 *
 * <p>A draft is written before the state that it was made from, and each is written whole. So after a crash, either both
 * are as they were, or the draft is ahead of its state by alerts that nobody was told were taken, and that are sent
 * again: to take them in twice changes nothing.
 *
 * <p>A draft that cannot be read is behind its state. It is caught up with at the next payload, whatever that is about,
 * or at the next start.
 */
final class DraftFolder {
    private static final String STATE = ".state.json";
    private static final String EVENTS = "events" + STATE;

    private final Path folder;
    private final PrintStream log;
    private IncidentDrafts drafts;

    /** What the files have been brought up to. */
    private final Map<String, DraftState> brought = new HashMap<>();

    private DraftFolder(Path folder, PrintStream log, IncidentDrafts drafts) {
        this.folder = folder;
        this.log = log;
        this.drafts = drafts;
    }

    static DraftFolder open(Path folder, PrintStream log) throws IOException {
        Files.createDirectories(folder);
        WholeFile.sweep(folder);
        List<Incident> incidents = new ArrayList<>();
        Bounded<TimelineEvent> events = new RcaDraft().state().events();
        for (Path file : states(folder)) {
            if (file.getFileName().toString().equals(EVENTS)) {
                events = StateFile.readEvents(file);
            } else {
                incidents.add(StateFile.readIncident(file));
            }
        }
        IncidentsState state = new IncidentsState(incidents, false, events);
        IncidentDrafts drafts = IncidentDrafts.from(state, DraftPolicy.DEFAULT);
        DraftFolder opened = new DraftFolder(folder, log, drafts);
        opened.write(drafts);
        return opened;
    }

    private static List<Path> states(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(STATE))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Takes a payload in, and returns when what it changes is written.
     *
     * @return whether there is room for all its incidents; if not, nothing of it is taken
     */
    boolean add(Payload payload) throws IOException {
        // First by itself: a payload that is refused must not leave anything behind.
        IncidentDrafts added = new IncidentDrafts().add(payload);
        synchronized (this) {
            IncidentDrafts after =
                    IncidentDrafts.from(drafts.state(), DraftPolicy.DEFAULT).merge(added);
            if (after.more()) {
                return false;
            }
            write(after);
            drafts = after;
            return true;
        }
    }

    private void write(IncidentDrafts after) throws IOException {
        Map<String, RcaDraft> written = writeDrafts(after.drafts());
        writeStates(after.state());
        for (Map.Entry<String, RcaDraft> draft : written.entrySet()) {
            file(draft.getKey()).writeBase(draft.getValue().toRca());
            brought.put(draft.getKey(), draft.getValue().state());
        }
    }

    private Map<String, RcaDraft> writeDrafts(Map<String, RcaDraft> after) throws IOException {
        Map<String, RcaDraft> written = new HashMap<>();
        for (Map.Entry<String, RcaDraft> draft : after.entrySet()) {
            boolean behind = !draft.getValue().state().equals(brought.get(draft.getKey()));
            if (behind && file(draft.getKey()).bring(draft.getValue().toRca())) {
                written.put(draft.getKey(), draft.getValue());
            }
        }
        return written;
    }

    private void writeStates(IncidentsState after) throws IOException {
        Map<String, DraftState> before = new HashMap<>();
        drafts.state().incidents().forEach(incident -> before.put(incident.key(), incident.draft()));
        for (Incident incident : after.incidents()) {
            if (!incident.draft().equals(before.get(incident.key()))) {
                StateFile.write(folder.resolve(IncidentDrafts.fileName(incident.key()) + STATE), incident);
            }
        }
        if (!after.events().equals(drafts.state().events())) {
            StateFile.write(folder.resolve(EVENTS), after.events());
        }
    }

    private DraftFile file(String key) {
        return new DraftFile(folder, key, log);
    }
}
