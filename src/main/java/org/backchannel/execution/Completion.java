package org.backchannel.execution;

import graphql.ErrorType;
import graphql.GraphqlErrorBuilder;
import graphql.SerializationError;
import graphql.TypeMismatchError;
import graphql.TypeResolutionEnvironment;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ResolveType;
import graphql.execution.ResultPath;
import graphql.execution.TypeResolutionParameters;
import graphql.execution.UnresolvedTypeException;
import graphql.introspection.Introspection;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.LightDataFetcher;
import graphql.util.FpKit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes fetched values into the answer, as their types have it (6.4.3, "CompleteValue"). */
final class Completion {
    private static final ResolveType TYPES = new ResolveType();

    private final ExecutionContext context;
    private final Faults faults;

    Completion(ExecutionContext context, Faults faults) {
        this.context = context;
        this.faults = faults;
    }

    ExecutionContext context() {
        return context;
    }

    /** Completes the field if its value lies in the source itself; tells whether it does. */
    boolean completeFromSource(FieldPlan plan, Object source, Answer.OfObject into, int slot, Level below) {
        if (plan.definition() == Introspection.TypeNameMetaFieldDef) {
            into.slots[slot] = plan.parent().getName();
            return true;
        }
        if (!(plan.fetcher() instanceof LightDataFetcher<?> light)) {
            return false;
        }
        Object value;
        try {
            value = light.get(plan.definition(), source, () -> new Fetch(plan, source, into, slot)
                    .environment(context, plan.arguments(context)));
        } catch (Exception failure) {
            value = faults.answer(context, new Fetch(plan, source, into, slot), failure);
        }
        complete(plan, plan.shape(), value, into, slot, below);
        return true;
    }

    /** Calls fetchers that know one object only; those that answer later do so side by side. */
    void fetchEach(List<Fetch> fetches, Level below) {
        List<Object> values = new ArrayList<>(fetches.size());
        fetches.forEach(fetch -> values.add(faults.fetch(context, fetch)));
        for (int i = 0; i < fetches.size(); i++) {
            complete(fetches.get(i), faults.settled(context, fetches.get(i), values.get(i)), below);
        }
    }

    /** Calls a fetcher once for all these objects; equal ones are asked for once. */
    void fetchTogether(LevelFetcher<?> fetcher, Map<String, Object> arguments, Level.Together together, Level below) {
        List<Fetch> fetches = together.fetches();
        Parents parents = Parents.of(fetches);
        List<?> values = faults.fetchTogether(context, fetcher, arguments, parents, together);
        for (int i = 0; i < fetches.size(); i++) {
            complete(fetches.get(i), values.get(parents.places()[i]), below);
        }
    }

    private void complete(Fetch fetch, Object value, Level below) {
        complete(fetch.plan(), fetch.plan().shape(), value, fetch.into(), fetch.slot(), below);
    }

    private void complete(FieldPlan plan, Shape shape, Object fetched, Answer into, int slot, Level below) {
        Object value = context.getValueUnboxer().unbox(withoutErrors(fetched));
        if (value == null) {
            leaveNull(shape, into, slot);
        } else if (shape.items() != null) {
            completeList(plan, shape, value, into, slot, below);
        } else if (shape.scalar() != null || shape.isEnum()) {
            completeLeaf(shape, value, into, slot);
        } else {
            completeObject(plan, shape, value, into, slot, below);
        }
    }

    private Object withoutErrors(Object fetched) {
        if (fetched instanceof DataFetcherResult<?> result) {
            context.addErrors(result.getErrors());
            return result.getData();
        }
        return fetched;
    }

    private void completeList(FieldPlan plan, Shape shape, Object value, Answer into, int slot, Level below) {
        if (!FpKit.isIterable(value)) {
            context.addError(new TypeMismatchError(into.path(slot), shape.type()));
            leaveNull(shape, into, slot);
            return;
        }
        Collection<Object> items = FpKit.toCollection(value);
        Answer.OfList list = new Answer.OfList(items.size(), shape.items().required(), into, slot);
        into.slots[slot] = list; // before its items, which may strike it
        int place = 0;
        for (Object item : items) {
            complete(plan, shape.items(), item, list, place++, below);
        }
    }

    private void completeLeaf(Shape shape, Object value, Answer into, int slot) {
        Object written = null;
        try {
            written = shape.scalar() != null
                    ? shape.scalar().serialize(value, context.getGraphQLContext(), context.getLocale())
                    : ((GraphQLEnumType) shape.type())
                            .serialize(value, context.getGraphQLContext(), context.getLocale());
        } catch (CoercingSerializeException unfit) {
            context.addError(new SerializationError(into.path(slot), unfit));
        }
        if (written == null) {
            leaveNull(shape, into, slot);
        } else {
            into.slots[slot] = written;
        }
    }

    private void completeObject(FieldPlan plan, Shape shape, Object value, Answer into, int slot, Level below) {
        try {
            GraphQLObjectType type = shape.object() != null ? shape.object() : typeOf(plan, shape, value);
            Answer.OfObject object = new Answer.OfObject(plan.below(type, context), into, slot);
            into.slots[slot] = object;
            below.add(object, value);
        } catch (UnresolvedTypeException unresolved) {
            context.addError(GraphqlErrorBuilder.newError()
                    .message(unresolved.getMessage())
                    .path(into.path(slot))
                    .errorType(ErrorType.DataFetchingException)
                    .build());
            leaveNull(shape, into, slot);
        }
    }

    /** Which object type an interface or a union is here (6.4.3, "ResolveAbstractType"). */
    private GraphQLObjectType typeOf(FieldPlan plan, Shape shape, Object value) {
        TypeResolutionEnvironment environment = TypeResolutionParameters.newParameters()
                .field(plan.field())
                .fieldType(shape.type())
                .value(value)
                .argumentValues(() -> plan.arguments(context))
                .graphQLContext(context.getGraphQLContext())
                .schema(context.getGraphQLSchema())
                .build();
        GraphQLObjectType resolved = shape.type() instanceof GraphQLInterfaceType abstractType
                ? TYPES.resolveTypeForInterface(environment, abstractType)
                : TYPES.resolveTypeForUnion(environment, (GraphQLUnionType) shape.type());
        // A resolver may know the type as it was before the schema was changed.
        return context.getGraphQLSchema().getObjectType(resolved.getName());
    }

    // "If the field returns null because of an error which has already been added to the "errors" list in the response,
    // the "errors" list must not be further affected" (6.4.4): the context adds only the first error of a path.
    private void leaveNull(Shape shape, Answer into, int slot) {
        into.slots[slot] = null;
        if (shape.required()) {
            ResultPath path = into.path(slot);
            context.addError(
                    GraphqlErrorBuilder.newError()
                            .message("the value at " + path + " may not be null, and is")
                            .path(path)
                            .errorType(ErrorType.NullValueInNonNullableField)
                            .build(),
                    path);
            if (context.propagateErrorsOnNonNullContractFailure()) {
                into.strike(slot);
            }
        }
    }
}
