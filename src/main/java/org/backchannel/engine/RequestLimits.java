package org.backchannel.engine;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.backchannel.refusal.RefusalCode;

/** Refuses what asks for too much before anything is fetched, and tells in each answer what it cost. */
final class RequestLimits extends SimplePerformantInstrumentation {
    private static final String COST = "org.backchannel.cost";

    private final LimitsConfig limits;

    RequestLimits(LimitsConfig limits) {
        this.limits = limits;
    }

    /** A refusal of the whole request, with its code. */
    static final class Refused extends AbortExecutionException {
        private final transient RefusalCode code;

        Refused(RefusalCode code, String message) {
            super(message);
            this.code = code;
        }

        RefusalCode code() {
            return code;
        }
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        Characters.check(
                "variables", context.getExecutionInput().getRawVariables().toMap());
        OperationCost.Measure measure = new OperationCost(
                        context.getGraphQLSchema(),
                        context.getFragmentsByName(),
                        context.getCoercedVariables().toMap())
                .of(context.getOperationDefinition());
        context.getGraphQLContext().put(COST, measure.cost());
        int rootFields = context.getOperationDefinition()
                .getSelectionSet()
                .getSelections()
                .size();
        check("the depth of nesting", measure.depth(), limits.depth());
        check("the number of aliases", measure.aliases(), limits.aliases());
        check("the number of fields at the root", rootFields, limits.rootFields());
        check("the number of directives", measure.directives(), limits.directives());
        check("the cost, about the number of records asked for,", measure.cost(), limits.cost());
        return null;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Long cost = parameters.getGraphQLContext().get(COST);
        if (cost == null) {
            return CompletableFuture.completedFuture(result);
        }
        Map<Object, Object> extensions = new LinkedHashMap<>();
        if (result.getExtensions() != null) {
            extensions.putAll(result.getExtensions());
        }
        Map<String, Object> told = new LinkedHashMap<>(); // in one order, the same in every process
        told.put("requested", cost);
        told.put("maximum", limits.cost());
        extensions.put("cost", told);
        return CompletableFuture.completedFuture(ExecutionResultImpl.newExecutionResult()
                .from(result)
                .extensions(extensions)
                .build());
    }

    private static void check(String what, long requested, long maximum) {
        if (requested > maximum) {
            throw new Refused(
                    RefusalCode.LIMIT_EXCEEDED,
                    what + " may be " + maximum + " at most; this request has " + requested
                            + ". Ask for smaller pages or fewer levels, or in several requests");
        }
    }
}
