package org.backchannel.engine;

import graphql.GraphQLContext;
import org.backchannel.refusal.RefusalCode;

/** When a request has to be done. Whoever runs a request gives it one, and lets it pass in time. */
public final class Deadline {
    /** Key of the deadline in a request's context. */
    static final Object KEY = Deadline.class;

    private volatile boolean passed;

    /** From now on no further field of the request is fetched; a statement that runs is left to its own limit. */
    public void pass() {
        passed = true;
    }

    /** @throws RequestLimits.Refused once the deadline of this request has passed */
    static void check(GraphQLContext context) {
        Deadline deadline = context.get(KEY);
        if (deadline != null && deadline.passed) {
            throw new RequestLimits.Refused(RefusalCode.TIMEOUT, "the request was stopped: it took too long");
        }
    }
}
