package io.github.rca4j.draft;

import java.util.List;

/**
 * All that {@link IncidentDrafts} have kept, as plain values, as {@link DraftState} is of one draft.
 *
 * @param incidents what is kept of each incident, by their keys
 * @param more whether there were others
 * @param events what else happened
 * @since 0.1
 */
public record IncidentsState(List<Incident> incidents, boolean more, Bounded<TimelineEvent> events) {

    /** Keeps its own copy of the incidents. */
    public IncidentsState {
        incidents = List.copyOf(incidents);
    }

    /**
     * What is kept of one incident.
     *
     * @param key what tells it from others
     * @param draft what is kept of its alerts
     */
    public record Incident(String key, DraftState draft) {}
}
