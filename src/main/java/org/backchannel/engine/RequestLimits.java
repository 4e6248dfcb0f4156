package org.backchannel.engine;

import graphql.execution.AbortExecutionException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.backchannel.refusal.RefusalCode;

/** Refuses what asks for too much, if it can before anything is fetched, and tells in each answer what it cost. */
final class RequestLimits {
    private static final String LESS = "Ask for smaller pages or fewer levels, or in several requests";

    private final LimitsConfig limits;

    RequestLimits(LimitsConfig limits) {
        this.limits = limits;
    }

    /** A refusal of the whole request, with its code. */
    static final class Refused extends AbortExecutionException {
        private final transient RefusalCode code;

        Refused(RefusalCode code, String message) {
            super(message);
            this.code = code;
        }

        RefusalCode code() {
            return code;
        }
    }

    /** @throws Refused if the operation asks for too much */
    void check(OperationCost.Measure measure) {
        check("the depth of nesting", measure.depth(), limits.depth());
        check("the number of aliases", measure.aliases(), limits.aliases());
        check("the number of fields at the root", measure.fields(), limits.rootFields());
        check("the number of directives", measure.directives(), limits.directives());
        check("the cost, about the number of records asked for,", measure.cost(), limits.cost());
    }

    /**
     * Of lists without pages it isn't known beforehand how long they are.
     *
     * @param objects those that the answer has so far
     * @throws Refused if there are more than an operation may cost
     */
    void checkGrowth(int objects) {
        if (objects > limits.cost()) {
            throw new Refused(
                    RefusalCode.LIMIT_EXCEEDED,
                    "the answer may have " + limits.cost() + " records at most; this one has more. " + LESS);
        }
    }

    /** What an answer's extensions say of its cost. */
    Map<Object, Object> told(OperationCost.Measure measure) {
        Map<String, Object> told = new LinkedHashMap<>(); // in one order, the same in every process
        told.put("requested", measure.cost());
        told.put("maximum", limits.cost());
        return Map.of("cost", told);
    }

    private static void check(String what, long requested, long maximum) {
        if (requested > maximum) {
            throw new Refused(
                    RefusalCode.LIMIT_EXCEEDED,
                    what + " may be " + maximum + " at most; this request has " + requested + ". " + LESS);
        }
    }
}
