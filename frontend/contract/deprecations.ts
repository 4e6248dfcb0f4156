import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

const NOTICE_MONTHS = 3;
const FORM =
  /^(?<instead>\S.{9,}) Since (?<since>\d{4}-\d\d-\d\d); goes after (?<goes>\d{4}-\d\d-\d\d)\.$/s;

/** Two days around the last release: a day as YYYY-MM-DD, which compares like what it means. */
export interface Days {
  released: string;
  today: string;
}

interface Dates {
  since: string;
  goes: string;
}

/** What is wrong with what is deprecated, and with what was and is gone. A declaration doesn't mend it. */
export function deprecationFaults(
  released: GraphQLSchema,
  current: GraphQLSchema,
  { released: releaseDay, today }: Days,
): string[] {
  const before = elementsOf(released);
  const now = elementsOf(current);
  const standing = [...now].flatMap(([element, reason]) =>
    reason === undefined ? [] : faultsOf(element, reason, before.get(element), releaseDay),
  );
  const gone = [...before].flatMap(([element, reason]) => {
    const dates = datesOf(reason);
    return now.has(element) || dates === undefined || today > dates.goes
      ? []
      : [`${element} is gone, but was to stay until ${dates.goes}: keep it until then`];
  });
  return [...standing, ...gone];
}

function faultsOf(
  element: string,
  reason: string,
  reasonBefore: string | undefined,
  releaseDay: string,
): string[] {
  const dates = datesOf(reason);
  if (dates === undefined) {
    return [
      `${element} is deprecated by "${reason}": write what to use instead, and end like "Since 2026-11-22; goes after 2027-02-22."`,
    ];
  }
  const before = datesOf(reasonBefore);
  if (before === undefined && dates.since < releaseDay) {
    return [
      `${element} is deprecated since ${dates.since}, but the release of ${releaseDay} didn’t say so`,
    ];
  }
  const earliest = monthsAfter(dates.since, NOTICE_MONTHS);
  if (dates.goes < earliest) {
    return [`${element} goes after ${dates.goes}: give it until ${earliest}, three months`];
  }
  return before !== undefined && dates.goes < before.goes
    ? [`${element} goes after ${dates.goes}, but ${before.goes} was promised`]
    : [];
}

function datesOf(reason: string | undefined): Dates | undefined {
  const groups = FORM.exec(reason ?? '')?.groups;
  const dates = { since: groups?.['since'] ?? '', goes: groups?.['goes'] ?? '' };
  return isDay(dates.since) && isDay(dates.goes) ? dates : undefined;
}

function isDay(text: string): boolean {
  const day = new Date(text);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function monthsAfter(day: string, months: number): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** Whatever can be deprecated, by its place in the schema, with its reason if it is. */
function elementsOf(schema: GraphQLSchema): Map<string, string | undefined> {
  const elements = new Map<string, string | undefined>();
  const note = (
    place: string,
    { deprecationReason }: { deprecationReason?: string | null | undefined },
  ) => elements.set(place, deprecationReason ?? undefined);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isEnumType(type)) {
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value);
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        note(`${type.name}.${field.name}`, field);
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field);
        for (const argument of field.args) {
          note(`${type.name}.${field.name}(${argument.name}:)`, argument);
        }
      }
    }
  }
  return elements;
}
