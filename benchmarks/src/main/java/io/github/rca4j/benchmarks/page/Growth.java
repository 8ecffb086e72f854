package io.github.rca4j.benchmarks.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How time grows with the number of entries: the exponent of the power that fits best. */
final class Growth {
    static final List<Integer> SIZES = List.of(10, 1_000, 100_000);

    private Growth() {}

    /** {@return the exponent between two sizes, of which the second is the larger} */
    static double exponent(Score small, int from, Score large, int to) {
        return Math.log(large.micros() / small.micros()) / Math.log((double) to / from);
    }

    /** {@return the slope of the line through the logarithms of size and time, by least squares} */
    static double exponent(List<Integer> sizes, List<Double> times) {
        double meanX = sizes.stream().mapToDouble(Math::log).average().orElseThrow();
        double meanY = times.stream().mapToDouble(Math::log).average().orElseThrow();
        double above = IntStream.range(0, sizes.size())
                .mapToDouble(i -> (Math.log(sizes.get(i)) - meanX) * (Math.log(times.get(i)) - meanY))
                .sum();
        double below = sizes.stream()
                .mapToDouble(x -> (Math.log(x) - meanX) * (Math.log(x) - meanX))
                .sum();
        return above / below;
    }

    /** {@return the scores of a method of the benchmark of growth, from the smallest size on; empty if one is missing} */
    static List<Score> of(String method, Map<String, Score> scores) {
        List<String> names = SIZES.stream()
                .map(size -> "LongTimeline." + method + " " + size)
                .toList();
        return scores.keySet().containsAll(names)
                ? names.stream().map(scores::get).toList()
                : List.of();
    }
}
