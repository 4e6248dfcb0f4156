import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { aMeeting } from '../testing/facts';
import { refuse, serve, serveData } from '../testing/server';
import { meetingFilter } from './meeting-choices';
import { MeetingListPage } from './meeting-list-page';

function pageOf(slugs: string[], next: string | null) {
  return {
    meetings: {
      totalCount: 3,
      totalCountIsExact: true,
      pageInfo: { hasNextPage: next !== null, endCursor: next },
      nodes: slugs.map((slug) => aMeeting(slug)),
    },
  };
}

it('narrows by what the address says, and only by what the schema knows', () => {
  expect(meetingFilter({})).toBeNull();
  expect(meetingFilter({ directly: 'true' })).toBeNull();
  expect(meetingFilter({ involving: 'israel', directly: 'true', confirmation: 'DENIED' })).toEqual({
    involving: 'israel',
    directly: true,
    confirmation: ['DENIED'],
  });
  expect(meetingFilter({ country: 'france', confirmation: 'nonsense' })).toEqual({
    country: 'france',
  });
});

it('adds the next page below the first', async () => {
  const requests = serve(({ variables }) => ({
    data: variables['after'] === 'c2' ? pageOf(['paris'], null) : pageOf(['baku', 'prior'], 'c2'),
  }));
  render(<MeetingListPage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'paris' })).toBeTruthy();
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(requests).toHaveLength(2);
});

it('says so where nothing fits', async () => {
  serveData({
    meetings: {
      totalCount: 0,
      totalCountIsExact: true,
      pageInfo: { hasNextPage: false, endCursor: null },
      nodes: [],
    },
  });
  render(<MeetingListPage />);
  expect(await screen.findByText('No meeting in the record fits all of this.')).toBeTruthy();
  expect(screen.getByText('0 meetings')).toBeTruthy();
});

it('shows a refusal below the filters', async () => {
  refuse('No such actor', 'not-found');
  render(<MeetingListPage />);
  expect((await screen.findByRole('alert')).textContent).toContain('No such actor');
  expect(screen.getByRole('combobox', { name: 'Involving' })).toBeTruthy();
});
