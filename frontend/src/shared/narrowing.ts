import type { Choices } from './address';

/** One choice that narrows a list, in words for the reader. */
export interface Narrowing {
  key: string;
  label: string;
  value: string;
  /** Null: nothing in the record is called that. Undefined: not known, or nothing to tell. */
  said: string | null | undefined;
}

export type Telling<Key extends string> = Partial<
  Record<Key, [label: string, say: (value: string) => Narrowing['said']]>
>;

export function narrowings<Key extends string>(
  choices: Choices<Key>,
  telling: Telling<Key>,
): Narrowing[] {
  return (Object.keys(telling) as Key[]).flatMap((key) => {
    const [label, say] = telling[key] ?? [];
    const value = choices[key];
    return label && say && value ? [{ key, label, value, said: say(value) }] : [];
  });
}

/** A list's title, told apart from those of its other narrowings in tabs, bookmarks and history. */
export function narrowedTitle(title: string, by: Narrowing[]): string {
  const said = by.filter((one) => one.said).map((one) => `${one.label.toLowerCase()} ${one.said}`);
  return said.length === 0 ? title : `${title}: ${said.join(', ')}`;
}
