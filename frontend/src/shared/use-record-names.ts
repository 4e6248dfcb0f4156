import { useEffect, useState } from 'preact/hooks';
import { RecordNamesDocument, type RecordNamesQuery } from '../generated/graphql';
import { execute } from './graphql';

/** What the record calls a slug of the address. Null: it holds nothing of that slug. Undefined: not here yet. */
export type NameOf = (slug: string) => string | null | undefined;

export function useRecordNames(slugs: (string | undefined)[]): NameOf {
  const [names, setNames] = useState<ReadonlyMap<string, string | null>>(new Map());
  const missing = JSON.stringify(slugs.filter((slug) => slug && !names.has(slug)));

  useEffect(() => {
    const ids = JSON.parse(missing) as string[];
    if (ids.length === 0) return;
    const leaving = new AbortController();
    const add = (found: [string, string | null][]) => {
      setNames((before) => new Map([...before, ...found]));
    };
    execute(RecordNamesDocument, { ids }, leaving.signal).then(
      ({ nodes }) => {
        add(ids.map((id, index) => [id, nameOf(nodes[index])]));
      },
      () => {
        // The list itself says what went wrong; a slug is readable enough.
        if (!leaving.signal.aborted) add(ids.map((id) => [id, id]));
      },
    );
    return () => {
      leaving.abort();
    };
  }, [missing]);

  return (slug) => names.get(slug);
}

function nameOf(node: RecordNamesQuery['nodes'][number] | undefined): string | null {
  if (node?.__typename === 'Actor') return node.name;
  if (node?.__typename === 'Meeting' || node?.__typename === 'Policy') return node.title;
  return null;
}
