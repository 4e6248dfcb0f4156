package org.backchannel.generator;

import java.util.List;

/** Chance that falls out the same for the same seed, in every Java: SplitMix64. */
final class Chance {
    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** @param stream tells apart what is drawn from one seed for different purposes */
    Chance(long seed, long stream) {
        state = mixed(mixed(seed) + stream * GAMMA);
    }

    /** From 0, included, to 1, excluded. */
    double share() {
        state += GAMMA;
        return (mixed(state) >>> 11) * 0x1.0p-53;
    }

    /** From 0 to {@code bound}, excluded. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    boolean percent(double percent) {
        return share() * 100 < percent;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** As likely as their weights say. */
    <T> T weighted(List<T> choices, int... weights) {
        int sum = 0;
        for (int weight : weights) {
            sum += weight;
        }
        int at = below(sum);
        int chosen = 0;
        while (at >= weights[chosen]) {
            at -= weights[chosen++];
        }
        return choices.get(chosen);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
