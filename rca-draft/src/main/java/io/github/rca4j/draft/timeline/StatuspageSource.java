package io.github.rca4j.draft.timeline;

import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.TimelineEvent;
import io.github.rca4j.draft.TimelineSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What customers were told on a Statuspage: the updates of an incident, from its webhook or its API, and how a component
 * changed.
 *
 * @see <a href="https://support.atlassian.com/statuspage/docs/enable-webhook-notifications/">Statuspage's own
 *     description</a>
 * @since 0.1
 */
public final class StatuspageSource implements TimelineSource {
    private static final String NAME = "statuspage";

    /** Has nothing to configure. */
    public StatuspageSource() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Confidence confidence(Payload payload) {
        boolean incident = payload.at("page").isObject()
                && incidents(payload).stream()
                        .limit(1)
                        .anyMatch(one -> one.at("incident_updates").isList());
        boolean component = payload.at("page").isObject()
                && payload.at("component_update").isObject()
                && payload.at("component").isObject();
        return incident || component ? Confidence.CERTAIN : Confidence.NONE;
    }

    private static List<Payload> incidents(Payload payload) {
        Payload several = payload.at("incidents");
        return several.isList() ? several.elements() : List.of(payload.at("incident"));
    }

    @Override
    public List<TimelineEvent> read(Payload payload) {
        PayloadProblems problems = new PayloadProblems();
        List<TimelineEvent> events = new ArrayList<>();
        for (Payload incident : incidents(payload)) {
            String name = incident.at("name").text().orElse("an incident without a name");
            for (Payload update : incident.at("incident_updates").elements()) {
                String status = update.at("status").text().orElse("update").replace('_', ' ');
                String body = update.at("body")
                        .text()
                        .filter(text -> !text.isBlank())
                        .map(text -> ": " + text)
                        .orElse("");
                add(
                        update.at("display_at").isPresent() ? update.at("display_at") : update.at("created_at"),
                        "Customers told of " + name + ", " + status + body,
                        events,
                        problems);
            }
        }
        Payload change = payload.at("component_update");
        if (change.isObject()) {
            add(
                    change.at("created_at"),
                    "Customers told of "
                            + payload.at("component").at("name").text().orElse("a component without a name") + ": from "
                            + status(change.at("old_status")) + " to " + status(change.at("new_status")),
                    events,
                    problems);
        }
        problems.throwIfAny();
        return events;
    }

    private static String status(Payload status) {
        return status.text().map(text -> text.replace('_', ' ')).orElse("unknown");
    }

    private static void add(Payload time, String text, List<TimelineEvent> events, PayloadProblems problems) {
        Times.required(time, problems)
                .ifPresent(at -> events.add(new TimelineEvent(NAME, at, text, Optional.empty(), time.pointer())));
    }
}
