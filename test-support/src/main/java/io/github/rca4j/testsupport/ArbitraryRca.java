package io.github.rca4j.testsupport;

import io.github.rca4j.model.Rca;
import java.util.SplittableRandom;

/**
 * RCAs of every shape, from empty to full, hostile texts included. The same seed gives the same RCA.
 *
 * <p>The values are made by reflection over the model's records, so that a new component is there as soon as the model
 * has it.
 */
public final class ArbitraryRca {
    private ArbitraryRca() {}

    /**
     * {@return an RCA in which anything may be absent}
     *
     * @param seed which one
     */
    public static Rca of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        // Few parts on some seeds, most on others: a parser errs at the seams of both.
        double presence = random.nextInt(8) / 7.0;
        return rca(random, presence);
    }

    /**
     * {@return an RCA in which nothing is absent}
     *
     * @param seed which one
     */
    public static Rca full(long seed) {
        return rca(new SplittableRandom(seed), 1);
    }

    private static Rca rca(SplittableRandom random, double presence) {
        double hostility = random.nextInt(4) / 3.0;
        return new ArbitraryValues(random, presence, new ArbitraryText(random, hostility)).record(Rca.class);
    }
}
