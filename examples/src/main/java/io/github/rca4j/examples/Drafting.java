package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.DraftPolicy;
import io.github.rca4j.draft.Drafts;
import io.github.rca4j.draft.IncidentDrafts;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.draft.TimelineSources;
import io.github.rca4j.model.Rca;
import io.github.rca4j.model.Severity;
import io.github.rca4j.read.RcaReaders;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Drafting {
    /** One draft of the alerts of one incident, with what else happened. */
    public static Rca one(List<Alert> alerts, Payload deployment) {
        RcaDraft draft = alerts.parallelStream().collect(RcaDraft.collector());
        TimelineSources.recognise(deployment)
                .ifPresent(source -> source.read(deployment).forEach(draft::add));
        return draft.toRca();
    }

    /** A draft for each incident, by the name of a file for it. */
    public static Map<String, Rca> several(List<String> payloads, DraftPolicy policy) {
        IncidentDrafts drafts = new IncidentDrafts(policy);
        payloads.forEach(json -> drafts.add(Payload.parse(json)));
        Map<String, Rca> rcas = new LinkedHashMap<>();
        drafts.drafts().forEach((key, draft) -> rcas.put(IncidentDrafts.fileName(key) + ".md", draft.toRca()));
        return rcas;
    }

    /** What a house decides about its drafts. */
    public static DraftPolicy policy() {
        return DraftPolicy.builder()
                .severity(alert -> alert.severity()
                        .filter("critical"::equals)
                        .map(word -> new Severity("P1"))
                        .or(() -> Optional.of(new Severity("P3"))))
                .incident(alert -> alert.service().orElse("platform"))
                .zone(ZoneId.of("Europe/Berlin"))
                .labels(label -> !label.startsWith("__"))
                .build();
    }

    /** The document that people made of the earlier draft, with what came in since. */
    public static Rca again(Rca earlier, String editedMarkdown, Rca newer) {
        Rca edited = RcaReaders.forFormat("markdown").read(editedMarkdown).rca();
        Drafts.Update update = Drafts.update(earlier, edited, newer);
        update.findings().forEach(f -> System.out.println(f.rule() + " " + f.path() + ": " + f.message()));
        return update.rca();
    }
}
// end::readme[]
