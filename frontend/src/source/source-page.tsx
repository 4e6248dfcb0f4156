import { useCallback } from 'preact/hooks';
import { ActorLink } from '../actor/actor-link';
import { SourcePageDocument, type SourceCitationFragment } from '../generated/graphql';
import { DateAsKnown } from '../shared/date-as-known';
import { isoDay } from '../shared/edtf';
import { Fields } from '../shared/fields';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { Section } from '../shared/section';
import { ShowQuery } from '../shared/show-query';
import { LoadingPage, NotFound, RefusedPage } from '../shared/standing';
import { useAsked } from '../shared/use-answer';
import { capitalised, evidenceStates, sourceKinds } from '../shared/words';
import { FactLink } from './fact-link';
import { loadSource, type SourceFacts } from './load-source';
import { OutsideLink } from './outside-link';
import { passageUrl, readPassage } from './passage-url';
import { SourceText } from './source-text';
import './source.css';

export function SourcePage({ slug }: { slug: string }) {
  const ask = useCallback((signal: AbortSignal) => loadSource(slug, signal), [slug]);
  const answer = useAsked(ask);
  switch (answer.kind) {
    case 'loading':
      return <LoadingPage what="the source" />;
    case 'refused':
      return <RefusedPage {...answer} />;
    case 'shown':
      return answer.result ? <Shown source={answer.result} /> : <NotFound what="source" />;
  }
}

function Shown({ source }: { source: SourceFacts }) {
  const { search } = usePlace();
  const passage = readPassage(search);
  const citations = source.citations.nodes;
  // Another passage of the same source is another view: its heading must find the mark again.
  return (
    <article key={search}>
      <PageHead title={source.title} kicker={`Source · ${capitalised(sourceKinds[source.kind])}`} />
      <Fields
        of={[
          ['Publisher', source.publisher && <ActorLink actor={source.publisher} />],
          ['Author', source.author && <bdi>{source.author}</bdi>],
          ['Published', <DateAsKnown date={source.publishedOn} />],
          ['Read on', source.accessedOn && isoDay(source.accessedOn)],
          ['Address', source.url && <OutsideLink url={source.url} />],
          ['Repeats', source.originSource && <SourceLink source={source.originSource} />],
          ['Repeated by', source.repeatedBy.length > 0 && <SourceLinks of={source.repeatedBy} />],
        ]}
      />
      {source.originSource && (
        <p class="aside">
          A source that repeats another adds no independent support; facts cited to both count one.
        </p>
      )}
      <Section title="Text">
        {source.text ? (
          <SourceText
            text={source.text}
            language={source.language}
            passage={passage}
            citations={citations}
          />
        ) : (
          <p class="aside">
            The record does not hold this source’s text. The list below says where in it to look.
          </p>
        )}
      </Section>
      <Section title="Facts that cite it" total={source.citations}>
        <ol class="citations">
          {citations.map((citation) => (
            <CitedFact key={citation.slug} citation={citation} />
          ))}
        </ol>
      </Section>
      <ShowQuery document={SourcePageDocument} variables={{ slug: source.slug }} />
    </article>
  );
}

function CitedFact({ citation }: { citation: SourceCitationFragment }) {
  const { slug, exact, locator, evidence, fact, start } = citation;
  return (
    <li id={slug} tabIndex={-1}>
      <FactLink fact={fact} />
      <p class="citation-place">
        {exact && (
          <q>
            <bdi>{exact}</bdi>
          </q>
        )}{' '}
        {locator && <bdi>{capitalised(locator)}</bdi>}{' '}
        {start !== null && <a href={passageUrl(citation)}>Show in the text</a>}{' '}
        {evidence !== 'VERIFIED' && (
          <span class={`evidence-state evidence-${evidence.toLowerCase()}`}>
            {evidenceStates[evidence]}
          </span>
        )}
      </p>
    </li>
  );
}

function SourceLink({ source }: { source: { slug: string; title: string } }) {
  return (
    <a href={`/sources/${source.slug}`}>
      <bdi>{source.title}</bdi>
    </a>
  );
}

function SourceLinks({ of }: { of: { slug: string; title: string }[] }) {
  return (
    <ul class="plain-list">
      {of.map((source) => (
        <li key={source.slug}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
