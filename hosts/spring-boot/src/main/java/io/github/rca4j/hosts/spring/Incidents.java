package io.github.rca4j.hosts.spring;

import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.Drafts;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.model.Rca;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * An RCA for each incident, in memory: a draft of its alerts, then what people made of it. Alerts that come later change
 * only what people have not.
 */
@Component
class Incidents {
    private IncidentDrafts drafts = new IncidentDrafts();
    private final Map<String, Rca> drafted = new HashMap<>();
    private final Map<String, Rca> rcas = new TreeMap<>();

    /**
     * Takes in what a monitoring tool sent; all of it or nothing.
     *
     * @return whether there is room for all its incidents
     */
    synchronized boolean add(Payload payload) {
        IncidentDrafts after =
                IncidentDrafts.from(drafts.state(), DraftPolicy.DEFAULT).merge(new IncidentDrafts().add(payload));
        if (after.more()) {
            return false;
        }
        drafts = after;
        drafts.drafts().forEach((key, draft) -> bring(IncidentDrafts.fileName(key), draft.toRca()));
        return true;
    }

    private void bring(String id, Rca draft) {
        Rca before = drafted.put(id, draft);
        rcas.merge(
                id,
                draft,
                (edited, fresh) -> Drafts.update(before, edited, fresh).rca());
    }

    synchronized List<String> ids() {
        return List.copyOf(rcas.keySet());
    }

    synchronized Optional<Rca> find(String id) {
        return Optional.ofNullable(rcas.get(id));
    }

    /** {@return whether there is such an incident} */
    synchronized boolean replace(String id, Rca edited) {
        return rcas.replace(id, edited) != null;
    }
}
