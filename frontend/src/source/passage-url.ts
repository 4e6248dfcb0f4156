interface Place {
  slug: string;
  start: number | null;
  end: number | null;
  source: { slug: string };
}

/** Where a citation is shown in its source: at its passage, or in the list if only a locator is known. */
export function passageUrl({ slug, start, end, source }: Place): string {
  const page = `/sources/${encodeURIComponent(source.slug)}`;
  if (start === null || end === null) return `${page}#${slug}`;
  return `${page}?start=${start}&end=${end}#passage`;
}

export interface PassageRange {
  start: number;
  end: number;
}

export function readPassage(search: string): PassageRange | null {
  const given = new URLSearchParams(search);
  const [start, end] = [given.get('start'), given.get('end')];
  if (!start || !end || !/^\d+$/.test(start) || !/^\d+$/.test(end)) return null;
  return Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null;
}
