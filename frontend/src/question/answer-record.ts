import type { Json, JsonObject } from '../shared/graphql';
import { known, statuses } from '../shared/words';
import { isObject, objectOf, textOf, typeOf } from './answer-json';

const pages: Record<string, string> = {
  Actor: 'actors',
  Meeting: 'meetings',
  Statement: 'statements',
  Policy: 'policies',
  Source: 'sources',
};

/** Fields that only say which record it is; a record of nothing else is shown as a link. */
const NAMING = new Set(['__typename', 'id', 'slug', 'name', 'title', 'kind']);

/** Fields that the head of a card has said already. */
const SAID: Record<string, string[]> = {
  Participation: ['actor', 'named', 'description', 'rank', 'headcount'],
  Statement: ['speaker', 'attribution', 'text'],
  Office: ['holder', 'body'],
  Contact: ['actor', 'with', 'between'],
  PolicyStep: ['status', 'date'],
};

export function recordUrl(record: JsonObject): string | null {
  const page = pages[typeOf(record)];
  const key = textOf(record, 'slug') ?? textOf(record, 'id');
  return page && key ? `/${page}/${key}` : null;
}

/** The wholes that an actor is part of are said along with its name. */
export function isOnlyNamed(record: JsonObject): boolean {
  const named = (field: string) => NAMING.has(field) || field === 'wholes';
  return typeOf(record) in pages && Object.keys(record).every(named);
}

export function wholesOf(record: JsonObject): JsonObject[] {
  const wholes = record['wholes'];
  return Array.isArray(wholes) ? wholes.filter(isObject) : [];
}

const SHORT = new Set(['Mention', 'OfficeAtTheTime', 'HistoricalDate', 'ActorName', 'Place']);

/** Whether each item fits on a line, so that a list of them needs no cards. */
export function isShortList(items: Json[]): boolean {
  return items.every((item) => !isObject(item) || isOnlyNamed(item) || SHORT.has(typeOf(item)));
}

export function recordName(record: JsonObject): string {
  const own = textOf(record, 'name') ?? textOf(record, 'title') ?? textOf(record, 'text');
  const actor = objectOf(record, 'actor');
  return own ?? textOf(actor, 'name') ?? textOf(record, 'slug') ?? 'Unnamed record';
}

/** What a passage is for, to those who don't see what it stands below. */
export function factName(fact: JsonObject): string {
  switch (typeOf(fact)) {
    case 'Participation': {
      const described = fact['named'] === false ? textOf(fact, 'description') : null;
      return described ?? recordName(fact);
    }
    case 'Office': {
      const holder = textOf(objectOf(fact, 'holder'), 'name');
      return holder ? `${holder}, ${recordName(fact)}` : recordName(fact);
    }
    case 'PolicyStep': {
      const status = known(statuses, textOf(fact, 'status'));
      return status ? `the step “${statuses[status]}”` : recordName(fact);
    }
    default:
      return recordName(fact);
  }
}

/** What is left to say below the head of a card, in the order in which it was asked for. */
export function remainingFields(record: JsonObject): string[] {
  const said = new Set([...NAMING, ...(SAID[typeOf(record)] ?? [])]);
  if ('kind' in record && typeOf(record) !== 'Actor') said.delete('kind');
  // The count of sources stands with the passages where both were asked for.
  if ('citations' in record) said.add('independentSources');
  const rest = Object.keys(record).filter((field) => !said.has(field));
  return [
    ...rest.filter((field) => field !== 'citations'),
    ...rest.filter((field) => field === 'citations'),
  ];
}
