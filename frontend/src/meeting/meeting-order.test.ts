import { expect, it } from 'vitest';
import { beforeMay, inMay } from '../testing/facts';
import { orderIsOpen } from './meeting-order';

const baku = { slug: 'baku', date: inMay, partOf: null, precededBy: null };
const paris = { slug: 'paris', date: inMay, partOf: null, precededBy: null };

it('is open where the possible days overlap and no source says more', () => {
  expect(orderIsOpen(baku, paris)).toBe(true);
});

it('is settled by dates that cannot coincide', () => {
  expect(orderIsOpen({ ...paris, date: beforeMay }, baku)).toBe(false);
});

it('is settled by a source that places one before the other', () => {
  expect(orderIsOpen(baku, { ...paris, precededBy: { slug: 'baku' } })).toBe(false);
  expect(orderIsOpen({ ...baku, precededBy: { slug: 'paris' } }, paris)).toBe(false);
});

it('does not arise between a round and its own meeting', () => {
  expect(orderIsOpen(baku, { ...paris, partOf: { slug: 'baku' } })).toBe(false);
});
