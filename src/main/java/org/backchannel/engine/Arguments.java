package org.backchannel.engine;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;
import io.smallrye.graphql.spi.ClassloadingService;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * How the arguments of a field become those of the method behind it. Input objects are made from their maps at once:
 * the engine's own way is to write each as JSON and read that.
 */
final class Arguments extends ArgumentHelper {
    // A null is what its absence is, as the engine has it.
    private static final ObjectMapper INPUT_OBJECTS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.PUBLIC_ONLY)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP))
            .build();

    // To look for a class by its name takes longer than to make an object of it.
    private static final Map<String, Class<?>> CLASSES = new ConcurrentHashMap<>();

    private Arguments(List<Argument> arguments) {
        super(arguments);
    }

    static Arguments of(Operation operation) {
        readIdsInListsAsTexts(operation);
        return new Arguments(operation.getArguments());
    }

    // The items of a list of ids would be taken for lists themselves, and couldn't be read.
    private static void readIdsInListsAsTexts(Operation operation) {
        operation.getArguments().stream()
                .filter(argument -> argument.hasWrapper()
                        && "ID".equals(argument.getReference().getName()))
                .forEach(argument -> argument.setReference(Scalars.getIDScalar(String.class.getName())));
    }

    /** A list of input objects is made here too, and so is one of nothing: the engine's way looks for its class each time. */
    @Override
    public Object transformOrAdapt(Object value, Field field, DataFetchingEnvironment environment)
            throws AbstractDataFetcherException {
        if (value instanceof List<?> items && items.stream().allMatch(Map.class::isInstance)) {
            return items.stream()
                    .map(item -> inputObject(item, field))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
        return super.transformOrAdapt(value, field, environment);
    }

    @Override
    protected Object afterRecursiveTransform(Object value, Field field, DataFetchingEnvironment environment)
            throws AbstractDataFetcherException {
        return value instanceof Map
                ? inputObject(value, field)
                : super.afterRecursiveTransform(value, field, environment);
    }

    private static Object inputObject(Object members, Field field) {
        return INPUT_OBJECTS.convertValue(
                members, CLASSES.computeIfAbsent(field.getReference().getClassName(), Arguments::load));
    }

    private static Class<?> load(String name) {
        return ClassloadingService.get().loadClass(name);
    }
}
