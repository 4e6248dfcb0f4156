import { render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { refuse, serve, serveData } from '../testing/server';
import { QuestionPage } from './question-page';
import { questions } from './questions';

const first = questions[0]?.name ?? '';

it('shows records as links, dates in words and passages as quotes', async () => {
  serveData({
    __typename: 'Query',
    meetings: {
      __typename: 'MeetingConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'Meeting',
          slug: 'baku-meeting',
          title: 'Meeting in Baku',
          date: { __typename: 'HistoricalDate', edtf: '2025-05~', text: 'last week' },
          confirmation: 'REPORTED',
          summary: null,
          participants: {
            __typename: 'ParticipationConnection',
            nodes: [
              {
                __typename: 'Participation',
                named: false,
                description: 'senior officials',
                actor: { __typename: 'Actor', slug: 'syria', name: 'Syria', kind: 'STATE' },
                officesAtTheTime: [],
              },
            ],
          },
          independentSources: 1,
          citations: {
            __typename: 'CitationConnection',
            nodes: [
              {
                __typename: 'Citation',
                exact: 'met in Baku',
                start: 3,
                end: 14,
                evidence: 'VERIFIED',
                source: { __typename: 'Source', slug: 'briefing', title: 'Briefing' },
              },
            ],
          },
        },
      ],
    },
  });
  render(<QuestionPage name={first} />);
  expect((await screen.findByRole('link', { name: 'Meeting in Baku' })).getAttribute('href')).toBe(
    '/meetings/baku-meeting',
  );
  expect(screen.getByText('1 meeting', { selector: '.list-total' })).toBeTruthy();
  expect(screen.getByText('last week')).toBeTruthy();
  expect(screen.getByText('some time in May 2025, approximately')).toBeTruthy();
  expect(screen.getByText('Reported')).toBeTruthy();
  expect(screen.queryByText('Summary')).toBeNull();
  expect(screen.getByText('senior officials').closest('q')).toBeTruthy();
  expect(screen.getByText('None in the record')).toBeTruthy();
  expect(screen.getByText('met in Baku').closest('blockquote')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Briefing' }).getAttribute('href')).toBe(
    '/sources/briefing?start=3&end=14#passage',
  );
});

it('heads each part of an answer that has several', async () => {
  const none = { __typename: 'MeetingConnection', totalCount: 0, nodes: [] };
  serveData({ supportedMeetings: none, otherMeetings: none });
  render(<QuestionPage name={first} />);
  expect(await screen.findByRole('heading', { name: 'Supported meetings 0' })).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Other meetings 0' })).toBeTruthy();
});

it('shows why there is no answer, and asks again on demand', async () => {
  const requests = refuse('Too many fields', 'too-complex');
  render(<QuestionPage name={first} />);
  expect(await screen.findByText('Too many fields')).toBeTruthy();
  expect(screen.getByText('too-complex')).toBeTruthy();
  screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => requests.length).toBe(2);
});

it('does not know other questions', () => {
  render(<QuestionPage name="99-none" />);
  expect(screen.getByRole('heading', { name: 'No such question' })).toBeTruthy();
});

