import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { ActorPageQuery } from '../generated/graphql';
import { anActor, evidenceOf, inMay, noList, pageOfTwo } from '../testing/facts';
import { serve, serveData } from '../testing/server';
import { ActorPage } from './actor-page';

const answer: ActorPageQuery = {
  actor: {
    ...evidenceOf('israel'),
    ...anActor('israel', 'Israel'),
    description: null,
    names: [],
    wholes: [],
    parts: noList,
    offices: [],
    holders: [],
    meetings: noList,
    contacts: [],
    statements: noList,
    mentionedIn: noList,
    policies: noList,
    policiesToward: noList,
  },
};

it('goes on with its parts where there are more', async () => {
  serve(({ variables: { partsAfter } }) => ({
    data: {
      actor: {
        ...answer.actor,
        parts: pageOfTwo([anActor('army', 'Army'), anActor('mossad', 'Mossad')], partsAfter),
      },
    },
  }));
  render(<ActorPage slug="israel" />);
  expect(await screen.findByText('1 of 2 shown')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByRole('link', { name: 'Mossad' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Army' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('lets its description run in its own direction', async () => {
  serveData({ actor: { ...answer.actor, description: 'دولة.' } });
  render(<ActorPage slug="israel" />);
  expect((await screen.findByText('دولة.')).dir).toBe('auto');
});

it('gives no total of those whom it met most often, as it shows only so many', async () => {
  serveData({ actor: { ...answer.actor, contacts: [aContact(1)] } });
  render(<ActorPage slug="israel" />);
  expect(await screen.findByRole('heading', { name: 'Met most often' })).toBeTruthy();
});

it('leads from those whom it met most often to all meetings with each', async () => {
  serveData({ actor: { ...answer.actor, contacts: [aContact(61)] } });
  render(<ActorPage slug="israel" />);
  const all = await screen.findByRole('link', { name: '61 meetings' });
  expect(all.getAttribute('href')).toBe('/meetings?contact=israel.syria');
  expect(screen.getByText('and 60 more')).toBeTruthy();
});

function aContact(meetingCount: number) {
  const meetings = [{ slug: 'baku', title: 'Talks in Baku' }];
  const between = 'PARTICIPANTS';
  return {
    between,
    with: anActor('syria', 'Syria'),
    meetingCount,
    first: inMay,
    last: inMay,
    meetings,
  };
}
