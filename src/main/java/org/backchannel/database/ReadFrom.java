package org.backchannel.database;

/** Which of several servers the record is read from; it is written on the primary in any case. */
public enum ReadFrom {
    /** The primary, and a replica while there is none. */
    PRIMARY("preferPrimary"),
    /** The replicas, and the primary while there is none. */
    REPLICAS("preferSecondary"),
    /** Whichever comes. */
    ANY("any");

    private final String driversWord;

    ReadFrom(String driversWord) {
        this.driversWord = driversWord;
    }

    /** What the JDBC driver calls it. */
    String driversWord() {
        return driversWord;
    }
}
