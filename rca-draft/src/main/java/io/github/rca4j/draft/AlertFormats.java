package io.github.rca4j.draft;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The formats that there are: ours, and those found by {@link ServiceLoader} where this library was loaded. */
public final class AlertFormats {
    private AlertFormats() {}

    /** {@return all formats, by name} */
    public static List<AlertFormat> all() {
        // Not the thread's loader: the formats must not depend on which thread asks.
        return ServiceLoader.load(AlertFormat.class, AlertFormat.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(AlertFormat::name))
                .toList();
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
        List<AlertFormat> all = all();
        Confidence highest = all.stream()
                .map(format -> format.confidence(payload))
                .max(Comparator.naturalOrder())
                .orElse(Confidence.NONE);
        List<AlertFormat> best = all.stream()
                .filter(format -> format.confidence(payload) == highest)
                .toList();
        if (highest == Confidence.NONE) {
            throw unrecognised("is " + outline(payload) + " that no format recognises", "a payload of " + names(all));
        }
        if (best.size() > 1) {
            throw unrecognised("could be of " + names(best), "to be told which");
        }
        return best.get(0);
    }

    /**
     * {@return the alerts of a payload, in its order, read by the format of the tool that sent it}
     *
     * @param payload the whole payload
     * @throws AlertPayloadException if no format knows it, several are equally sure, or it is not shaped as its tool
     *     shapes it
     */
    public static List<Alert> read(Payload payload) {
        return recognise(payload).read(payload);
    }

    private static AlertPayloadException unrecognised(String found, String expected) {
        return new AlertPayloadException(List.of(new PayloadProblem("payload", found, expected)));
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

    private static String names(List<AlertFormat> formats) {
        return formats.stream().map(AlertFormat::name).collect(Collectors.joining(", "));
    }
}
