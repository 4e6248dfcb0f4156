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
  const contact = { with: anActor('syria', 'Syria'), meetingCount: 1, first: inMay, last: inMay };
  serveData({ actor: { ...answer.actor, contacts: [{ ...contact, meetings: [] }] } });
  render(<ActorPage slug="israel" />);
  expect(await screen.findByRole('heading', { name: 'Met most often' })).toBeTruthy();
});
