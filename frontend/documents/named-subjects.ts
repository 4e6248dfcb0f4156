import { parse, validate, type GraphQLSchema, type ValidationRule } from 'graphql';

/** The ids and slugs that a document names: the records without which it can't be answered. */
export function namedSubjects(document: string, schema: GraphQLSchema): string[] {
  const named = new Set<string>();
  // Not to find faults: the walk through a document that knows the type of each value is this one.
  const note: ValidationRule = (context) => ({
    StringValue({ value }) {
      if (/^\[*ID\b/.test(String(context.getInputType()))) named.add(value);
    },
  });
  validate(schema, parse(document), [note]);
  return [...named];
}
