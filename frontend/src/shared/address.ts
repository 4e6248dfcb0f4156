import { navigate } from './navigation';

/** The choices that narrow a list live in the address, so that they can be shared and reloaded. */
export type Choices<Key extends string> = Partial<Record<Key, string>>;

export function readChoices<Key extends string>(
  search: string,
  keys: readonly Key[],
): Choices<Key> {
  const given = new URLSearchParams(search);
  const choices: Choices<Key> = {};
  for (const key of keys) {
    const value = given.get(key);
    if (value) choices[key] = value;
  }
  return choices;
}

export function choicesUrl(path: string, choices: Record<string, string | undefined>): string {
  const held = Object.entries(choices).filter((entry): entry is [string, string] => !!entry[1]);
  return held.length === 0 ? path : `${path}?${new URLSearchParams(held).toString()}`;
}

export function choose<Key extends string>(
  path: string,
  choices: Choices<Key>,
  change: { [K in Key]?: string | undefined },
  how: 'push' | 'replace' = 'push',
): void {
  navigate(choicesUrl(path, { ...choices, ...change }), how);
}

/** What is typed in several letters is one narrowing, not one step back each. */
export function settle<Key extends string>(
  path: string,
  choices: Choices<Key>,
  change: { [K in Key]?: string | undefined },
): void {
  choose(path, choices, change, 'replace');
}
