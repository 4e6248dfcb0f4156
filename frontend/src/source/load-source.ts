import { SourcePageDocument, type SourcePageQuery } from '../generated/graphql';
import { execute } from '../shared/graphql';

export type SourceFacts = NonNullable<SourcePageQuery['source']>;

/**
 * The source with every citation of it: a passage can only be named by the facts it supports if none
 * is missing. Ten pages, a thousand citations, are more than any source here has.
 */
export async function loadSource(slug: string, signal: AbortSignal): Promise<SourceFacts | null> {
  const { source } = await execute(SourcePageDocument, { slug }, signal);
  if (!source) return null;
  const { citations } = source;
  const nodes = [...citations.nodes];
  let last = citations.pageInfo;
  for (let page = 2; last.hasNextPage && page <= 10; page++) {
    const next = await execute(SourcePageDocument, { slug, after: last.endCursor }, signal);
    if (!next.source) break;
    nodes.push(...next.source.citations.nodes);
    last = next.source.citations.pageInfo;
  }
  return { ...source, citations: { ...citations, nodes, pageInfo: last } };
}
