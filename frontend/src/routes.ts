export type Route =
  | { kind: 'home' }
  | { kind: 'list'; of: Listed }
  | { kind: 'record'; of: Listed; slug: string }
  | { kind: 'questions' }
  | { kind: 'question'; name: string }
  | { kind: 'nowhere' };

export type Listed = 'meetings' | 'actors' | 'statements' | 'policies' | 'sources';

const LISTED: readonly string[] = [
  'meetings',
  'actors',
  'statements',
  'policies',
  'sources',
] satisfies Listed[];

export function matchRoute(path: string): Route {
  const [head = '', ...rest] = path.split('/').filter((part) => part !== '');
  const name = decoded(rest[0]);
  if (rest.length > 1 || name === null) return { kind: 'nowhere' };
  if (head === '') return { kind: 'home' };
  if (head === 'questions') {
    return name === undefined ? { kind: 'questions' } : { kind: 'question', name };
  }
  if (!isListed(head)) return { kind: 'nowhere' };
  return name === undefined ? { kind: 'list', of: head } : { kind: 'record', of: head, slug: name };
}

function isListed(head: string): head is Listed {
  return LISTED.includes(head);
}

/** Null: a percent sign that encodes nothing, as in a mistyped address. */
function decoded(part: string | undefined): string | null | undefined {
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
