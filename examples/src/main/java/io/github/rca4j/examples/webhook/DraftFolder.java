package io.github.rca4j.examples.webhook;

import io.github.rca4j.draft.Bounded;
import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.DraftState;
import io.github.rca4j.draft.Drafts;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.IncidentsState;
import io.github.rca4j.draft.IncidentsState.Incident;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.draft.TimelineEvent;
import io.github.rca4j.model.Finding;
import io.github.rca4j.model.Level;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Reading;
import io.github.rca4j.model.outline.Blanks;
import io.github.rca4j.read.RcaReaders;
import io.github.rca4j.render.RcaRenderers;
import io.github.rca4j.render.RenderOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
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
 */
final class DraftFolder {
    private static final String STATE = ".state.json";
    private static final String EVENTS = "events" + STATE;
    private static final RenderOptions PLACEHOLDERS = RenderOptions.DEFAULT.withBlanks(Blanks.PLACEHOLDER);

    private final Path folder;
    private final PrintStream log;
    private final IncidentDrafts drafts;

    private DraftFolder(Path folder, PrintStream log, IncidentDrafts drafts) {
        this.folder = folder;
        this.log = log;
        this.drafts = drafts;
    }

    static DraftFolder open(Path folder, PrintStream log) throws IOException {
        Files.createDirectories(folder);
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
        return new DraftFolder(folder, log, IncidentDrafts.from(state, DraftPolicy.DEFAULT));
    }

    private static List<Path> states(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(STATE))
                    .sorted()
                    .toList();
        }
    }

    /** Takes a payload in, and returns when all that it changes is written. */
    synchronized void add(Payload payload) {
        // First by itself: a payload that is refused must not leave anything behind.
        IncidentDrafts added = new IncidentDrafts().add(payload);
        Map<String, RcaDraft> before = drafts.drafts();
        Map<String, DraftState> states = states(drafts);
        IncidentDrafts after =
                IncidentDrafts.from(drafts.state(), DraftPolicy.DEFAULT).merge(added);
        try {
            after.drafts().forEach((key, draft) -> {
                if (!draft.state()
                        .equals(before.getOrDefault(key, new RcaDraft()).state())) {
                    writeDraft(key, before.getOrDefault(key, new RcaDraft()).toRca(), draft.toRca());
                }
            });
            for (Incident incident : after.state().incidents()) {
                if (!incident.draft().equals(states.get(incident.key()))) {
                    StateFile.write(folder.resolve(IncidentDrafts.fileName(incident.key()) + STATE), incident);
                }
            }
            if (!after.state().events().equals(drafts.state().events())) {
                StateFile.write(folder.resolve(EVENTS), after.state().events());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        drafts.merge(added);
    }

    private static Map<String, DraftState> states(IncidentDrafts drafts) {
        Map<String, DraftState> states = new HashMap<>();
        drafts.state().incidents().forEach(incident -> states.put(incident.key(), incident.draft()));
        return states;
    }

    /** What people wrote into the draft since it was written stays. */
    private void writeDraft(String key, Rca base, Rca fresh) {
        Path file = folder.resolve(IncidentDrafts.fileName(key) + ".md");
        try {
            Rca rca = fresh;
            if (Files.exists(file)) {
                Reading reading = RcaReaders.forFormat("markdown").read(Files.readString(file));
                if (reading.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
                    log.println(file + ": cannot be read, and is left as it is");
                    return;
                }
                Drafts.Update update = Drafts.update(base, reading.rca(), fresh);
                update.findings().forEach(finding -> log.println(line(file, finding)));
                rca = update.rca();
            }
            StateFile.replace(file, RcaRenderers.forFormat("markdown").render(rca, PLACEHOLDERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Path file, Finding finding) {
        return file.getFileName() + ": " + finding.rule() + " " + finding.path() + ": " + finding.message();
    }
}
