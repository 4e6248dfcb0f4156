package org.backchannel;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.backchannel.database.OpeningFailure;

/** Says in a sentence, in place of a stack trace, why the record can't be served without its database. */
@LoggingFilter(name = "start")
public final class StartFilter implements Filter {
    @Override
    public boolean isLoggable(LogRecord event) {
        OpeningFailure.in(event.getThrown()).ifPresent(reason -> {
            event.setMessage("The record can't be served: " + reason);
            event.setParameters(null);
            event.setThrown(null);
        });
        return true;
    }
}
