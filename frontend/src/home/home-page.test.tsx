import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { FoundingQuestionQuery } from '../generated/graphql';
import { aMeeting, aParticipation, inMay } from '../testing/facts';
import { serveData } from '../testing/server';
import { HomePage } from './home-page';

const answer: FoundingQuestionQuery = {
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
};

it('answers the founding question and links the others', async () => {
  const requests = serveData(answer);
  render(<HomePage />);
  expect(await screen.findByRole('link', { name: 'baku' })).toBeTruthy();
  expect(requests[0]?.variables).toEqual({ body: 'israel-national-security-council' });
  expect(screen.getByText(/^2 meetings/)).toBeTruthy();
  // A source places one before the other, though their dates overlap.
  expect(screen.queryByText(/do not establish/)).toBeNull();
  const questions = screen
    .getAllByRole('link')
    .filter((link) => link.getAttribute('href')?.startsWith('/questions/'));
  expect(questions).toHaveLength(16);
});
