package io.github.rca4j.render.html;

import io.github.rca4j.render.html.Scale.Spot;
import java.util.ArrayList;
import java.util.List;

/** Lines of words under a figure: words that would touch stand in different ones. */
final class Lanes {
    private static final double GAP = 2;

    private final List<List<Spot>> lanes = new ArrayList<>();

    /** {@return the first lane that has room for some words, which they now take} */
    int put(Spot spot) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i).stream()
                    .allMatch(other -> other.end() + GAP <= spot.begin() || spot.end() + GAP <= other.begin())) {
                lanes.get(i).add(spot);
                return i;
            }
        }
        lanes.add(new ArrayList<>(List.of(spot)));
        return lanes.size() - 1;
    }

    int count() {
        return lanes.size();
    }
}
