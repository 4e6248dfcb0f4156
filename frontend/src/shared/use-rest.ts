import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { GraphQlError } from './graphql';
import { asGraphQlError } from './use-answer';
import type { Connection, More } from './use-pages';

type Page<Node> = Pick<Connection<Node>, 'nodes' | 'pageInfo'>;

interface Following<Node> {
  first: Page<Node>;
  nodes: Node[];
  last: Page<Node>;
  failing: GraphQlError | 'loading' | null;
}

/** A list of which a record's page holds the beginning; `ask` has the page after a cursor. */
export function useRest<Node>(
  first: Page<Node>,
  ask: (after: string | null, signal: AbortSignal) => Promise<Page<Node> | null | undefined>,
): { nodes: Node[]; more: More } {
  const [following, setFollowing] = useState<Following<Node> | null>(null);
  const leaving = useRef<AbortController | null>(null);
  useLayoutEffect(() => () => leaving.current?.abort(), [first]);

  // What followed another beginning belongs to another list.
  const held =
    following?.first === first
      ? following
      : { first, nodes: first.nodes, last: first, failing: null };
  const load = () => {
    const control = new AbortController();
    leaving.current = control;
    setFollowing({ ...held, failing: 'loading' });
    ask(held.last.pageInfo.endCursor, control.signal).then(
      (last) => {
        if (control.signal.aborted) return;
        if (!last) setFollowing({ ...held, failing: withdrawn });
        else setFollowing({ first, nodes: [...held.nodes, ...last.nodes], last, failing: null });
      },
      (error: unknown) => {
        if (!control.signal.aborted) setFollowing({ ...held, failing: asGraphQlError(error) });
      },
    );
  };
  return { nodes: held.nodes, more: moreOf(held, load) };
}

const withdrawn = new GraphQlError('The record no longer holds it.', 'NOT_FOUND');

function moreOf({ last, failing }: Following<unknown>, load: () => void): More {
  if (failing === 'loading') return { kind: 'loading' };
  if (failing) return { kind: 'refused', error: failing, load };
  return last.pageInfo.hasNextPage ? { kind: 'ready', load } : { kind: 'none' };
}
