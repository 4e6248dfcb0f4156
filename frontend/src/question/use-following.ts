import { useEffect, useRef, useState } from 'preact/hooks';
import {
  executeUntyped,
  type GraphQlError,
  type Json,
  type JsonObject,
  type KnownDocument,
} from '../shared/graphql';
import { asGraphQlError } from '../shared/use-answer';
import { type More, moreOf } from '../shared/use-pages';
import { nodesOf, objectOf, textOf } from './answer-json';

interface Following {
  pages: JsonObject[];
  failing: GraphQlError | 'loading' | null;
}

/** One list of an answer, which grows by the same document asked for that list alone. */
export function useFollowing(
  run: KnownDocument,
  result: JsonObject,
  field: string,
): { nodes: Json[]; more: More } {
  const [{ pages, failing }, setFollowing] = useState<Following>({ pages: [], failing: null });
  const leaving = useRef<AbortController | null>(null);
  useEffect(() => () => leaving.current?.abort(), []);

  const shown = [objectOf(result, field) ?? {}, ...pages];
  const last = objectOf(shown[shown.length - 1] ?? {}, 'pageInfo');

  const load = () => {
    const control = new AbortController();
    leaving.current = control;
    setFollowing({ pages, failing: 'loading' });
    executeUntyped(run, onlyAfter(result, field, textOf(last, 'endCursor')), control.signal).then(
      (next) => {
        if (control.signal.aborted) return;
        setFollowing({ pages: [...pages, objectOf(next, field) ?? {}], failing: null });
      },
      (error: unknown) => {
        if (!control.signal.aborted) setFollowing({ pages, failing: asGraphQlError(error) });
      },
    );
  };

  return {
    nodes: shown.flatMap((page) => nodesOf(page) ?? []),
    more: moreOf(failing, last?.['hasNextPage'] === true, pages.length > 0, load),
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
