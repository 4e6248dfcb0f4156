import { useEffect, useState } from 'preact/hooks';
import {
  ActorSuggestionsDocument,
  type ActorSuggestionFragment,
  type ActorSuggestionsQuery,
} from '../generated/graphql';
import { execute } from '../shared/graphql';
import { PAUSE_MS } from '../shared/typed-filter';

const MOST = 8;

export type Suggestions =
  | { kind: 'none asked' }
  | { kind: 'found'; actors: ActorSuggestionFragment[]; more: boolean }
  | { kind: 'refused' };

const noneAsked: Suggestions = { kind: 'none asked' };

/** Names that complete `name`; null asks for none. */
export function useSuggestions(name: string | null, statesOnly: boolean): Suggestions {
  const [held, setHeld] = useState<Suggestions>(noneAsked);
  const asked = name?.trim() ?? '';
  useEffect(() => {
    if (asked === '') {
      setHeld(noneAsked);
      return;
    }
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      execute(ActorSuggestionsDocument, { name: asked, statesOnly }, leaving.signal).then(
        (answer) => {
          setHeld({ kind: 'found', ...suggestionsOf(asked, answer) });
        },
        () => {
          if (!leaving.signal.aborted) setHeld({ kind: 'refused' });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked, statesOnly]);
  return held;
}

/** The best few: whole names, then states before their bodies and beginnings before the middle. */
export function suggestionsOf(name: string, { states, search }: ActorSuggestionsQuery) {
  // Names come before passages, which tell of others by that name.
  const named = search?.nodes.filter(({ field }) => field === 'NAME') ?? [];
  const others = named.map(({ record }) => record).filter(isActor);
  const bySlug = new Map([...states.nodes, ...others].map((actor) => [actor.slug, actor]));
  const typed = name.toLowerCase();
  // A stable sort: what ranks the same stays as the API ordered it, states first.
  const actors = [...bySlug.values()].sort((one, other) => rank(one, typed) - rank(other, typed));
  const more =
    actors.length > MOST ||
    states.totalCount > states.nodes.length ||
    (search?.nodes.length === named.length &&
      (!search.totalCountIsExact || search.totalCount > named.length));
  return { actors: actors.slice(0, MOST), more };
}

function isActor<Node extends object>(record: Node): record is Node & ActorSuggestionFragment {
  return 'name' in record;
}

function rank({ name, kind }: ActorSuggestionFragment, typed: string): number {
  const lower = name.toLowerCase();
  if (lower === typed) return 0;
  if (lower.startsWith(typed)) return kind === 'STATE' ? 1 : 2;
  if (kind !== 'STATE') return 3;
  // By another of its names, or by the beginning of a word; the middle of one is hardly meant.
  return !lower.includes(typed) || lower.includes(` ${typed}`) ? 2 : 4;
}
