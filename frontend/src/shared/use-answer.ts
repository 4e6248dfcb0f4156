import { useCallback, useEffect, useState } from 'preact/hooks';
import type { TypedDocumentString } from '../generated/graphql';
import { execute, GraphQlError } from './graphql';

/** All that a page can be in; what cannot happen cannot be written. */
export type Answer<Result> =
  | { kind: 'loading' }
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
  return useAsked(ask);
}

type Reply<Result> = { kind: 'shown'; result: Result } | { kind: 'refused'; error: GraphQlError };

/** `ask` must be stable: another `ask` is another question. */
export function useAsked<Result>(ask: (signal: AbortSignal) => Promise<Result>): Answer<Result> {
  const [held, setHeld] = useState<{ ask: typeof ask; reply: Reply<Result> } | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const leaving = new AbortController();
    ask(leaving.signal).then(
      (result) => {
        if (!leaving.signal.aborted) setHeld({ ask, reply: { kind: 'shown', result } });
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
  }, [ask, attempt]);

  // An answer to an earlier question must not show under the new one's heading.
  if (held?.ask !== ask) return { kind: 'loading' };
  if (held.reply.kind === 'shown') return held.reply;
  return {
    ...held.reply,
    retry: () => {
      setHeld(null);
      setAttempt(attempt + 1);
    },
  };
}

export function asGraphQlError(error: unknown): GraphQlError {
  if (error instanceof GraphQlError) return error;
  return new GraphQlError(error instanceof Error ? error.message : String(error), 'unknown');
}
