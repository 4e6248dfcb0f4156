import { expect, it } from 'vitest';
import { wholeWordsAfter, wholeWordsBefore } from './whole-words';

it('drops the words that the cut went through', () => {
  expect(wholeWordsBefore('alks with Turkey. ')).toBe('… with Turkey. ');
  expect(wholeWordsAfter(' One of these was Tzachi Haneg')).toBe(' One of these was Tzachi …');
});

it('is empty where nothing whole is left', () => {
  expect(wholeWordsBefore(null)).toBe('');
  expect(wholeWordsBefore('alks')).toBe('');
});
