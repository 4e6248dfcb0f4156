package org.backchannel.http;

import graphql.ExecutionResult;
import graphql.GraphQLException;
import java.util.function.Supplier;
import org.backchannel.database.Snapshot;
import org.backchannel.engine.Deadline;
import org.backchannel.engine.GivenUp;
import org.backchannel.engine.QueryEngine;

/** Answers a request that was admitted: finds its document, and runs it unless the client has the answer already. */
final class Answering {
    private final Documents documents;
    private final QueryEngine engine;
    private final Snapshot snapshot;
    private final Supplier<String> version;
    private final String build;

    /**
     * @param version names the state of the data that is being read
     * @param build names the application and its settings
     */
    Answering(Documents documents, QueryEngine engine, Snapshot snapshot, Supplier<String> version, String build) {
        this.documents = documents;
        this.engine = engine;
        this.snapshot = snapshot;
        this.version = version;
        this.build = build;
    }

    /** Takes as long as it takes; whatever happens becomes an answer. */
    void answer(RequestParameters parameters, boolean byGet, Exchange exchange, Deadline deadline) {
        try {
            GraphQlRequest request = documents.request(parameters);
            if (byGet) {
                request.requireOnlyQueries();
            }
            try {
                read(request, byGet, exchange, deadline);
            } catch (RuntimeException failure) {
                if (!GivenUp.after(failure).map(GivenUp::mayBeOver).orElse(false) || !deadline.tryAgain()) {
                    throw failure;
                }
                // Only this connection may have been lost; and nothing is sent before all is read.
                read(request, byGet, exchange, deadline);
            }
        } catch (BadRequest bad) {
            exchange.refuse(bad);
        } catch (GraphQLException unfit) { // variables that don't fit their types
            exchange.refuse(BadRequest.unfit(unfit.getMessage()));
        } catch (Throwable fault) { // an error of the machine's, too, is answered rather than left to time out
            GivenUp.after(fault)
                    .ifPresentOrElse(reason -> exchange.refuse(BadRequest.of(reason)), () -> exchange.fault(fault));
        }
    }

    private void read(GraphQlRequest request, boolean byGet, Exchange exchange, Deadline deadline) {
        ExecutionResult result = snapshot.read(request.prepared().statements(), () -> {
            if (byGet) {
                // Of the state that the answer is read from: a replica's answer may be old, but not its tag alone.
                EntityTag tag = EntityTag.of(build, version.get(), exchange.type(), request);
                exchange.keepAs(tag);
                if (tag.isIn(exchange.ifNoneMatch())) {
                    return null;
                }
            }
            return engine.answer(request.prepared(), request.operationName(), request.variables(), deadline);
        });
        if (result == null) {
            exchange.unchanged();
        } else {
            exchange.answer(result.isDataPresent(), result.toSpecification());
        }
    }
}
