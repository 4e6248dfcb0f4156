package org.backchannel.engine;

import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import jakarta.enterprise.inject.spi.CDI;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Set;

/** A method behind a field and the bean that it is called on, both looked up once. */
final class ApiMethod {
    private static final MethodType OF_ANY_METHOD = MethodType.methodType(Object.class, Object[].class);

    private final MethodHandle method;
    private final Set<String> reads;

    ApiMethod(Operation operation) {
        Method found = new OperationInvoker(operation).getMethod();
        this.reads = Selections.readBy(found);
        Object bean = CDI.current().select(found.getDeclaringClass()).get();
        try {
            this.method = MethodHandles.publicLookup()
                    .unreflect(found)
                    .bindTo(bean)
                    .asSpreader(Object[].class, found.getParameterCount())
                    .asType(OF_ANY_METHOD);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(found + " can't be called", impossible);
        }
    }

    /** The attributes that it reads of the objects it is called for. */
    Set<String> reads() {
        return reads;
    }

    /** Calls it; what it throws comes out as it is. */
    Object call(Object[] arguments) throws Exception {
        try {
            return method.invokeExact(arguments);
        } catch (Exception | Error itsOwn) {
            throw itsOwn;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
