import type { Json, JsonObject } from '../shared/graphql';
import { count } from '../shared/words';
import { Passage, type QuotedPassage } from '../source/evidence';
import { shortened } from '../source/fact-link';
import { isObject, nodesOf, numberOf, objectOf, textOf } from './answer-json';
import { factName } from './answer-record';

/** The passages behind one record of the answer, shown as on every other page. */
export function AnswerPassages({ record }: { record: JsonObject }) {
  const citations = record['citations'];
  const given = isObject(citations) ? nodesOf(citations) : (citations as Json[] | undefined);
  const nodes = (given ?? []).filter(isObject);
  if (nodes.length === 0) return null;
  const sources = numberOf(record, 'independentSources');
  return (
    <details class="evidence">
      <summary>
        {count(nodes.length, 'passage')}{' '}
        <span class="visually-hidden">for {shortened(factName(record))}</span>
      </summary>
      <div class="evidence-body">
        {nodes.map((citation, index) => (
          <Passage key={index} citation={passageOf(citation)} />
        ))}
        {sources !== null && <p class="evidence-count">{count(sources, 'independent source')}</p>}
      </div>
    </details>
  );
}

function passageOf(citation: JsonObject): QuotedPassage {
  const source = objectOf(citation, 'source');
  const origin = source && objectOf(source, 'originSource');
  return {
    slug: textOf(citation, 'slug') ?? '',
    exact: textOf(citation, 'exact'),
    prefix: textOf(citation, 'prefix'),
    suffix: textOf(citation, 'suffix'),
    start: numberOf(citation, 'start'),
    end: numberOf(citation, 'end'),
    locator: textOf(citation, 'locator'),
    evidence: textOf(citation, 'evidence'),
    source: {
      slug: textOf(source, 'slug') ?? '',
      title: textOf(source, 'title') ?? 'Source',
      originSource: origin && {
        slug: textOf(origin, 'slug') ?? '',
        title: textOf(origin, 'title') ?? 'another source',
      },
    },
  };
}
