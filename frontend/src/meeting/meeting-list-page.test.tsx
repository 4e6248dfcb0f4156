import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { aMeeting } from '../testing/facts';
import { refuse, serve, serveData } from '../testing/server';
import { contactUrl, meetingFilter } from './meeting-choices';
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
  expect(meetingFilter({ text: ' border ', from: '2025-01-01', to: 'today' })).toEqual({
    text: 'border',
    held: { from: '2025-01-01' },
  });
});

it('lists the meetings of two who met, and of the sides of two', () => {
  const contact = { of: 'israel', with: 'syria', between: 'SIDES' } as const;
  expect(contactUrl(contact)).toBe('/meetings?contact=israel.syria.sides');
  expect(meetingFilter({ contact: 'israel.syria.sides' })).toEqual({ contact });
  expect(meetingFilter({ contact: 'israel.syria' })).toEqual({
    contact: { ...contact, between: 'PARTICIPANTS' },
  });
  for (const nonsense of ['israel', 'israel.', '.syria', 'a.b.c', 'a.b.sides.d']) {
    expect(meetingFilter({ contact: nonsense })).toBeNull();
  }
});

it('shows two who met as one choice', async () => {
  window.history.replaceState(null, '', '/meetings?contact=israel.syria.sides&order=latest');
  serve(({ query }) => ({
    data: query.includes('query RecordNames')
      ? {
          nodes: [
            { __typename: 'Actor', name: 'Israel' },
            { __typename: 'Actor', name: 'Syria' },
          ],
        }
      : pageOf(['baku'], null),
  }));
  render(<MeetingListPage />);
  const remove = await screen.findByRole('link', {
    name: 'Remove “Between Israel and Syria, as sides”',
  });
  expect(remove.getAttribute('href')).toBe('/meetings?order=latest');
});

it('asks for the latest first where the address says so', async () => {
  window.history.replaceState(null, '', '/meetings?order=latest');
  const requests = serveData(pageOf(['baku'], null));
  render(<MeetingListPage />);
  await screen.findByRole('link', { name: 'baku' });
  expect(requests[0]?.variables).toMatchObject({
    orderBy: [{ field: 'DATE', direction: 'DESCENDING' }],
  });
  expect(screen.getByText(/the latest first/)).toBeTruthy();
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

it('keeps the list until its narrower one is here', async () => {
  window.history.replaceState(null, '', '/meetings');
  serve(({ variables }) => ({ data: pageOf(variables['where'] ? ['paris'] : ['baku'], null) }));
  render(<MeetingListPage />);
  const baku = await screen.findByRole('link', { name: 'baku' });
  fireEvent.change(screen.getByLabelText('Standing'), { target: { value: 'DENIED' } });
  await waitFor(() => {
    expect(baku.closest('[aria-busy="true"]')).toBeTruthy();
  });
  expect(await screen.findByRole('link', { name: 'paris' })).toBeTruthy();
  expect(baku.isConnected).toBe(false);
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

it('shows a choice that has no field as one that can be removed', async () => {
  window.history.replaceState(null, '', '/meetings?partOf=talks&country=france');
  serve(({ query }) => ({
    data: query.includes('query RecordNames')
      ? {
          nodes: [
            { __typename: 'Actor', name: 'France' },
            { __typename: 'Meeting', title: 'Talks in Oslo' },
          ],
        }
      : pageOf(['baku'], null),
  }));
  render(<MeetingListPage />);
  const remove = await screen.findByRole('link', { name: 'Remove “Part of Talks in Oslo”' });
  expect(remove.getAttribute('href')).toBe('/meetings?country=france');
  expect(screen.getByDisplayValue('France')).toBeTruthy();
  await waitFor(() => {
    expect(document.title).toBe('Meetings: part of Talks in Oslo, country France · Backchannel');
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Meetings');
});

it('shows as chosen only what narrows the list', async () => {
  window.history.replaceState(null, '', '/meetings?directly=true&confirmation=NONSENSE&contact=a');
  serveData(pageOf(['baku'], null));
  render(<MeetingListPage />);
  await screen.findByRole('link', { name: 'baku' });
  expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Directly' }).checked).toBe(false);
  expect(screen.getByDisplayValue('Any standing')).toBeTruthy();
  expect(screen.queryByRole('link', { name: /^Remove/ })).toBeNull();
});

it('says which choice the record knows nothing of, and offers to remove it', async () => {
  window.history.replaceState(null, '', '/meetings?involving=zzz&confirmation=DENIED');
  serve(({ query }) =>
    query.includes('query RecordNames')
      ? { data: { nodes: [null] } }
      : {
          errors: [
            {
              message: "where.involving: no actor has the slug 'zzz'",
              extensions: { code: 'NOT_FOUND' },
            },
          ],
        },
  );
  render(<MeetingListPage />);
  const remove = await screen.findByRole('link', { name: 'Remove “Involving”' });
  expect(remove.getAttribute('href')).toBe('/meetings?confirmation=DENIED');
  expect(screen.getByRole('alert').textContent).toContain('“Involving” asks for “zzz”');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('shows a refusal below the filters', async () => {
  refuse('No such actor', 'not-found');
  render(<MeetingListPage />);
  expect((await screen.findByRole('alert')).textContent).toContain('No such actor');
  expect(screen.getByRole('combobox', { name: 'Involving' })).toBeTruthy();
});
