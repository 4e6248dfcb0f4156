package org.backchannel.engine;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/** How the values of a field are written for the answer. Most are as they are, and needn't be looked through. */
interface Values {
    Object written(Object value, DataFetchingEnvironment environment) throws AbstractDataFetcherException;

    static Values of(Field field) {
        FieldHelper helper = new FieldHelper(field);
        return isWrittenOtherwise(field) ? helper::transformOrAdaptResponse : (value, environment) -> value;
    }

    private static boolean isWrittenOtherwise(Field field) {
        boolean otherScalar = field.getReference().getType() == ReferenceType.SCALAR
                && !field.getReference()
                        .getClassName()
                        .equals(field.getReference().getGraphQLClassName());
        boolean adapted = field.isAdaptingWith()
                || field.isAdaptingTo()
                || field.getReference().isAdaptingWith()
                || field.getReference().isAdaptingTo();
        return otherScalar
                || adapted
                || (field.hasWrapper() && !field.getWrapper().isCollection());
    }
}
