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
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Supplier;
import org.backchannel.selection.Reads;

/** Reads a property of the object that it hangs on: a field, or a method without arguments. */
final class PropertyFetcher implements LightDataFetcher<Object> {
    private final MethodHandle property;
    private final Values values;
    private final Set<String> reads;

    PropertyFetcher(Type owner, Field field) {
        Class<?> type = ClassloadingService.get().loadClass(owner.getClassName());
        this.values = Values.of(field);
        try {
            MethodHandle found;
            if (field.getMethodName() == null) {
                found = MethodHandles.publicLookup().unreflectGetter(type.getField(field.getPropertyName()));
                this.reads = Set.of(field.getPropertyName());
            } else {
                Method method = type.getMethod(field.getMethodName());
                found = MethodHandles.publicLookup().unreflect(method);
                // A getter may have been made for the attribute of its name; one that was written says what it reads.
                this.reads = method.isAnnotationPresent(Reads.class)
                        ? Selections.readBy(method)
                        : Set.of(field.getPropertyName());
            }
            this.property = found.asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(owner.getName() + "." + field.getName(), impossible);
        }
    }

    /** The attributes that it reads of its object. */
    Set<String> reads() {
        return reads;
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
}
