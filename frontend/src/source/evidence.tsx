import {
  MorePassagesDocument,
  type EvidenceFragment,
  type PassageFragment,
} from '../generated/graphql';
import { execute } from '../shared/graphql';
import { ShowMore } from '../shared/more';
import { useRest } from '../shared/use-rest';
import { count, evidenceStates, known } from '../shared/words';
import { passageUrl } from './passage-url';
import { wholeWordsAfter, wholeWordsBefore } from './whole-words';
import './evidence.css';

interface Props {
  fact: EvidenceFragment;
  /** Names the fact for those who hear the page. */
  of: string;
  /** Which of several facts shown together, in a word or two. */
  on?: string;
}

/** The passage behind a fact, one click away. */
export function Evidence({ fact, of, on }: Props) {
  const { totalCount } = fact.citations;
  return (
    <details class="evidence">
      <summary>
        {count(totalCount, 'passage')}
        {on && ` on ${on}`} <span class="visually-hidden">for {of}</span>
      </summary>
      <div class="evidence-body">
        <Passages fact={fact} />
        <p class="evidence-count">{count(fact.independentSources, 'independent source')}</p>
      </div>
    </details>
  );
}

function Passages({ fact: { slug, citations } }: { fact: EvidenceFragment }) {
  const { nodes, more } = useRest(citations, async (after, signal) => {
    const { node } = await execute(MorePassagesDocument, { fact: slug, after }, signal);
    return node && 'citations' in node ? node.citations : null;
  });
  const total = { totalCount: citations.totalCount, totalCountIsExact: true };
  return (
    <>
      <div>
        {nodes.map((citation) => (
          <Passage key={citation.slug} citation={citation} />
        ))}
      </div>
      <ShowMore more={more} shown={nodes.length} total={total} />
    </>
  );
}

export type QuotedPassage = Omit<PassageFragment, 'evidence'> & { evidence: string | null };

export function Passage({ citation }: { citation: QuotedPassage }) {
  const { source, exact, locator } = citation;
  const evidence = known(evidenceStates, citation.evidence);
  return (
    <figure class="passage">
      {exact ? (
        <blockquote dir="auto">
          <span class="passage-around">{wholeWordsBefore(citation.prefix)}</span>
          {exact}
          <span class="passage-around">{wholeWordsAfter(citation.suffix)}</span>
        </blockquote>
      ) : (
        <p class="passage-locator">
          No words quoted
          {locator && (
            <>
              ; see <bdi>{locator}</bdi>
            </>
          )}
          .
        </p>
      )}
      <figcaption>
        <a href={passageUrl(citation)}>
          <bdi>{source.title}</bdi>
        </a>
        {exact && locator && (
          <>
            , <bdi>{locator}</bdi>
          </>
        )}
        {source.originSource && (
          <>
            , repeating{' '}
            <a href={`/sources/${source.originSource.slug}`}>
              <bdi>{source.originSource.title}</bdi>
            </a>
          </>
        )}
        {evidence && (
          <span class={`evidence-state evidence-${evidence.toLowerCase()}`}>
            {evidenceStates[evidence]}
          </span>
        )}
      </figcaption>
    </figure>
  );
}
