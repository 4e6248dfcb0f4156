import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql';
import { execute, type GraphQlError } from './graphql';
import { asGraphQlError, useAnswer } from './use-answer';
import type { Counted } from './words';

export interface Connection<Node> extends Counted {
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export type More =
  /** The first page was all. */
  | { kind: 'none' }
  /** Grown to its end. */
  | { kind: 'whole' }
  | { kind: 'ready'; load: () => void }
  | { kind: 'loading' }
  | { kind: 'refused'; error: GraphQlError; load: () => void };

export type Pages<Node> =
  | { kind: 'loading' }
  /** Stale: the list from before a change of `variables`, until the new one is here. */
  | { kind: 'shown'; stale: boolean; nodes: Node[]; total: Counted; more: More }
  | { kind: 'refused'; error: GraphQlError; retry: () => void };

interface Following<Node> {
  first: unknown;
  pages: Connection<Node>[];
  failing: GraphQlError | 'loading' | null;
}

/** What followed a first page, for the reader who comes back to it. */
const grown = new WeakMap<object, Connection<unknown>[]>();

/** A list that grows by cursor. It begins anew when `variables` change. */
export function usePages<
  Result extends object,
  Variables extends { after?: string | null | undefined },
  Node,
>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  connectionOf: (result: Result) => Connection<Node>,
): Pages<Node> {
  const answer = useAnswer(document, variables);
  const [following, setFollowing] = useState<Following<Node> | null>(null);
  const leaving = useRef<AbortController | null>(null);
  const stale = answer.kind === 'loading' && answer.earlier !== undefined;
  const first =
    answer.kind === 'shown'
      ? answer.result
      : answer.kind === 'loading'
        ? answer.earlier
        : undefined;

  // Before the reader can ask for more: a late clean-up would cancel the new list's request.
  useLayoutEffect(() => () => leaving.current?.abort(), [first]);

  if (answer.kind === 'refused') return answer;
  if (first === undefined) return { kind: 'loading' };
  // Pages fetched after another first page belong to another list.
  const before = (grown.get(first) ?? []) as Connection<Node>[];
  const held = following?.first === first ? following : { first, pages: before, failing: null };
  const pages = [connectionOf(first), ...held.pages];
  const last = pages[pages.length - 1]?.pageInfo;

  const load = () => {
    const control = new AbortController();
    leaving.current = control;
    setFollowing({ ...held, failing: 'loading' });
    execute(document, { ...variables, after: last?.endCursor ?? null }, control.signal).then(
      (result) => {
        if (control.signal.aborted) return;
        const following = [...held.pages, connectionOf(result)];
        grown.set(first, following);
        setFollowing({ first, pages: following, failing: null });
      },
      (error: unknown) => {
        if (!control.signal.aborted) setFollowing({ ...held, failing: asGraphQlError(error) });
      },
    );
  };

  return {
    kind: 'shown',
    stale,
    nodes: pages.flatMap((page) => page.nodes),
    total: connectionOf(first),
    more: stale
      ? { kind: 'none' }
      : moreOf(held.failing, last?.hasNextPage ?? false, held.pages.length > 0, load),
  };
}

/** @param grown whether more was shown already, so that the end is worth telling */
export function moreOf(
  failing: GraphQlError | 'loading' | null,
  hasNext: boolean,
  grown: boolean,
  load: () => void,
): More {
  if (failing === 'loading') return { kind: 'loading' };
  if (failing) return { kind: 'refused', error: failing, load };
  if (hasNext) return { kind: 'ready', load };
  return { kind: grown ? 'whole' : 'none' };
}
