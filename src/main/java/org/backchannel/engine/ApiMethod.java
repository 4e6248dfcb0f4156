package org.backchannel.engine;

import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Set;

/**
 * A method behind a field and the bean that it is called on, both looked up when it is first called: for all fields, most
 * of which nobody may ask for, it took a start a twentieth of its time.
 */
final class ApiMethod {
    private static final MethodType OF_ANY_METHOD = MethodType.methodType(Object.class, Object[].class);

    private final Method method;
    private final Set<String> reads;
    // Whoever is first; it is the same for all, and whole for whoever sees it.
    private MethodHandle handle;

    ApiMethod(Operation operation) {
        this.method = new OperationInvoker(operation).getMethod();
        this.reads = Selections.readBy(method);
    }

    /** The attributes that it reads of the objects it is called for. */
    Set<String> reads() {
        return reads;
    }

    /** Calls it; what it throws comes out as it is. */
    Object call(Object[] arguments) throws Exception {
        MethodHandle known = handle;
        if (known == null) {
            known = lookedUp();
            handle = known;
        }
        try {
            return known.invokeExact(arguments);
        } catch (Exception | Error itsOwn) {
            throw itsOwn;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MethodHandle lookedUp() {
        Object bean = CDI.current().select(method.getDeclaringClass()).get();
        try {
            return MethodHandles.publicLookup()
                    .unreflect(method)
                    .bindTo(bean)
                    .asSpreader(Object[].class, method.getParameterCount())
                    .asType(OF_ANY_METHOD);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(method + " can't be called", impossible);
        }
    }
}
