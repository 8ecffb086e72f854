package io.github.rca4j.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The formats that there are: ours, and those found by {@link ServiceLoader} where this library was loaded.
 *
 * @since 0.1
 */
public final class AlertFormats {
    private AlertFormats() {}

    /** Looked up once: a stream of payloads must not pay for it with each of them. */
    private static final class Found {
        // Not the thread's loader: the formats must not depend on which thread asks first.
        static final List<AlertFormat> ALL =
                ServiceLoader.load(AlertFormat.class, AlertFormat.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(AlertFormat::name))
                        .toList();
    }

    /** {@return all formats, by name} */
    public static List<AlertFormat> all() {
        return Found.ALL;
    }

    /**
     * {@return the format of a tool}
     *
     * @param name the tool's name, such as {@code alertmanager}
     * @throws IllegalArgumentException if there is none; the message lists what there is
     */
    public static AlertFormat named(String name) {
        List<AlertFormat> all = all();
        return all.stream()
                .filter(format -> format.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no alert format '" + PlainText.shortened(name, 60) + "'; found: " + names(all)));
    }

    /**
     * {@return the format of the tool that sent a payload}
     *
     * @param payload the whole payload
     * @throws AlertPayloadException if no format knows it, or several are equally sure
     */
    public static AlertFormat recognise(Payload payload) {
        return recognise(payload, all());
    }

    /**
     * {@return of some formats, the one of the tool that sent a payload}
     *
     * @param payload the whole payload
     * @param formats the formats that may be, such as {@link #all()} and those of the house
     * @throws AlertPayloadException if no format knows it, or several are equally sure
     */
    public static AlertFormat recognise(Payload payload, Collection<? extends AlertFormat> formats) {
        Confidence highest = Confidence.NONE;
        List<AlertFormat> best = new ArrayList<>();
        for (AlertFormat format : formats) {
            Confidence confidence = format.confidence(payload);
            if (confidence.compareTo(highest) > 0) {
                highest = confidence;
                best.clear();
            }
            if (confidence == highest && confidence != Confidence.NONE) {
                best.add(format);
            }
        }
        if (highest != Confidence.CERTAIN) {
            OtherTools.name(payload).ifPresent(tool -> {
                throw unrecognised(payload, "looks like " + tool + "'s, which is not supported", expected(formats));
            });
        }
        if (best.isEmpty()) {
            throw unrecognised(
                    payload,
                    "is " + outline(payload) + " that no format recognises",
                    expected(formats) + nearest(payload, formats));
        }
        if (best.size() > 1) {
            throw unrecognised(payload, "could be of " + names(best), "to be told which");
        }
        return best.get(0);
    }

    /**
     * {@return the alerts of a payload, in its order, read by the format of the tool that sent it}
     *
     * @param payload the whole payload
     * @throws AlertPayloadException if no format knows it, several are equally sure, it is not shaped as its tool shapes
     *     it, or is something else that its tool sends
     */
    public static List<Alert> read(Payload payload) {
        return recognise(payload).read(payload);
    }

    private static AlertPayloadException unrecognised(Payload payload, String found, String expected) {
        return new AlertPayloadException(List.of(new PayloadProblem(payload.place(), found, expected)));
    }

    private static String outline(Payload payload) {
        if (!payload.isObject()) {
            return payload.describe();
        }
        String members = payload.members().keySet().stream()
                .limit(8)
                .map(member -> PlainText.shortened(member, 40))
                .collect(Collectors.joining(", "));
        return "an object with " + (members.isEmpty() ? "nothing in it" : members + (payload.size() > 8 ? ", …" : ""));
    }

    private static String expected(Collection<? extends AlertFormat> formats) {
        return "a payload of " + names(formats);
    }

    private record Near(PayloadShape shape, double part) {}

    private static String nearest(Payload payload, Collection<? extends AlertFormat> formats) {
        Optional<Near> nearest = formats.stream()
                .flatMap(format -> format.shapes().stream())
                .map(shape -> new Near(shape, shape.part(payload)))
                .filter(near -> near.part() > 0 && near.part() < 1)
                .max(Comparator.comparingDouble(Near::part));
        return nearest.map(Near::shape)
                .map(shape -> "; nearest is " + shape.what() + ", of which " + String.join(", ", shape.missing(payload))
                        + " is missing")
                .orElse("");
    }

    private static String names(Collection<? extends AlertFormat> formats) {
        return formats.stream().map(AlertFormat::name).collect(Collectors.joining(", "));
    }
}
