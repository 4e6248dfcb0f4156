import { Kind, parse, print, visit, type FieldNode } from 'graphql';

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * The document with `__typename` in every selection, so that an answer of any shape can be shown
 * with the right words and links.
 */
export function withTypenames(document: string): string {
  return print(
    visit(parse(document), {
      SelectionSet: (set) => ({ ...set, selections: [typename, ...set.selections] }),
    }),
  );
}
