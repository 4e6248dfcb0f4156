import { fireEvent, render, screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { PolicyPageQuery } from '../generated/graphql';
import { aMeeting, anActor, evidenceOf, inMay, noList, pageOfTwo } from '../testing/facts';
import { serve, serveData } from '../testing/server';
import { PolicyPage } from './policy-page';

const answer: PolicyPageQuery = {
  policy: {
    ...evidenceOf('sanctions'),
    title: 'Sanctions',
    summary: null,
    kind: 'SANCTION',
    status: 'IN_FORCE',
    confirmation: 'REPORTED',
    holder: anActor('united-states', 'United States'),
    targets: [],
    steps: [],
    statements: noList,
    meetings: noList,
  },
};

it('goes on with the meetings about it where there are more', async () => {
  serve(({ variables: { meetingsAfter } }) => ({
    data: {
      policy: {
        ...answer.policy,
        meetings: pageOfTwo([aMeeting('in-baku'), aMeeting('in-doha')], meetingsAfter),
      },
    },
  }));
  render(<PolicyPage slug="sanctions" />);
  const meetings = within(await screen.findByRole('region', { name: /Meetings about it/ }));
  expect(meetings.getByText('1 of 2 shown')).toBeTruthy();
  fireEvent.click(meetings.getByRole('button', { name: 'Show more' }));
  expect(await meetings.findByRole('heading', { name: 'in-doha' })).toBeTruthy();
  expect(meetings.getByRole('heading', { name: 'in-baku' })).toBeTruthy();
});

it('lets its summary and the notes on its steps run in their own direction', async () => {
  const step = { ...evidenceOf('eased'), status: 'EASED' as const, note: 'خُففت.', date: inMay };
  serveData({ policy: { ...answer.policy, summary: 'عقوبات.', steps: [step] } });
  render(<PolicyPage slug="sanctions" />);
  expect((await screen.findByText('عقوبات.')).dir).toBe('auto');
  expect(screen.getByText('خُففت.').dir).toBe('auto');
});
