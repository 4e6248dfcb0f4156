package org.backchannel.stance;

import java.util.List;

/** The line that fits the points of a stance best. */
final class Trend {
    private static final double DAYS_IN_A_YEAR = 365.2425; // the Gregorian calendar's mean

    private Trend() {}

    /** Slope of tone per year by least squares over the points' middles; null if these don't differ. */
    static Double perYear(List<StancePoint> points) {
        // Measured from their means, so that days counted from 1970 cost no precision.
        double meanDay =
                points.stream().mapToDouble(StancePoint::middle).average().orElse(0);
        double meanTone =
                points.stream().mapToInt(StancePoint::getTone).average().orElse(0);
        double spread = 0;
        double together = 0;
        for (StancePoint point : points) {
            double days = point.middle() - meanDay;
            spread += days * days;
            together += days * (point.getTone() - meanTone);
        }
        boolean differ =
                points.stream().mapToDouble(StancePoint::middle).distinct().count() > 1;
        return differ ? together / spread * DAYS_IN_A_YEAR : null;
    }
}
