package io.github.rca4j.examples;

// tag::readme[]
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertFormats;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.LinkKind;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.RcaDraft;
import io.github.rca4j.draft.format.MappedFormat;
import io.github.rca4j.model.Rca;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public final class HouseAlerts {
    private static final AlertFormat HOUSE = MappedFormat.builder("house-monitor")
            .marks("/check/id", "/state") // by these its payloads are known
            .at(AlertField.NAME, "/check/title")
            .at(AlertField.SEVERITY, "/level")
            .at(AlertField.SERVICE, "/check/service")
            .at(AlertField.STARTED, "/since")
            .at(AlertField.ENDED, "/until")
            .at(AlertField.FINGERPRINT, "/check/id") // the same in what tells of its start and of its end
            .status("/state", Map.of("DOWN", AlertStatus.FIRING, "UP", AlertStatus.RESOLVED))
            .times(text -> Instant.ofEpochSecond(Long.parseLong(text)).atOffset(ZoneOffset.UTC))
            .labels("/tags")
            .link(LinkKind.RUNBOOK, "Runbook", "/check/help")
            .build();

    /** {@return a draft of what was received, from our own monitor or any other tool} */
    public static Rca draft(String json) {
        List<AlertFormat> formats = new ArrayList<>(AlertFormats.all());
        formats.add(HOUSE);
        Payload payload = Payload.parse(json);
        return RcaDraft.of(AlertFormats.recognise(payload, formats).read(payload))
                .toRca();
    }
}
// end::readme[]
