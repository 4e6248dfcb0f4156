import { ActorCombobox } from '../actor/actor-combobox';
import { ActorLink } from '../actor/actor-link';
import {
  SourceListPageDocument,
  type SourceCardFragment,
  type SourceFilter,
  type SourceListPageQueryVariables,
  type SourceOrder,
} from '../generated/graphql';
import { choose, readChoices, settle, type Choices } from '../shared/address';
import { Choice } from '../shared/choice';
import { DateAsKnown } from '../shared/date-as-known';
import { FilterForm } from '../shared/filter-form';
import { ListView } from '../shared/list-view';
import { narrowedTitle, narrowings } from '../shared/narrowing';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { TypedFilter } from '../shared/typed-filter';
import { usePages } from '../shared/use-pages';
import { useRecordNames, type NameOf } from '../shared/use-record-names';
import { capitalised, count, known, sourceKinds, wordOf } from '../shared/words';
import './source.css';

const keys = ['text', 'publisher', 'kind', 'order'] as const;
type SourceChoices = Choices<(typeof keys)[number]>;

export function SourceListPage() {
  const choices = readChoices(usePlace().search, keys);
  const variables: SourceListPageQueryVariables = {
    where: sourceFilter(choices),
    orderBy: sourceOrder(choices.order),
  };
  const pages = usePages(SourceListPageDocument, variables, (answer) => answer.sources);
  const nameOf = useRecordNames([choices.publisher]);
  const by = narrowings(choices, {
    text: ['Text', (text) => `“${text}”`],
    publisher: ['Publisher', nameOf],
    kind: ['Kind', wordOf(sourceKinds)],
  });
  return (
    <>
      <PageHead title={narrowedTitle('Sources', by)} heading="Sources">
        <p class="lead">
          Where every fact of the record comes from,{' '}
          {wordOf(orders)(choices.order ?? '') ?? BY_TITLE}.
        </p>
      </PageHead>
      <SourceFilters choices={choices} nameOf={nameOf} />
      <ListView
        pages={pages}
        one="source"
        many="sources"
        path="/sources"
        choices={choices}
        by={by}
        order={
          <Choice
            label="Order"
            any={capitalised(BY_TITLE)}
            words={orders}
            value={choices.order}
            onChoose={(order) => {
              choose('/sources', choices, { order });
            }}
          />
        }
        empty={
          <p>
            No source in the record fits all of this. <a href="/sources">Show all sources</a>
          </p>
        }
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

const BY_TITLE = 'by title';
const orders = { latest: 'latest first', earliest: 'earliest first' };

function sourceOrder(order: string | undefined): SourceOrder[] | null {
  const key = known(orders, order);
  // By title is the API's own order.
  if (key === null) return null;
  return [{ field: 'PUBLISHED_ON', direction: key === 'latest' ? 'DESCENDING' : 'ASCENDING' }];
}

function sourceFilter(choices: SourceChoices): SourceFilter | null {
  const kind = known(sourceKinds, choices.kind);
  const text = choices.text?.trim();
  const filter: SourceFilter = {
    ...(text && { text }),
    ...(choices.publisher && { publisher: choices.publisher }),
    ...(kind && { kind: [kind] }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function SourceFilters({ choices, nameOf }: { choices: SourceChoices; nameOf: NameOf }) {
  const change = (key: keyof SourceChoices) => (value: string | undefined) => {
    choose('/sources', choices, { [key]: value });
  };
  return (
    <FilterForm label="Narrow the sources">
      <TypedFilter
        label="Text"
        type="search"
        placeholder="In title or text"
        value={choices.text}
        onSettle={(text) => {
          settle('/sources', choices, { text });
        }}
      />
      <ActorCombobox
        label="Publisher"
        value={choices.publisher}
        nameOf={nameOf}
        onChoose={change('publisher')}
      />
      <Choice
        label="Kind"
        any="Any kind"
        words={sourceKinds}
        value={choices.kind}
        onChoose={change('kind')}
      />
    </FilterForm>
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
