package org.backchannel.engine;

import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Scalars;

/** How the arguments of a field become those of the method behind it. */
final class Arguments {
    private Arguments() {}

    static ArgumentHelper of(Operation operation) {
        readIdsInListsAsTexts(operation);
        return new ArgumentHelper(operation.getArguments());
    }

    // The items of a list of ids would be taken for lists themselves, and couldn't be read.
    private static void readIdsInListsAsTexts(Operation operation) {
        operation.getArguments().stream()
                .filter(argument -> argument.hasWrapper()
                        && "ID".equals(argument.getReference().getName()))
                .forEach(argument -> argument.setReference(Scalars.getIDScalar(String.class.getName())));
    }
}
