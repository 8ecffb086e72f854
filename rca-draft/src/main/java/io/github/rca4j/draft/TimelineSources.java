package io.github.rca4j.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/**
 * The timeline sources that there are: ours, and those found by {@link ServiceLoader} where this library was loaded.
 *
 * @since 0.1
 */
public final class TimelineSources {
    private TimelineSources() {}

    /** Looked up once: a stream of payloads must not pay for it with each of them. */
    private static final class Found {
        // Not the thread's loader: the sources must not depend on which thread asks first.
        static final List<TimelineSource> ALL =
                ServiceLoader.load(TimelineSource.class, TimelineSource.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::get)
                        .sorted(Comparator.comparing(TimelineSource::name))
                        .toList();
    }

    /** {@return all sources, by name} */
    public static List<TimelineSource> all() {
        return Found.ALL;
    }

    /**
     * {@return the source of a payload; empty if it is of none, as most payloads are}
     *
     * @param payload the whole payload
     */
    public static Optional<TimelineSource> recognise(Payload payload) {
        return all().stream()
                .filter(source -> source.confidence(payload) == Confidence.CERTAIN)
                .findFirst();
    }

    /**
     * {@return what a payload tells of, read by the source that knows it}
     *
     * @param payload the whole payload
     * @throws AlertPayloadException if no source knows it, or it is not shaped as it should be
     */
    public static List<TimelineEvent> read(Payload payload) {
        TimelineSource source = recognise(payload).orElseThrow(() -> {
            String names = all().stream().map(TimelineSource::name).collect(Collectors.joining(", "));
            return new AlertPayloadException(List.of(new PayloadProblem(
                    "payload", "is " + payload.describe() + " of no timeline source", "one of " + names)));
        });
        return source.read(payload);
    }
}
