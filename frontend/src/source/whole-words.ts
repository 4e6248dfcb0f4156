// The text around a passage is cut by length, so mostly inside a word: that part is dropped.

export function wholeWordsBefore(prefix: string | null): string {
  const words = prefix?.replace(/^\S*(\s+|$)/, '') ?? '';
  return words && `… ${words}`;
}

export function wholeWordsAfter(suffix: string | null): string {
  const words = suffix?.replace(/(\s+|^)\S*$/, '') ?? '';
  return words && `${words} …`;
}
