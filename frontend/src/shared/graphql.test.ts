import { expect, it, vi } from 'vitest';
import { ActorChosenDocument } from '../generated/graphql';
import { refuse, serveData } from '../testing/server';
import { documentText, execute, executeText, GraphQlError } from './graphql';

it('sends the document and its variables, and gives back the data', async () => {
  const requests = serveData({ actor: null });
  await expect(execute(ActorChosenDocument, { slug: 'israel' })).resolves.toEqual({ actor: null });
  expect(requests[0]?.variables).toEqual({ slug: 'israel' });
  expect(requests[0]?.query).toBe(documentText(ActorChosenDocument));
});

it('throws the server’s message and code', async () => {
  refuse('No such field', 'validation');
  await expect(executeText('{ x }')).rejects.toEqual(
    new GraphQlError('No such field', 'validation'),
  );
});

it('says where the way to the server broke', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
  await expect(executeText('{ x }')).rejects.toMatchObject({ code: 'unreachable' });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<h1>', { status: 502 })));
  await expect(executeText('{ x }')).rejects.toMatchObject({ code: 'http-502' });
});

it('writes a document without the generator’s indents', () => {
  const text = documentText(ActorChosenDocument);
  expect(text).toMatch(/^query ActorChosen/);
  expect(text).toContain('\n\nfragment ActorName on Actor {\n  slug');
});
