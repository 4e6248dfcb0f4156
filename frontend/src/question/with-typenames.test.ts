import { parse, visit } from 'graphql';
import { expect, it } from 'vitest';
import { questions } from './questions';
import { withTypenames } from './with-typenames';

it('adds the type to selections, not to input objects, strings or comments', () => {
  expect(withTypenames('query Q($w: F = {a: 1}) { m(where: {by: "{"}) { t } } # {')).toBe(
    'query Q($w: F = {a: 1}) { __typename m(where: {by: "{"}) { __typename t } } # {',
  );
});

it.each(questions.map(({ name, document }) => [name, document]))(
  'types every selection of %s',
  (_name, document) => {
    visit(parse(withTypenames(document)), {
      SelectionSet({ selections: [first] }) {
        expect(first).toMatchObject({ kind: 'Field', name: { value: '__typename' } });
      },
    });
  },
);
