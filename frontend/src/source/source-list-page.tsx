import { ActorLink } from '../actor/actor-link';
import {
  SourceListPageDocument,
  type SourceCardFragment,
  type SourceListPageQueryVariables,
} from '../generated/graphql';
import { choose, readChoices } from '../shared/address';
import { Choice } from '../shared/choice';
import { DateAsKnown } from '../shared/date-as-known';
import { FilterForm } from '../shared/filter-form';
import { ListView } from '../shared/list-view';
import { narrowedTitle, narrowings } from '../shared/narrowing';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { usePages } from '../shared/use-pages';
import { capitalised, count, known, sourceKinds, wordOf } from '../shared/words';
import './source.css';

export function SourceListPage() {
  const choices = readChoices(usePlace().search, ['kind'] as const);
  const kind = known(sourceKinds, choices.kind);
  const variables: SourceListPageQueryVariables = { where: kind ? { kind: [kind] } : null };
  const pages = usePages(SourceListPageDocument, variables, (answer) => answer.sources);
  const by = narrowings(choices, { kind: ['Kind', wordOf(sourceKinds)] });
  return (
    <>
      <PageHead title={narrowedTitle('Sources', by)} heading="Sources">
        <p class="lead">Where every fact of the record comes from.</p>
      </PageHead>
      <FilterForm label="Narrow the sources">
        <Choice
          label="Kind"
          any="Any kind"
          words={sourceKinds}
          value={kind ?? undefined}
          onChoose={(value) => {
            choose('/sources', choices, { kind: value });
          }}
        />
      </FilterForm>
      <ListView
        pages={pages}
        one="source"
        many="sources"
        path="/sources"
        choices={choices}
        by={by}
        empty="No source is of this kind."
      >
        {(nodes) => (
          <ol class="cards">
            {nodes.map((source) => (
              <SourceCard key={source.slug} source={source} />
            ))}
          </ol>
        )}
      </ListView>
      <ShowQuery document={SourceListPageDocument} variables={variables} />
    </>
  );
}

function SourceCard({ source }: { source: SourceCardFragment }) {
  return (
    <li class="card">
      <h2>
        <a href={`/sources/${source.slug}`}>
          <bdi>{source.title}</bdi>
        </a>
      </h2>
      <p class="card-line">
        {capitalised(sourceKinds[source.kind])}
        {source.publisher && (
          <>
            , <ActorLink actor={source.publisher} />
          </>
        )}
        , <DateAsKnown date={source.publishedOn} />
      </p>
      <p class="card-line">
        Cited {count(source.citations, 'time')}
        {source.originSource && (
          <>
            ; repeats{' '}
            <a href={`/sources/${source.originSource.slug}`}>
              <bdi>{source.originSource.title}</bdi>
            </a>
          </>
        )}
      </p>
    </li>
  );
}
