import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { deprecationFaults } from './deprecations';

const DAYS = { released: '2026-11-22', today: '2026-12-01' };
const GOOD = 'Use `title` instead. Since 2026-11-25; goes after 2027-02-25.';

const fieldWith = (reason?: string) =>
  buildSchema(
    `type Query { name: String ${reason === undefined ? '' : `@deprecated(reason: ${JSON.stringify(reason)})`} }`,
  );
const withoutIt = buildSchema('type Query { title: String }');

describe('a deprecation', () => {
  it('says what to use instead, since when, and after which day it may go', () => {
    expect(deprecationFaults(fieldWith(), fieldWith(GOOD), DAYS)).toEqual([]);
  });

  it.each([
    'No longer supported',
    'Use `title` instead.',
    'Since 2026-11-25; goes after 2027-02-25.',
    'Use `title` instead. Since 2026-11-25; goes after 2027-02-31.',
    'Use `title` instead. Since 2026-11-25; goes after spring.',
  ])('is refused as "%s"', (reason) => {
    expect(deprecationFaults(fieldWith(), fieldWith(reason), DAYS)).toEqual([
      `Query.name is deprecated by "${reason}": write what to use instead, and end like "Since 2026-11-22; goes after 2027-02-22."`,
    ]);
  });

  it('leaves three months', () => {
    const hasty = GOOD.replace('2027-02-25', '2027-02-24');
    expect(deprecationFaults(fieldWith(), fieldWith(hasty), DAYS)).toEqual([
      'Query.name goes after 2027-02-24: give it until 2027-02-25, three months',
    ]);
  });

  it('begins after the last release, which didn’t have it', () => {
    const backdated = 'Use `title` instead. Since 2026-08-01; goes after 2026-11-30.';
    expect(deprecationFaults(fieldWith(), fieldWith(backdated), DAYS)).toEqual([
      'Query.name is deprecated since 2026-08-01, but the release of 2026-11-22 didn’t say so',
    ]);
  });

  it('keeps to the day that was promised, or gives more', () => {
    const earlier = 'Use `title` instead. Since 2026-11-01; goes after 2027-02-01.';
    const later = GOOD.replace('2027-02-25', '2027-06-01');
    const days = { released: '2026-11-30', today: '2026-12-01' };
    expect(deprecationFaults(fieldWith(GOOD), fieldWith(earlier), days)).toEqual([
      'Query.name goes after 2027-02-01, but 2027-02-25 was promised',
    ]);
    expect(deprecationFaults(fieldWith(GOOD), fieldWith(later), days)).toEqual([]);
  });

  it('keeps the element until its day is over', () => {
    const on = (today: string) =>
      deprecationFaults(fieldWith(GOOD), withoutIt, { released: '2026-11-30', today });
    expect(on('2027-02-25')).toEqual([
      'Query.name is gone, but was to stay until 2027-02-25: keep it until then',
    ]);
    expect(on('2027-02-26')).toEqual([]);
  });

  it.each([
    ['an argument', 'type Query { a(b: Int %): Int }', 'Query.a(b:)'],
    ['an enum value', 'type Query { a: E } enum E { B % C }', 'E.B'],
    ['an input field', 'type Query { a(b: I): Int } input I { c: Int % }', 'I.c'],
    ['an interface’s field', 'type Query { a: N } interface N { b: Int % }', 'N.b'],
  ])('is held of %s too', (_, sdl, place) => {
    const faults = deprecationFaults(
      buildSchema(sdl.replace('%', '')),
      buildSchema(sdl.replace('%', '@deprecated')),
      DAYS,
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`${place} is deprecated by "No longer supported"`);
  });
});
