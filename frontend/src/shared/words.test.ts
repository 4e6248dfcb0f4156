import { expect, test } from 'vitest';
import { count, figure } from './words';

const atLeast = (totalCount: number) => ({ totalCount, totalCountIsExact: false });

test('a list that is longer than it was counted says so', () => {
  expect(figure(atLeast(100000))).toBe('100,000+');
  expect(count(atLeast(100000), 'meeting')).toBe('100,000+ meetings');
  expect(count(atLeast(1), 'meeting')).toBe('1+ meetings');
});

test('the digits of a large number stand in threes', () => {
  expect(count(10000, 'meeting')).toBe('10,000 meetings');
});

test('one is one, and any other number are many', () => {
  expect(count({ totalCount: 1, totalCountIsExact: true }, 'meeting')).toBe('1 meeting');
  expect(count(0, 'policy', 'policies')).toBe('0 policies');
  expect(count(2, 'policy', 'policies')).toBe('2 policies');
});
