package org.backchannel.engine;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.opentelemetry.runtime.config.runtime.OTelRuntimeConfig;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Follows work as spans where traces are sent somewhere. Where they aren't, the tracer would still make each span. */
@Singleton
class Traces {
    @Inject
    Tracer tracer;

    @Inject
    OTelRuntimeConfig config;

    private boolean off;

    @PostConstruct
    void configure() {
        off = config.sdkDisabled();
    }

    /** What is done, and what it tells its span. */
    interface Work<T> {
        T in(Span span) throws Exception;
    }

    <T> T follow(String name, Work<T> work) throws Exception {
        if (off) {
            return work.in(Span.getInvalid());
        }
        Span span = tracer.spanBuilder(name).startSpan();
        try {
            return Context.current().with(span).wrap(() -> work.in(span)).call();
        } catch (Exception failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            span.end();
        }
    }
}
