package org.backchannel.engine;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Type;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

/** Reads a property of the object that it hangs on: a field, or a method without arguments. */
final class PropertyFetcher implements LightDataFetcher<Object> {
    private final MethodHandle property;
    private final Values values;

    PropertyFetcher(Type owner, Field field) {
        this.property = handle(owner, field);
        this.values = Values.of(field);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
            throws AbstractDataFetcherException {
        return values.written(read(source), null);
    }

    private Object read(Object source) {
        try {
            return property.invokeExact(source);
        } catch (RuntimeException | Error itsOwn) {
            throw itsOwn;
        } catch (Throwable checked) {
            throw new IllegalStateException(checked);
        }
    }

    private static MethodHandle handle(Type owner, Field field) {
        Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
        try {
            MethodHandle found = field.getMethodName() == null
                    ? MethodHandles.publicLookup().unreflectGetter(type.getField(field.getPropertyName()))
                    : MethodHandles.publicLookup().unreflect(type.getMethod(field.getMethodName()));
            return found.asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(owner.getName() + "." + field.getName(), impossible);
        }
    }
}
