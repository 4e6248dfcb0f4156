package org.backchannel.stance;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** How one actor's tone toward another moved, each point opening to the statement behind it. */
@Type("Stance")
@Description("How one actor's tone toward another moved, each point opening to the statement behind it."
        + " Statements that are denied or retracted are left out.")
public class Stance {
    @Ignore
    public final Long ofKey;

    @Ignore
    public final Long towardKey;

    private final List<StancePoint> points;

    Stance(Long ofKey, Long towardKey, List<StancePoint> points) {
        this.ofKey = ofKey;
        this.towardKey = towardKey;
        this.points = points;
    }

    @NonNull
    @Description(
            "The mentions whose tone is coded, in the order of the statements' dates: by the first day, then by the last.")
    public List<@NonNull StancePoint> getPoints() {
        return points;
    }

    @Description(
            "How many steps of tone the stance gains (or loses, below 0) in a year: the slope of the least-squares line"
                    + " through the points, each at the middle of the days that its date can mean, a year being 365.2425 days."
                    + " Points whose date is open or unknown at an end don't count. Null unless two points differ in their middle.")
    public Double getTrend() {
        return Trend.perYear(points.stream().filter(StancePoint::isBounded).toList());
    }
}
