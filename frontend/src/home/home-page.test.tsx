import { render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { FoundingQuestionQuery, LatestMeetingsQuery } from '../generated/graphql';
import { aMeeting, aParticipation, inMay } from '../testing/facts';
import { serve, type Asked } from '../testing/server';
import { HomePage } from './home-page';

const founding: FoundingQuestionQuery = {
  actor: {
    meetings: {
      totalCount: 2,
      totalCountIsExact: true,
      nodes: [
        {
          ...aMeeting('prior', { date: { ...inMay, text: 'prior' } }),
          participants: { totalCount: 1, nodes: [aParticipation('p1')] },
        },
        {
          ...aMeeting('baku', { precededBy: { slug: 'prior' } }),
          participants: { totalCount: 1, nodes: [aParticipation('p2')] },
        },
      ],
    },
  },
};

const counted = (totalCount: number) => ({ totalCount, totalCountIsExact: true });

const latest: LatestMeetingsQuery = {
  meetings: { ...counted(3817), nodes: [aMeeting('summit')] },
  actors: counted(2000),
  statements: counted(1),
  policies: counted(500),
  sources: counted(30),
};

/** Stands in for a record that holds what `holds` says it does. */
function serveRecord(holds: (slug: string) => boolean): Asked[] {
  return serve(({ query, variables }) => {
    if (query.includes('query QuestionSubjects')) {
      const slugs = variables['slugs'] as string[];
      return { data: { nodes: slugs.map((slug) => (holds(slug) ? { slug } : null)) } };
    }
    if (query.includes('query LatestMeetings')) return { data: latest };
    return { data: holds(String(variables['body'])) ? founding : { actor: null } };
  });
}

async function questionsOffered(): Promise<(string | null)[]> {
  const heading = screen.getByRole('heading', { name: /else the record answers|What the record/ });
  const section = within(heading.closest('section') ?? document.body);
  await section.findByRole('list');
  return section
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('/questions/'));
}

it('answers the founding question and links the others', async () => {
  const requests = serveRecord(() => true);
  render(<HomePage />);
  expect(await screen.findByRole('link', { name: 'baku' })).toBeTruthy();
  expect(requests.map(({ variables }) => variables)).toContainEqual({
    body: 'israel-national-security-council',
  });
  expect(screen.getByText(/^2 meetings/)).toBeTruthy();
  // A source places one before the other, though their dates overlap.
  expect(screen.queryByText(/do not establish/)).toBeNull();
  expect(await questionsOffered()).toHaveLength(16);
  expect(requests).toHaveLength(2);
});

it('leads with the latest meetings and what there is, on a record of something else', async () => {
  serveRecord(() => false);
  render(<HomePage />);
  expect(await screen.findByRole('link', { name: 'summit' })).toBeTruthy();
  expect(screen.queryByText(/National Security Council, and who/)).toBeNull();
  expect(screen.getByRole('link', { name: '3,817 meetings' }).getAttribute('href')).toBe(
    '/meetings',
  );
  expect(screen.getByRole('link', { name: '1 statement' }).getAttribute('href')).toBe(
    '/statements',
  );
  expect(screen.queryByRole('alert')).toBeNull();
});

it('offers only questions about what the record holds, and those about no record in particular', async () => {
  serveRecord((slug) => slug === 'israel');
  render(<HomePage />);
  await screen.findByRole('link', { name: 'summit' });
  expect((await questionsOffered()).map((href) => href?.slice('/questions/'.length))).toEqual([
    '02-israel-in-baku',
    '03-unnamed-participants',
    '10-claims-by-unnamed-speakers',
    '13-israel-during-the-civil-war',
    '15-only-reported-and-independently-supported',
    '16-who-met-whom-most-often',
  ]);
});
