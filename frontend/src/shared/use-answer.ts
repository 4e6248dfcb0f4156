import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql';
import { execute, GraphQlError } from './graphql';
import { keepAnswer, keptAnswer } from './history-step';

/** All that a page can be in; what cannot happen cannot be written. */
export type Answer<Result> =
  /** `earlier`: the answer to the question before, which may stand in until this one's is here. */
  | { kind: 'loading'; earlier?: Result }
  | { kind: 'shown'; result: Result }
  | { kind: 'refused'; error: GraphQlError; retry: () => void };

export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Answer<Result> {
  const asked = JSON.stringify(variables);
  const ask = useCallback(
    (signal: AbortSignal) => execute(document, JSON.parse(asked) as Variables, signal),
    [document, asked],
  );
  const { hash } = document.__meta__ as { hash: string };
  return useAsked(ask, `${hash} ${asked}`);
}

type Reply<Result> = { kind: 'shown'; result: Result } | { kind: 'refused'; error: GraphQlError };

/** `ask` must be stable: another `ask` is another question. By its name, its answer is kept for Back. */
export function useAsked<Result>(
  ask: (signal: AbortSignal) => Promise<Result>,
  name?: string,
): Answer<Result> {
  const [held, setHeld] = useState<{ ask: typeof ask; reply: Reply<Result> } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const again = kept<Result>(name);
    if (again) {
      setHeld({ ask, reply: again });
      return;
    }
    const leaving = new AbortController();
    ask(leaving.signal).then(
      (result) => {
        if (leaving.signal.aborted) return;
        if (name !== undefined) keepAnswer(name, result);
        setHeld({ ask, reply: { kind: 'shown', result } });
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) {
          setHeld({ ask, reply: { kind: 'refused', error: asGraphQlError(error) } });
        }
      },
    );
    return () => {
      leaving.abort();
    };
  }, [ask, name, attempt]);

  const reply = held?.ask === ask ? held.reply : kept<Result>(name);
  if (!reply) {
    return held?.reply.kind === 'shown'
      ? { kind: 'loading', earlier: held.reply.result }
      : { kind: 'loading' };
  }
  if (reply.kind === 'shown') return reply;
  return {
    ...reply,
    retry: () => {
      setHeld(null);
      setAttempt(attempt + 1);
    },
  };
}

function kept<Result>(name: string | undefined): Reply<Result> | null {
  const result = name === undefined ? undefined : keptAnswer(name);
  return result === undefined ? null : { kind: 'shown', result: result as Result };
}

export function asGraphQlError(error: unknown): GraphQlError {
  if (error instanceof GraphQlError) return error;
  return new GraphQlError(error instanceof Error ? error.message : String(error), 'unknown');
}
