import { expect, it } from 'vitest';
import { withTypenames } from './with-typenames';

it('adds the type to selections, not to input objects or strings', () => {
  expect(withTypenames('query Q($w: F = {a: 1}) { m(where: {by: "{"}) { t } } # {')).toBe(
    `query Q($w: F = {a: 1}) {
  __typename
  m(where: {by: "{"}) {
    __typename
    t
  }
}`,
  );
});

it('adds it to fragments too', () => {
  expect(withTypenames('{ ...F } fragment F on Query { a }')).toMatch(
    /fragment F on Query \{\s+__typename\s+a/,
  );
});
