package org.backchannel.http;

import graphql.ExecutionResult;
import graphql.GraphQLException;
import java.util.function.Supplier;
import org.backchannel.engine.Deadline;
import org.backchannel.engine.GivenUp;
import org.backchannel.engine.QueryEngine;

/** Answers a request that was admitted: finds its document, and runs it unless the client has the answer already. */
final class Answering {
    private final Documents documents;
    private final QueryEngine engine;
    private final Supplier<String> version;
    private final String build = Build.id();

    /** @param version names the state of the data */
    Answering(Documents documents, QueryEngine engine, Supplier<String> version) {
        this.documents = documents;
        this.engine = engine;
        this.version = version;
    }

    /** Takes as long as it takes; whatever happens becomes an answer. */
    void answer(RequestParameters parameters, boolean byGet, Exchange exchange, Deadline deadline) {
        try {
            GraphQlRequest request = documents.request(parameters);
            if (byGet) {
                request.requireOnlyQueries();
                // Read before the record: an answer that is newer than its tag is only asked for again too soon, one
                // that is older would be held to be the newest.
                EntityTag tag = EntityTag.of(build, version.get(), exchange.type(), request);
                exchange.keepAs(tag);
                if (tag.isIn(exchange.ifNoneMatch())) {
                    exchange.unchanged();
                    return;
                }
            }
            ExecutionResult result =
                    engine.answer(request.document(), request.operationName(), request.variables(), deadline);
            exchange.answer(result.isDataPresent(), result.toSpecification());
        } catch (BadRequest bad) {
            exchange.refuse(bad);
        } catch (GraphQLException unfit) { // variables that don't fit their types
            exchange.refuse(BadRequest.unfit(unfit.getMessage()));
        } catch (Throwable fault) { // an error of the machine's, too, is answered rather than left to time out
            GivenUp.after(fault)
                    .ifPresentOrElse(reason -> exchange.refuse(BadRequest.of(reason)), () -> exchange.fault(fault));
        }
    }
}
