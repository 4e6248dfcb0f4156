import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { MeetingPageQuery } from '../generated/graphql';
import {
  aMeeting,
  anActor,
  aParticipation,
  aStatement,
  evidenceOf,
  noList,
  pageOfTwo,
} from '../testing/facts';
import { serve, serveData } from '../testing/server';
import { MeetingPage } from './meeting-page';

const basyuk = aParticipation('basyuk-in-baku', {
  actor: { slug: 'oded-basyuk', name: 'Oded Basyuk', kind: 'PERSON' },
  rank: 'Maj. Gen.',
  onBehalfOf: anActor('israel', 'Israel'),
  officesAtTheTime: [
    {
      certainty: 'POSSIBLE',
      office: {
        ...evidenceOf('head-of-operations', 'head of the Operations Directorate'),
        title: 'Head',
        body: anActor('operations-directorate', 'Operations Directorate'),
      },
    },
  ],
});
const council = aParticipation('council-in-baku', {
  named: false,
  description: 'members of the Council',
});

const answer: MeetingPageQuery = {
  meeting: {
    ...aMeeting('baku-meeting', { title: 'Meeting in Baku' }),
    precededBy: { slug: 'prior', title: 'Prior meeting' },
    followedBy: [],
    parts: noList,
    participants: { ...noList, totalCount: 2, nodes: [basyuk, council] },
    policies: [],
    statements: noList,
  },
};

it('shows who took part, in which capacity and how sure that is', async () => {
  serveData(answer);
  render(<MeetingPage slug="baku-meeting" />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Meeting in Baku' })).toBeTruthy();
  expect(document.title).toBe('Meeting in Baku · Backchannel');
  expect(screen.getByText('Maj. Gen.')).toBeTruthy();
  expect(screen.getByText('possibly — the dates leave it open')).toBeTruthy();
  expect(screen.getByText('members of the Council').closest('q')).toBeTruthy();
  expect(screen.getByText(/not named by the source/)).toBeTruthy();
});

it('leaves out what nobody states', async () => {
  serveData(answer);
  render(<MeetingPage slug="baku-meeting" />);
  const terms = (await screen.findAllByRole('term')).map((term) => term.textContent);
  expect(terms).toEqual(['When', 'Where', 'How', 'Channel', 'Standing', 'After']);
});

it('has the passage behind each fact one click away', async () => {
  serveData(answer);
  render(<MeetingPage slug="baku-meeting" />);
  const office = (await screen.findByText('head of the Operations Directorate')).closest('details');
  if (!office) throw new Error('the passage is in no disclosure');
  expect(within(office).getByText('1 independent source')).toBeTruthy();
  expect(within(office).getByText('found in the source, word for word')).toBeTruthy();
  expect(within(office).getByRole('link', { name: 'Briefing' }).getAttribute('href')).toBe(
    '/sources/founding-briefing?start=10&end=44#passage',
  );
});

it('says that there is no such meeting', async () => {
  serveData({ meeting: null });
  render(<MeetingPage slug="none" />);
  expect(await screen.findByRole('heading', { name: 'No such meeting' })).toBeTruthy();
});

it('goes on with statements and participants where there are more', async () => {
  serve(({ variables: { statementsAfter, participantsAfter } }) => ({
    data: {
      meeting: {
        ...answer.meeting,
        participants: pageOfTwo([basyuk, council], participantsAfter),
        statements: pageOfTwo(
          [aStatement('It took place'), aStatement('It failed')],
          statementsAfter,
        ),
      },
    },
  }));
  render(<MeetingPage slug="baku-meeting" />);
  const section = async (name: RegExp) => within(await screen.findByRole('region', { name }));

  const statements = await section(/Statements about it/);
  expect(statements.getByText('1 of 2 shown')).toBeTruthy();
  fireEvent.click(statements.getByRole('button', { name: 'Show more' }));
  expect(await statements.findByText('It failed')).toBeTruthy();
  expect(statements.getByText('It took place')).toBeTruthy();
  expect(statements.queryByRole('button')).toBeNull();

  const participants = await section(/Who took part/);
  fireEvent.click(participants.getByRole('button', { name: 'Show more' }));
  expect(await participants.findByText('members of the Council')).toBeTruthy();
  expect(participants.getByRole('link', { name: 'Oded Basyuk' })).toBeTruthy();
});

it('lets its summary run in its own direction', async () => {
  serveData({ meeting: { ...answer.meeting, summary: 'اجتمعوا في باكو.' } });
  render(<MeetingPage slug="baku-meeting" />);
  expect((await screen.findByText('اجتمعوا في باكو.')).dir).toBe('auto');
});
