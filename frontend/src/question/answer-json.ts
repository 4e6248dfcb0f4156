import type { Json, JsonObject } from '../shared/graphql';
import type { Counted } from '../shared/words';

// An answer of a shape unknown here is read field by field; what was not asked for is absent.

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(record: JsonObject, field: string): JsonObject | null {
  const value = record[field];
  return isObject(value) ? value : null;
}

export function textOf(record: JsonObject | null, field: string): string | null {
  const value = record?.[field];
  return typeof value === 'string' ? value : null;
}

export function numberOf(record: JsonObject, field: string): number | null {
  const value = record[field];
  return typeof value === 'number' ? value : null;
}

/** How long a connection is, if that was asked; who didn't ask whether it is exact is told that it is. */
export function countedOf(record: JsonObject): Counted | null {
  const totalCount = numberOf(record, 'totalCount');
  return totalCount === null
    ? null
    : { totalCount, totalCountIsExact: record['totalCountIsExact'] !== false };
}

export function typeOf(record: JsonObject): string {
  return textOf(record, '__typename') ?? '';
}

/** The records of a connection, whether asked for as nodes or as edges. */
export function nodesOf(value: JsonObject): Json[] | null {
  if (Array.isArray(value['nodes'])) return value['nodes'];
  if (!Array.isArray(value['edges'])) return null;
  return value['edges'].filter(isObject).map((edge) => edge['node'] ?? null);
}
