/**
 * Executes GraphQL operations breadth first: all objects of one level of the answer together, each field once for all
 * of them. Knows graphql-java, and nothing of the record.
 *
 * <p>Reads top-down: {@link org.backchannel.execution.BreadthFirstStrategy} runs an operation; {@code Plans} says which
 * fields each level has; {@code Descent} goes from level to level, and takes what is long in
 * {@link org.backchannel.execution.Portions}; {@code Level} fetches the fields; {@code Completion} makes the fetched values
 * into an {@code Answer}, which an {@link org.backchannel.execution.AnswerWriter} writes. The section numbers in the
 * comments are those of the GraphQL specification, October 2021.
 */
package org.backchannel.execution;
