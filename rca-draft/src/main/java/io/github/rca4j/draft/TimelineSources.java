package io.github.rca4j.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

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
}
