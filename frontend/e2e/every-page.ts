import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRequestContext } from '@playwright/test';

const folder = resolve(import.meta.dirname, '../questions');

export const questionPages = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => `/questions/${file.replace(/\.graphql$/, '')}`);

/** An address that stands for nothing: answered with 404, by the page that says so. */
export const unknownPage = '/no-such-page';

/** One page of each kind, by slugs that the founding record has. */
export const pageKinds = [
  '/',
  '/meetings',
  '/meetings/baku-meeting',
  '/actors',
  '/actors/israel',
  '/statements',
  '/statements/al-shibani-post-on-x',
  '/policies',
  '/policies/israel-stance-on-syria-new-government',
  '/sources',
  '/sources/founding-briefing',
  '/questions',
  '/questions/01-national-security-council-meetings',
  unknownPage,
];

interface Briefing {
  data: { source: { citations: { nodes: { start: number; end: number; exact: string }[] } } };
}

/** Any cited passage of the founding briefing, from the record itself. */
export async function aPassage(request: APIRequestContext) {
  const query =
    '{ source(id: "founding-briefing") { citations(first: 1) { nodes { start end exact } } } }';
  const response = await request.post('/graphql', { data: { query } });
  const { data } = (await response.json()) as Briefing;
  const [passage] = data.source.citations.nodes;
  if (!passage) throw new Error('The founding briefing has no citation.');
  return passage;
}