it('says what the record lacks, instead of a fault, where it does not hold what was asked about', async () => {
  serve(({ query }) =>
    query.includes('query QuestionSubjects')
      ? { data: { nodes: [null] } }
      : {
          data: null,
          errors: [{ message: 'no actor of that slug', extensions: { code: 'NOT_FOUND' } }],
        },
  );
  render(<QuestionPage name={first} />);
  expect(
    await screen.findByText(/This record does not hold what the question is about/),
  ).toBeTruthy();
  expect(screen.getByText('israel-national-security-council')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

it('says so too where the record answers with nothing', async () => {
  serve(({ query }) => ({
    data: query.includes('query QuestionSubjects') ? { nodes: [null] } : { meeting: null },
  }));
  render(<QuestionPage name="04-baku-part-of" />);
  expect(await screen.findByText('baku-meeting')).toBeTruthy();
  expect(screen.queryByText('Not stated')).toBeNull();
});

it('goes on with a long list, by the same document asked for that list alone', async () => {
  const page = (slug: string, endCursor: string | null) => ({
    __typename: 'MeetingConnection',
    totalCount: 2,
    pageInfo: { __typename: 'PageInfo', hasNextPage: endCursor !== null, endCursor },
    nodes: [{ __typename: 'Meeting', slug, title: slug }],
  });
  const none = { __typename: 'StatementConnection', totalCount: 0, nodes: [] };
  const requests = serve(({ variables }) => ({
    data: variables['meetingsAfter']
      ? { meetings: page('second', null) }
      : { meetings: page('first', 'c1'), statements: none },
  }));
  render(<QuestionPage name={first} />);
  expect(await screen.findByText('1 of 2 shown')).toBeTruthy();
  screen.getByRole('button', { name: 'Show more' }).click();
  expect(await screen.findByRole('link', { name: 'second' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'first' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  expect(requests[1]).toMatchObject({
    documentId: requests[0]?.documentId,
    variables: { statements: false, meetingsAfter: 'c1' },
  });
});

it('shortens a list inside a record, and says where the rest of it is', async () => {
  const present = (slug: string) => ({
    __typename: 'Participation',
    slug,
    named: true,
    actor: { __typename: 'Actor', slug, name: slug },
  });
  serveData({
    meetings: {
      __typename: 'MeetingConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'Meeting',
          slug: 'summit',
          title: 'Summit',
          participants: {
            __typename: 'ParticipationConnection',
            totalCount: 70,
            nodes: ['a', 'b', 'c', 'd', 'e'].map(present),
          },
        },
      ],
    },
  });
  render(<QuestionPage name={first} />);
  const rest = (await screen.findByText('2 more')).closest('details');
  expect(rest?.open).toBe(false);
  expect(rest?.contains(screen.getByText('d'))).toBe(true);
  expect(rest?.contains(screen.getByText('c'))).toBe(false);
  expect(
    screen
      .getByText(/^5 of 70 shown/)
      .querySelector('a')
      ?.getAttribute('href'),
  ).toBe('/meetings/summit');
});

it('leads from some meetings of two who met to all of them', async () => {
  const actor = (slug: string) => ({ __typename: 'Actor', slug, name: slug });
  const contact = {
    __typename: 'Contact',
    between: 'SIDES',
    actor: actor('israel'),
    with: actor('syria'),
    meetingCount: 61,
    meetings: [{ __typename: 'Meeting', slug: 'baku', title: 'Talks in Baku' }],
  };
  serveData({ contacts: [contact] });
  render(<QuestionPage name={first} />);
  const all = await screen.findByRole('link', { name: 'all of them' });
  expect(all.getAttribute('href')).toBe('/meetings?contact=israel.syria.sides');
  expect(screen.getByText(/^1 of 61 shown/)).toBeTruthy();
});

it('announces how much there is, and leaves the answer to be read', async () => {
  const none = { __typename: 'MeetingConnection', totalCount: 3, nodes: [] };
  serveData({ meetings: none });
  const { container } = render(<QuestionPage name={first} />);
  await screen.findByText('None in the record');
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('3 meetings');
  expect(container.querySelector('[aria-live]')).toBeNull();
});

it('announces a long answer by the number of its parts', async () => {
  const none = { __typename: 'MeetingConnection', totalCount: 0, nodes: [] };
  serveData({ supportedMeetings: none, otherMeetings: none });
  render(<QuestionPage name={first} />);
  await screen.findByRole('heading', { name: 'Other meetings 0' });
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('An answer in 2 parts');
});

it('keeps the link to a statement out of its heading, and names the fact of each passage', async () => {
  const evidence = {
    __typename: 'CitationConnection',
    nodes: [{ __typename: 'Citation', exact: 'met', source: { __typename: 'Source', slug: 's' } }],
  };
  serveData({
    statements: {
      __typename: 'StatementConnection',
      totalCount: 1,
      nodes: [
        {
          __typename: 'Statement',
          slug: 'post',
          text: 'We met.',
          wording: 'VERBATIM',
          citations: evidence,
        },
      ],
    },
    policies: {
      __typename: 'PolicyConnection',
      nodes: [
        {
          __typename: 'Policy',
          slug: 'ties',
          title: 'Ties',
          steps: [{ __typename: 'PolicyStep', status: 'IN_FORCE', citations: evidence }],
        },
      ],
    },
  });
  render(<QuestionPage name={first} />);
  expect(await screen.findByRole('heading', { name: '“We met.”' })).toBeTruthy();
  expect(screen.getByRole('link', { name: /^Statement ?: We met\.$/ })).toBeTruthy();
  const toggles = Array.from(document.querySelectorAll('details.evidence > summary'));
  expect(toggles.map((toggle) => toggle.textContent)).toEqual([
    '1 passage for We met.',
    '1 passage for the step “in force”',
  ]);
});

it('leads to each of many parts', async () => {
  const none = { __typename: 'MeetingConnection', totalCount: 0, nodes: [] };
  serveData({ a: none, b: none, c: none, other: { ...none, totalCount: 12 } });
  render(<QuestionPage name={first} />);
  const index = await screen.findByRole('navigation', { name: 'Parts of the answer' });
  expect(index.querySelectorAll('a')).toHaveLength(4);
  expect(index.textContent).toContain('Other 12');
  const last = screen.getByRole('link', { name: 'Other' }).getAttribute('href') ?? '';
  expect(document.querySelector(last)?.textContent).toMatch(/^Other 12/);
});
