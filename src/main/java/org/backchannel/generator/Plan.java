package org.backchannel.generator;

/**
 * What to make: so many meetings, and all else in proportion. Made in portions, first the actors and then the
 * meetings; what is in a portion follows from the plan and the portion's number alone.
 *
 * @param meetings from {@value #FEWEST} to {@value #MOST}
 */
record Plan(long seed, long meetings) {
    static final long FEWEST = 100;
    static final long MOST = 100_000_000;

    /** Actors or meetings in a portion: enough to load them fast, few enough to hold them in memory. */
    private static final int PORTION = 1000;

    // Twice as many meetings aren't held by twice as many people: 2000 actors for 10,000 meetings, 20,000 for a
    // million.
    int actors() {
        return (int) Math.round(20 * Math.sqrt(meetings));
    }

    long actorPortions() {
        return portions(actors());
    }

    long portions() {
        return actorPortions() + portions(meetings);
    }

    /** The place among all actors of the first in a portion, from 0; or among all meetings, in a portion of these. */
    long first(long portion) {
        return (portion < actorPortions() ? portion : portion - actorPortions()) * PORTION;
    }

    /** How many actors or meetings a portion has. */
    int size(long portion) {
        long all = portion < actorPortions() ? actors() : meetings;
        return (int) Math.min(PORTION, all - first(portion));
    }

    /** How many meetings there are once so many portions are done. */
    long meetingsIn(long portions) {
        return Math.min(meetings, Math.max(0, portions - actorPortions()) * PORTION);
    }

    private static long portions(long all) {
        return (all + PORTION - 1) / PORTION;
    }
}
