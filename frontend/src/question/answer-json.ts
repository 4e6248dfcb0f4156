import type { Json, JsonObject } from '../shared/graphql';

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

export function typeOf(record: JsonObject): string {
  return textOf(record, '__typename') ?? '';
}

/** The records of a connection, whether asked for as nodes or as edges. */
export function nodesOf(value: JsonObject): Json[] | null {
  if (Array.isArray(value['nodes'])) return value['nodes'];
  if (!Array.isArray(value['edges'])) return null;
  return value['edges'].filter(isObject).map((edge) => edge['node'] ?? null);
}
