import { expect, it } from 'vitest';
import { graphiqlUrl } from '../shared/show-query';
import { readRequest, requestSearch } from './shared-request';

it('reads what a page links to', () => {
  const { search } = new URL(graphiqlUrl('{ a } # 1+1', { slug: 'x&y' }), 'http://localhost');
  expect(readRequest(search)).toEqual({
    query: '{ a } # 1+1',
    variables: '{\n  "slug": "x&y"\n}',
  });
});

it('writes what it reads, and no empty part', () => {
  const request = { query: '{ a } # 1+1 &', operationName: 'Q' };
  expect(readRequest(requestSearch(request))).toEqual(request);
  expect(requestSearch({ query: '', variables: '' })).toBe('');
});
