import { expect, it } from 'vitest';
import { passageUrl, readPassage } from './passage-url';

const citation = { slug: 'c1', start: 0, end: 12, source: { slug: 'founding-briefing' } };

it('leads to the passage, also to one at the very beginning', () => {
  expect(passageUrl(citation)).toBe('/sources/founding-briefing?start=0&end=12#passage');
});

it('leads to the citation in the list where the text is not held', () => {
  expect(passageUrl({ ...citation, start: null, end: null })).toBe('/sources/founding-briefing#c1');
});

it('reads back what it wrote, and nothing that is no passage', () => {
  expect(readPassage('?start=0&end=12')).toEqual({ start: 0, end: 12 });
  for (const search of ['', '?start=3', '?start=5&end=5', '?start=-1&end=4', '?start=a&end=9']) {
    expect(readPassage(search)).toBeNull();
  }
});
