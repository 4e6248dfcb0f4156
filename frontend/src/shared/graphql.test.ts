import { expect, it, vi } from 'vitest';
import { StatementPageDocument } from '../generated/graphql';
import { refuse, serve, serveData } from '../testing/server';
import { documentText, execute, executeUntyped, GraphQlError } from './graphql';

const unknown = { id: 'sha256:1', text: '{ x }' };

it('names the document, sends its variables, and gives back the data', async () => {
  const requests = serveData({ statement: null });
  await expect(execute(StatementPageDocument, { slug: 'israel & co' })).resolves.toEqual({
    statement: null,
  });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({ method: 'GET', variables: { slug: 'israel & co' } });
  expect(requests[0]?.query).toContain('query StatementPage');
});

it('posts what is too long for an address', async () => {
  const requests = serveData({ statement: null });
  await execute(StatementPageDocument, { slug: 'x'.repeat(2000) });
  expect(requests[0]).toMatchObject({ method: 'POST', variables: { slug: 'x'.repeat(2000) } });
  expect(requests[0]?.query).toContain('query StatementPage');
});

it('sends the document to a server that does not know it', async () => {
  const requests = serve(({ documentId }) =>
    documentId
      ? { errors: [{ message: '?', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] }
      : { data: { x: 1 } },
  );
  await expect(executeUntyped(unknown, {})).resolves.toEqual({ x: 1 });
  expect(requests.map(({ method, documentId, query }) => [method, documentId, query])).toEqual([
    ['GET', unknown.id, ''],
    ['POST', undefined, unknown.text],
  ]);
});

it('throws the server’s message and code', async () => {
  refuse('No such field', 'validation');
  await expect(executeUntyped(unknown, {})).rejects.toEqual(
    new GraphQlError('No such field', 'validation'),
  );
});

it('says where the way to the server broke', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  await expect(executeUntyped(unknown, {})).rejects.toMatchObject({ code: 'unreachable' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>', { status: 502 })));
  await expect(executeUntyped(unknown, {})).rejects.toMatchObject({ code: 'http-502' });
});

it('writes a document without the generator’s indents', () => {
  const text = documentText(StatementPageDocument);
  expect(text).toMatch(/^query StatementPage/);
  expect(text).toContain('\n\nfragment ActorName on Actor {\n  slug');
});
