import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GraphQlError } from './graphql';
import { asGraphQlError } from './use-answer';

export interface Page<Node> {
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

interface Rest<Node> {
  of: object;
  pages: Page<Node>[];
  failing: GraphQlError | 'loading' | null;
}

/** What followed a first page, for the reader who comes back to it. */
const grown = new WeakMap<object, Page<unknown>[]>();

/** A list that grows by cursor from its first page, once that is there; `ask` has the page after a cursor. */
export function useRest<Node>(
  first: Page<Node> | undefined,
  ask: (after: string | null, signal: AbortSignal) => Promise<Page<Node> | null | undefined>,
): { nodes: Node[]; more: More } {
  const [rest, setRest] = useState<Rest<Node> | null>(null);
  const leaving = useRef<AbortController | null>(null);
  // Before the reader can ask for more: a late clean-up would cancel the new list's request.
  useLayoutEffect(() => () => leaving.current?.abort(), [first]);

  if (first === undefined) return { nodes: [], more: { kind: 'none' } };
  // Pages fetched after another first page belong to another list.
  const before = (grown.get(first) ?? []) as Page<Node>[];
  const held = rest?.of === first ? rest : { of: first, pages: before, failing: null };
  const pages = [first, ...held.pages];
  const last = pages[pages.length - 1]?.pageInfo;

  const load = () => {
    const control = new AbortController();
    leaving.current = control;
    setRest({ ...held, failing: 'loading' });
    ask(last?.endCursor ?? null, control.signal).then(
      (page) => {
        if (control.signal.aborted) return;
        const following = page ? [...held.pages, page] : held.pages;
        grown.set(first, following);
        setRest({ of: first, pages: following, failing: page ? null : withdrawn });
      },
      (error: unknown) => {
        if (!control.signal.aborted) setRest({ ...held, failing: asGraphQlError(error) });
      },
    );
  };
  return {
    nodes: pages.flatMap((page) => page.nodes),
    more: moreOf(held, last?.hasNextPage ?? false, load),
  };
}

const withdrawn = new GraphQlError('The record no longer holds it.', 'NOT_FOUND');

function moreOf({ pages, failing }: Rest<unknown>, hasNext: boolean, load: () => void): More {
  if (failing === 'loading') return { kind: 'loading' };
  if (failing) return { kind: 'refused', error: failing, load };
  if (hasNext) return { kind: 'ready', load };
  return { kind: pages.length > 0 ? 'whole' : 'none' };
}
