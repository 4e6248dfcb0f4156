import { expect, it, vi } from 'vitest';
import { ActorChosenDocument } from '../generated/graphql';
import { refuse, serve, serveData } from '../testing/server';
import { documentText, execute, executeUntyped, GraphQlError } from './graphql';

const unknown = { id: 'sha256:1', text: '{ x }' };

it('names the document, sends its variables, and gives back the data', async () => {
  const requests = serveData({ actor: null });
  await expect(execute(ActorChosenDocument, { slug: 'israel & co' })).resolves.toEqual({
    actor: null,
  });
  expect(requests).toHaveLength(1);
  expect(requests[0]).toMatchObject({ method: 'GET', variables: { slug: 'israel & co' } });
  expect(requests[0]?.query).toContain('query ActorChosen');
});

it('posts what is too long for an address', async () => {
  const requests = serveData({ actor: null });
  await execute(ActorChosenDocument, { slug: 'x'.repeat(2000) });
  expect(requests[0]).toMatchObject({ method: 'POST', variables: { slug: 'x'.repeat(2000) } });
  expect(requests[0]?.query).toContain('query ActorChosen');
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
  const text = documentText(ActorChosenDocument);
  expect(text).toMatch(/^query ActorChosen/);
  expect(text).toContain('\n\nfragment ActorName on Actor {\n  slug');
});
