import type { TypedDocumentString } from '../generated/graphql';
import { execute, type GraphQlError } from './graphql';
import { useAnswer } from './use-answer';
import { useRest, type More, type Page } from './use-rest';
import type { Counted } from './words';

export type Connection<Node> = Counted & Page<Node>;

export type Pages<Node> =
  | { kind: 'loading' }
  /** Stale: the list from before a change of `variables`, until the new one is here. */
  | { kind: 'shown'; stale: boolean; nodes: Node[]; total: Counted; more: More }
  | { kind: 'refused'; error: GraphQlError; retry: () => void };

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
  const stale = answer.kind === 'loading' && answer.earlier !== undefined;
  const result =
    answer.kind === 'shown'
      ? answer.result
      : answer.kind === 'loading'
        ? answer.earlier
        : undefined;
  const first = result && connectionOf(result);
  const { nodes, more } = useRest(first, async (after, signal) =>
    connectionOf(await execute(document, { ...variables, after }, signal)),
  );
  if (answer.kind === 'refused') return answer;
  if (first === undefined) return { kind: 'loading' };
  return { kind: 'shown', stale, nodes, total: first, more: stale ? { kind: 'none' } : more };
}
