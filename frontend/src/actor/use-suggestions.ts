import { useEffect, useState } from 'preact/hooks';
import {
  ActorSuggestionsDocument,
  type ActorKind,
  type ActorNameFragment,
} from '../generated/graphql';
import { execute } from '../shared/graphql';
import { PAUSE_MS } from '../shared/typed-filter';

export function useSuggestions(
  name: string,
  asked: boolean,
  kind: ActorKind | undefined,
): ActorNameFragment[] {
  const [found, setFound] = useState<ActorNameFragment[]>([]);
  useEffect(() => {
    if (!asked || name.trim() === '') {
      setFound([]);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      const variables = { name: name.trim(), kind: kind ? [kind] : null };
      execute(ActorSuggestionsDocument, variables, leaving.signal).then(
        ({ actors }) => {
          setFound(actors.nodes);
        },
        () => {
          // Suggestions are a convenience: without them the list below still says what went wrong.
          if (!leaving.signal.aborted) setFound([]);
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [name, asked, kind]);
  return found;
}
