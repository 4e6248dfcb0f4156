import type { PassageRange } from './passage-url';

export interface Cut {
  before: string;
  passage: string;
  after: string;
}

/**
 * Cuts a text at offsets counted in Unicode code points, as the API counts them. JavaScript counts
 * UTF-16 units, in which every character beyond the basic plane takes two.
 */
export function cutAt(text: string, { start, end }: PassageRange): Cut | null {
  const points = Array.from(text);
  if (start >= end || end > points.length) return null;
  return {
    before: points.slice(0, start).join(''),
    passage: points.slice(start, end).join(''),
    after: points.slice(end).join(''),
  };
}
