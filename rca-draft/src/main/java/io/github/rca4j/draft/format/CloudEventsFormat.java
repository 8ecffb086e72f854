package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertField;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertStatus;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A CloudEvent, version 1.0, or a batch of them, in JSON: an envelope around the payload of any tool. The alerts are those
 * of the tool whose payload it holds.
 *
 * <p>Its {@code time} is when what it tells of occurred. So it is the start of an alert that fires, or the end of one that
 * has ended, where the tool itself says neither.
 *
 * @see <a href="https://github.com/cloudevents/spec">the specification</a>
 * @since 0.1
 */
public final class CloudEventsFormat implements AlertFormat {
    private static final PayloadShape EVENT =
            PayloadShape.of("a CloudEvent", "/specversion", "/id", "/source", "/type", "/data");
    private static final PayloadShape BATCH =
            PayloadShape.of("a batch of CloudEvents", "/0/specversion", "/0/id", "/0/source", "/0/type");
    private static final List<PayloadShape> SHAPES = List.of(EVENT, BATCH);

    /** Has nothing to configure. */
    public CloudEventsFormat() {}

    @Override
    public String name() {
        return "cloudevents";
    }

    @Override
    public List<PayloadShape> shapes() {
        return SHAPES;
    }

    @Override
    public Confidence confidence(Payload payload) {
        return Shapes.certain(Shapes.any(SHAPES, payload));
    }

    @Override
    public List<Alert> read(Payload payload) {
        PayloadProblems problems = new PayloadProblems();
        if (BATCH.fits(payload)) {
            return Shapes.each(payload, problems, event -> event(event, problems));
        }
        if (!EVENT.fits(payload)) {
            throw Shapes.unknown(payload, SHAPES);
        }
        List<Alert> alerts = event(payload, problems);
        problems.throwIfAny();
        return alerts;
    }

    private static List<Alert> event(Payload event, PayloadProblems problems) {
        Payload data = Envelope.opened(event.at("data"));
        if (!data.isObject() && !data.isList()) {
            throw Envelope.empty("a CloudEvent", data);
        }
        Optional<OffsetDateTime> time =
                TimeForm.OFFSET.read(event.at("time"), "when what the event tells of occurred", problems);
        return Envelope.format("a CloudEvent", data).read(data).stream()
                .map(alert -> time.map(at -> timed(alert, at, event.at("time").pointer()))
                        .orElse(alert))
                .toList();
    }

    private static Alert timed(Alert alert, OffsetDateTime time, String pointer) {
        if (alert.started().isPresent() || alert.ended().isPresent() || alert.status() == AlertStatus.UNKNOWN) {
            return alert;
        }
        Alert.Builder timed = Alert.builder().from(alert);
        return alert.status() == AlertStatus.FIRING
                ? timed.started(time).putPointer(AlertField.STARTED, pointer).build()
                : timed.ended(time).putPointer(AlertField.ENDED, pointer).build();
    }
}
