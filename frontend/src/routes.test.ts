import { expect, it } from 'vitest';
import { matchRoute } from './routes';

it('finds each kind of page', () => {
  expect(matchRoute('/')).toEqual({ kind: 'home' });
  expect(matchRoute('/meetings')).toEqual({ kind: 'list', of: 'meetings' });
  expect(matchRoute('/meetings/')).toEqual({ kind: 'list', of: 'meetings' });
  expect(matchRoute('/actors/israel')).toEqual({ kind: 'record', of: 'actors', slug: 'israel' });
  expect(matchRoute('/questions')).toEqual({ kind: 'questions' });
  expect(matchRoute('/questions/04-baku')).toEqual({ kind: 'question', name: '04-baku' });
});

it('decodes a slug once', () => {
  expect(matchRoute('/actors/a%2Fb')).toEqual({ kind: 'record', of: 'actors', slug: 'a/b' });
});

it('leads nowhere for all else', () => {
  for (const path of ['/nothing', '/meetings/a/b', '/meetings/%', '/actors/x/y/z']) {
    expect(matchRoute(path)).toEqual({ kind: 'nowhere' });
  }
});
