package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertFormat;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblem;
import io.github.rca4j.draft.PayloadShape;
import java.util.List;
import java.util.Map;

/**
 * The envelope of relays that wrap what a tool sent in {@code type}, {@code data} and {@code timestamp}, with the tool's
 * name at the beginning of the type: {@code grafana.alert.firing}. The alerts are those of that tool.
 *
 * <p>Its time is when the relay passed it on, so it is no time of an alert.
 *
 * @since 0.1
 */
public final class RelayFormat implements AlertFormat {
    private static final String WHAT = "the envelope of a relay";
    private static final PayloadShape SHAPE = PayloadShape.of(WHAT, "/type", "/data", "/timestamp");
    private static final int MEMBERS = 3;

    /** What relays call a tool, where it is not the format's own name, or its beginning. */
    private static final Map<String, String> NAMES = Map.of("aws", CloudWatchFormat.NAME, "gcp", "google-cloud");

    /** Has nothing to configure. */
    public RelayFormat() {}

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public List<PayloadShape> shapes() {
        return List.of(SHAPE);
    }

    @Override
    public Confidence confidence(Payload payload) {
        boolean relay = SHAPE.fits(payload)
                && payload.size() == MEMBERS
                && payload.at("data").isObject()
                && payload.at("type")
                        .text()
                        .filter(type -> type.indexOf('.') > 0)
                        .isPresent();
        return relay ? Confidence.POSSIBLE : Confidence.NONE;
    }

    @Override
    public List<Alert> read(Payload payload) {
        Payload type = payload.at("type");
        Payload data = payload.at("data");
        if (confidence(payload) == Confidence.NONE) {
            throw Shapes.unknown(payload, List.of(SHAPE));
        }
        String tool = Words.lower(type.text().orElse("").split("\\.", 2)[0]);
        AlertFormat format = Envelope.format(WHAT + " with the type " + type.describe(), data);
        if (!format.name().startsWith(NAMES.getOrDefault(tool, tool))) {
            throw new AlertPayloadException(List.of(new PayloadProblem(
                    type.place(),
                    "is " + type.describe() + ", but what came in the envelope looks like " + format.name(),
                    "the name of a supported tool, and its payload")));
        }
        return format.read(data);
    }
}
