import { expect, it } from 'vitest';
import { mayCoincide } from './date-order';

const may = { earliest: '2025-05-01', latest: '2025-05-31' };

it('finds dates that share a possible day, the last and first included', () => {
  expect(mayCoincide(may, { earliest: '2025-05-31', latest: '2025-06-30' })).toBe(true);
  expect(mayCoincide(may, { earliest: '2025-06-01', latest: '2025-06-30' })).toBe(false);
  expect(mayCoincide({ earliest: '2025-06-01', latest: '2025-06-30' }, may)).toBe(false);
});

it('rules nothing out where a bound is open or unknown', () => {
  expect(mayCoincide(may, { earliest: null, latest: '2025-05-01' })).toBe(true);
  expect(mayCoincide(may, { earliest: null, latest: '2025-04-30' })).toBe(false);
  expect(mayCoincide(may, { earliest: '2024-12-01', latest: null })).toBe(true);
  expect(mayCoincide(may, { earliest: null, latest: null })).toBe(true);
});
