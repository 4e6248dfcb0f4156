package org.backchannel.stance;

import org.backchannel.date.DateBound;
import org.backchannel.date.HistoricalDate;
import org.backchannel.statement.Statement;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** One mention with a tone. A statement that mentions both an actor and a part of it makes two points. */
@Type("StancePoint")
@Description("One mention with a tone. A statement that mentions both an actor and a part of it makes two points.")
public class StancePoint {
    @Ignore
    public final Long aboutKey;

    private final Statement said;
    private final int coded;

    StancePoint(Statement said, Long aboutKey, int coded) {
        this.said = said;
        this.aboutKey = aboutKey;
        this.coded = coded;
    }

    @NonNull
    @Description("When it was said, as known.")
    public HistoricalDate getDate() {
        return said.date;
    }

    @NonNull
    @Description("The tone as coded by an editor, from -2 (hostile) over 0 (neutral) to +2 (warm).")
    public Integer getTone() {
        return coded;
    }

    @NonNull
    @Description("The statement that carries the tone.")
    public Statement getStatement() {
        return said;
    }

    /** Whether both the first and the last day that its date can mean are known. */
    @Ignore
    boolean isBounded() {
        return said.date.getStartBound() == DateBound.KNOWN && said.date.getEndBound() == DateBound.KNOWN;
    }

    /** Middle of the days that its date can mean, in days since 1970. */
    @Ignore
    double middle() {
        return (said.date.firstDay().toEpochDay() + said.date.lastDay().toEpochDay()) / 2.0;
    }
}
