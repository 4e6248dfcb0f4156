import { useMemo } from 'preact/hooks';
import { executeUntyped, type Json, type JsonObject, type KnownDocument } from '../shared/graphql';
import { useRest, type More, type Page } from '../shared/use-rest';
import { nodesOf, objectOf, textOf } from './answer-json';

/** One list of an answer, which grows by the same document asked for that list alone. */
export function useFollowing(
  run: KnownDocument,
  result: JsonObject,
  field: string,
): { nodes: Json[]; more: More } {
  const first = useMemo(() => pageOf(result, field), [result, field]);
  return useRest(first, async (after, signal) =>
    pageOf(await executeUntyped(run, onlyAfter(result, field, after), signal), field),
  );
}

function pageOf(result: JsonObject, field: string): Page<Json> {
  const list = objectOf(result, field) ?? {};
  const info = objectOf(list, 'pageInfo');
  return {
    nodes: nodesOf(list) ?? [],
    pageInfo: {
      hasNextPage: info?.['hasNextPage'] === true,
      endCursor: textOf(info, 'endCursor'),
    },
  };
}

/** See documents/with-following.ts. */
function onlyAfter(result: JsonObject, field: string, cursor: string | null): JsonObject {
  const others = Object.keys(result).filter((key) => key !== '__typename' && key !== field);
  return {
    ...Object.fromEntries(others.map((key) => [key, false])),
    [`${field}After`]: cursor,
  };
}
