package io.github.rca4j.render.html;

import io.github.rca4j.render.html.Scale.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of words beside an axis, the nearest first, with a rule from the axis to each: no words touch others, and no rule
 * goes through words, where that can be had.
 */
final class Lanes {
    private static final double GAP = 1.5;

    private final List<Placed> all = new ArrayList<>();
    private int count;

    private record Placed(Spot spot, int lane) {}

    /** {@return the first lane that has room for some words, which they now take} */
    int put(Spot spot) {
        int lane = 0;
        while (lane < count && !fits(spot, lane)) {
            lane++;
        }
        all.add(new Placed(spot, lane));
        count = Math.max(count, lane + 1);
        return lane;
    }

    private boolean fits(Spot spot, int lane) {
        return all.stream()
                .allMatch(other -> other.lane() == lane
                        ? !covers(spot, other.spot().begin(), other.spot().end())
                        : other.lane() < lane
                                ? !covers(other.spot(), spot.position(), spot.position())
                                : !covers(
                                        spot,
                                        other.spot().position(),
                                        other.spot().position()));
    }

    private static boolean covers(Spot spot, double from, double to) {
        return spot.begin() < to + GAP && from < spot.end() + GAP;
    }

    int count() {
        return count;
    }
}
