import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { evidenceOf } from '../testing/facts';
import { refuse, serve } from '../testing/server';
import { Evidence } from './evidence';

const [first, second] = [evidenceOf('f1', 'they met'), evidenceOf('f2', 'the talks took place')];

/** What has followed a list is kept with it, so each test has its own. */
const begin = () => ({
  ...first,
  citations: {
    ...first.citations,
    totalCount: 2,
    pageInfo: { hasNextPage: true, endCursor: 'first' },
  },
});

it('goes on with the passages where there are more', async () => {
  const asked = serve(() => ({ data: { node: { citations: second.citations } } }));
  render(<Evidence fact={begin()} of="the meeting" />);
  expect(screen.getByText('1 of 2 shown')).toBeTruthy();
  fireEvent.click(screen.getByText('Show more'));
  expect(await screen.findByText('the talks took place')).toBeTruthy();
  expect(screen.getByText('they met')).toBeTruthy();
  expect(screen.queryByText('Show more')).toBeNull();
  expect(asked.map(({ variables }) => variables)).toEqual([{ fact: 'f1', after: 'first' }]);
});

it('offers to go on again where that failed', async () => {
  refuse('The database is away', 'UNAVAILABLE');
  render(<Evidence fact={begin()} of="the meeting" />);
  fireEvent.click(screen.getByText('Show more'));
  expect(await screen.findByText('The database is away')).toBeTruthy();
  serve(() => ({ data: { node: { citations: second.citations } } }));
  fireEvent.click(screen.getByText('Show more'));
  expect(await screen.findByText('the talks took place')).toBeTruthy();
});

it('says so where the fact has been withdrawn meanwhile', async () => {
  serve(() => ({ data: { node: null } }));
  render(<Evidence fact={begin()} of="the meeting" />);
  fireEvent.click(screen.getByText('Show more'));
  expect(await screen.findByText('The record no longer holds it.')).toBeTruthy();
});
