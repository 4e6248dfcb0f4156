import { render, screen, within } from '@testing-library/preact';
import { beforeEach, expect, it, vi } from 'vitest';
import type { SourceCitationFragment, SourcePageQuery } from '../generated/graphql';
import { inMay } from '../testing/facts';
import { serve, serveData } from '../testing/server';
import { SourcePage } from './source-page';

const text = '🤝 They met in Baku last week.';

function citation(
  slug: string,
  given: Partial<SourceCitationFragment> = {},
): SourceCitationFragment {
  return {
    slug,
    exact: 'met in Baku',
    start: 7,
    end: 18,
    locator: null,
    evidence: 'VERIFIED',
    source: { slug: 'briefing' },
    fact: { __typename: 'Meeting', slug: 'baku-meeting', title: 'Meeting in Baku' },
    ...given,
  };
}

function answer(given: Partial<NonNullable<SourcePageQuery['source']>> = {}): SourcePageQuery {
  return {
    source: {
      slug: 'briefing',
      title: 'Briefing',
      kind: 'BRIEFING',
      url: null,
      author: null,
      accessedOn: null,
      language: 'en',
      text,
      publisher: null,
      publishedOn: inMay,
      originSource: null,
      repeatedBy: [],
      citations: {
        totalCount: 1,
        totalCountIsExact: true,
        pageInfo: { hasNextPage: false, endCursor: null },
        nodes: [citation('c1')],
      },
      ...given,
    },
  };
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

it('marks the passage in the whole text, names the fact and goes there', async () => {
  window.history.replaceState(null, '', '/sources/briefing?start=7&end=18#passage');
  serveData(answer());
  render(<SourcePage slug="briefing" />);
  const mark = await screen.findByText('met in Baku', { selector: 'mark' });
  expect(mark.parentElement?.textContent).toBe(text);
  expect(document.activeElement).toBe(mark);
  const notice = screen.getByText('The passage marked below supports:').parentElement;
  if (!notice) throw new Error('no notice');
  expect(within(notice).getByRole('link', { name: 'Meeting in Baku' })).toBeTruthy();
});

it('says so when the address asks for more than the text has', async () => {
  window.history.replaceState(null, '', '/sources/briefing?start=7&end=999#passage');
  serveData(answer());
  render(<SourcePage slug="briefing" />);
  expect((await screen.findByRole('alert')).textContent).toContain('outside this text');
});

it('shows locators where the text is not held', async () => {
  const nodes = [citation('c1', { start: null, end: null, exact: null, locator: 'paragraph 3' })];
  const pageInfo = { hasNextPage: false, endCursor: null };
  serveData(
    answer({ text: null, citations: { totalCount: 1, totalCountIsExact: true, pageInfo, nodes } }),
  );
  render(<SourcePage slug="briefing" />);
  expect(await screen.findByText('Paragraph 3')).toBeTruthy();
  expect(screen.getByText(/does not hold this source’s text/)).toBeTruthy();
});

it('gathers the citations of all pages', async () => {
  const page = (slug: string, next: string | null) => ({
    totalCount: 2,
    totalCountIsExact: true,
    pageInfo: { hasNextPage: next !== null, endCursor: next },
    nodes: [citation(slug)],
  });
  serve(({ variables }) => ({
    data: answer({ citations: variables['after'] ? page('c2', null) : page('c1', 'next') }),
  }));
  render(<SourcePage slug="briefing" />);
  expect(await screen.findAllByRole('link', { name: 'Show in the text' })).toHaveLength(2);
});

it('links outside only to the web', async () => {
  serveData(answer({ url: 'javascript:alert(1)' }));
  const { unmount } = render(<SourcePage slug="briefing" />);
  expect((await screen.findByText('javascript:alert(1)')).closest('a')).toBeNull();
  unmount();
  serveData(answer({ url: 'https://example.org/a' }));
  render(<SourcePage slug="briefing" />);
  const link = await screen.findByRole('link', { name: 'https://example.org/a' });
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});
