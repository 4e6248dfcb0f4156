import { expect, it } from 'vitest';
import { cutAt } from './code-points';

it('cuts at the offsets, the end excluded', () => {
  expect(cutAt('They met in Baku.', { start: 12, end: 16 })).toEqual({
    before: 'They met in ',
    passage: 'Baku',
    after: '.',
  });
});

it('counts code points, not UTF-16 units', () => {
  expect(cutAt('𐎠𐎡 met 🤝 أحمد', { start: 7, end: 8 })?.passage).toBe('🤝');
  expect(cutAt('𐎠𐎡 met 🤝 أحمد', { start: 9, end: 13 })?.passage).toBe('أحمد');
});

it('refuses what lies outside the text', () => {
  expect(cutAt('Baku', { start: 0, end: 5 })).toBeNull();
  expect(cutAt('Baku', { start: 2, end: 2 })).toBeNull();
  expect(cutAt('Baku', { start: 0, end: 4 })?.passage).toBe('Baku');
});
