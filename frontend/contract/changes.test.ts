import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { changesBetween, faultsIn } from './changes';

const RELEASED = `
  type Query { meetings(first: Int = 20, order: Order): [Meeting!]! }
  type Meeting { title: String! place: String format: Format! }
  enum Format { MEETING CALL }
  input Order { descending: Boolean = false }
`;

const changesTo = (from: string, to: string) =>
  changesBetween(buildSchema(RELEASED), buildSchema(RELEASED.replace(from, to)));

describe('the check of the schema against the last release', () => {
  it.each([
    ['a removed field', 'place: String', '', 'FIELD_REMOVED: Meeting.place was removed.'],
    [
      'a field that may be null now',
      'title: String!',
      'title: String',
      'FIELD_CHANGED_KIND: Meeting.title changed type from String! to String.',
    ],
    [
      'a new required argument',
      'order: Order)',
      'order: Order, of: ID!)',
      'REQUIRED_ARG_ADDED: A required arg of on Query.meetings was added.',
    ],
    [
      'a removed enum value',
      'MEETING CALL',
      'MEETING',
      'VALUE_REMOVED_FROM_ENUM: CALL was removed from enum type Format.',
    ],
    [
      'a new enum value, for which a client has no case',
      'MEETING CALL',
      'MEETING CALL VISIT',
      'VALUE_ADDED_TO_ENUM: VISIT was added to enum type Format.',
    ],
    [
      'a changed default of an argument',
      'first: Int = 20',
      'first: Int = 50',
      'ARG_DEFAULT_VALUE_CHANGE: Query.meetings arg first has changed defaultValue from 20 to 50.',
    ],
    [
      'a changed default of an input field',
      'descending: Boolean = false',
      'descending: Boolean = true',
      'INPUT_DEFAULT_CHANGE: Order.descending has changed its default from false to true.',
    ],
    [
      'a new optional argument',
      'order: Order)',
      'order: Order, of: ID)',
      'OPTIONAL_ARG_ADDED: An optional arg of on Query.meetings was added.',
    ],
    [
      'a new optional input field',
      'descending: Boolean = false',
      'descending: Boolean = false nullsFirst: Boolean',
      'OPTIONAL_INPUT_FIELD_ADDED: An optional field nullsFirst on input type Order was added.',
    ],
  ])('finds %s', (_, from, to, change) => {
    expect(changesTo(from, to)).toEqual([change]);
  });

  it.each([
    ['a new field', 'place: String', 'place: String country: String'],
    ['a field that is never null now', 'place: String', 'place: String!'],
    ['a new type', 'enum Format', 'type Place { name: String! } enum Format'],
    ['other words of a description', 'type Meeting', '"An occasion." type Meeting'],
  ])('lets %s pass', (_, from, to) => {
    expect(changesTo(from, to)).toEqual([]);
  });
});

describe('a declaration', () => {
  const change = 'FIELD_REMOVED: Meeting.place was removed.';
  const declaration = { change, why: 'Places are records now.', since: '2026-11-22' };

  it('lets the change pass that it names', () => {
    expect(faultsIn([change], [declaration])).toEqual([]);
  });

  it('is needed for each change', () => {
    const other = 'FIELD_REMOVED: Meeting.title was removed.';
    expect(faultsIn([change, other], [declaration])).toEqual([`not declared: ${other}`]);
  });

  it('fails once there is no such change', () => {
    expect(faultsIn([], [declaration])).toEqual([
      `declared, but there is no such change: ${change}`,
    ]);
  });

  it('is there once', () => {
    expect(faultsIn([change], [declaration, declaration])).toEqual([`declared twice: ${change}`]);
  });

  it.each([
    { ...declaration, why: ' ' },
    { ...declaration, since: 'soon' },
  ])('says why and since when', (incomplete) => {
    expect(faultsIn([change], [incomplete])).toEqual([
      `declared without why and since (YYYY-MM-DD): ${change}`,
    ]);
  });
});
