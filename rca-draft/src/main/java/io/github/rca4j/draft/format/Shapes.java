package io.github.rca4j.draft.format;

import io.github.rca4j.draft.Alert;
import io.github.rca4j.draft.AlertPayloadException;
import io.github.rca4j.draft.Confidence;
import io.github.rca4j.draft.Payload;
import io.github.rca4j.draft.PayloadProblem;
import io.github.rca4j.draft.PayloadProblems;
import io.github.rca4j.draft.PayloadShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What formats do alike with the kinds of payload that they know. */
final class Shapes {
    private Shapes() {}

    static Confidence certain(boolean known) {
        return known ? Confidence.CERTAIN : Confidence.NONE;
    }

    static boolean any(List<PayloadShape> shapes, Payload payload) {
        return shapes.stream().anyMatch(shape -> shape.fits(payload));
    }

    /** {@return the refusal of a payload that is of none of the kinds that a format knows} */
    static AlertPayloadException unknown(Payload payload, List<PayloadShape> shapes) {
        String expected = shapes.stream().map(PayloadShape::what).collect(Collectors.joining(", or "));
        return new AlertPayloadException(
                List.of(new PayloadProblem(payload.place(), "is " + payload.describe(), expected)));
    }

    /** {@return the alert that one part of a payload is} */
    static List<Alert> one(Payload part, Function<PayloadProblems, Optional<Alert>> reading) {
        PayloadProblems problems = new PayloadProblems();
        Optional<Alert> alert = reading.apply(problems);
        problems.throwIfAny();
        return alert.map(List::of)
                .orElseThrow(() -> new IllegalStateException("neither an alert nor a problem at " + part.place()));
    }

    /** {@return the alerts of the elements of a list, at least one} */
    static List<Alert> each(Payload list, PayloadProblems problems, Function<Payload, List<Alert>> reading) {
        List<Alert> alerts = new ArrayList<>();
        int limit = list.limits().alerts();
        if (!list.isList() || list.size() == 0) {
            problems.add(list, "a list of at least one alert");
        } else if (list.size() > limit) {
            problems.add(list, "holds " + list.size() + " alerts", "at most " + limit);
        } else {
            list.elements().forEach(element -> alerts.addAll(reading.apply(element)));
        }
        problems.throwIfAny();
        return List.copyOf(alerts);
    }
}
