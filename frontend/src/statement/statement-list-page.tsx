import { ActorCombobox } from '../actor/actor-combobox';
import {
  StatementListPageDocument,
  type StatementFilter,
  type StatementListPageQueryVariables,
} from '../generated/graphql';
import { choose, readChoices, settle, type Choices } from '../shared/address';
import { Choice } from '../shared/choice';
import {
  dateOrder,
  DateOrderChoice,
  dateRange,
  DateRangeFilter,
  knownDay,
  orderWords,
} from '../shared/date-choices';
import { FilterForm } from '../shared/filter-form';
import { ListView } from '../shared/list-view';
import { narrowedTitle, narrowings, type Narrowing } from '../shared/narrowing';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { TypedFilter } from '../shared/typed-filter';
import { usePages } from '../shared/use-pages';
import { useRecordNames, type NameOf } from '../shared/use-record-names';
import { attributions, known, wordOf } from '../shared/words';
import { StatementList } from './statement-list';

const keys = ['by', 'about', 'attribution', 'text', 'from', 'to', 'order'] as const;
type StatementChoices = Choices<(typeof keys)[number]>;

export function StatementListPage() {
  const choices = readChoices(usePlace().search, keys);
  const variables: StatementListPageQueryVariables = {
    where: statementFilter(choices),
    orderBy: dateOrder(choices.order),
  };
  const pages = usePages(StatementListPageDocument, variables, (answer) => answer.statements);
  const nameOf = useRecordNames([choices.by, choices.about]);
  const by = narrowings(choices, {
    by: ['By', nameOf],
    about: ['About', nameOf],
    attribution: ['Speaker', wordOf(attributions)],
    text: ['Text', (text) => `“${text}”`],
    from: ['From', knownDay],
    to: ['To', knownDay],
  });
  return (
    <>
      <PageHead title={narrowedTitle('Statements', by)} heading="Statements">
        <p class="lead">
          Who said what about whom, as far as the sources say, {orderWords(choices.order)}.
        </p>
      </PageHead>
      <StatementFilters choices={choices} by={by} nameOf={nameOf} />
      <ListView
        pages={pages}
        one="statement"
        many="statements"
        path="/statements"
        choices={choices}
        by={by}
        order={<DateOrderChoice path="/statements" choices={choices} />}
        empty={
          <p>
            No statement in the record fits all of this.{' '}
            <a href="/statements">Show all statements</a>
          </p>
        }
      >
        {(nodes) => <StatementList statements={nodes} level="h2" />}
      </ListView>
      <ShowQuery document={StatementListPageDocument} variables={variables} />
    </>
  );
}

function statementFilter(choices: StatementChoices): StatementFilter | null {
  const attribution = known(attributions, choices.attribution);
  const text = choices.text?.trim();
  const said = dateRange(choices.from, choices.to);
  const filter: StatementFilter = {
    ...(choices.by && { by: choices.by }),
    ...(choices.about && { about: choices.about }),
    ...(attribution && { attribution: [attribution] }),
    ...(text && { text }),
    ...(said && { said }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

interface FilterProps {
  choices: StatementChoices;
  by: Narrowing[];
  nameOf: NameOf;
}

function StatementFilters({ choices, by, nameOf }: FilterProps) {
  return (
    <FilterForm
      label="Narrow the statements"
      further={<FurtherFilters choices={choices} />}
      furtherInUse={by.some(({ key }) => FURTHER.has(key))}
    >
      <ActorCombobox
        label="By"
        value={choices.by}
        nameOf={nameOf}
        onChoose={(by) => {
          choose('/statements', choices, { by });
        }}
      />
      <ActorCombobox
        label="About"
        value={choices.about}
        nameOf={nameOf}
        onChoose={(about) => {
          choose('/statements', choices, { about });
        }}
      />
    </FilterForm>
  );
}

const FURTHER = new Set(['attribution', 'text', 'from', 'to']);

function FurtherFilters({ choices }: { choices: StatementChoices }) {
  return (
    <>
      <Choice
        label="Speaker"
        any="Any speaker"
        words={attributions}
        value={choices.attribution}
        onChoose={(attribution) => {
          choose('/statements', choices, { attribution });
        }}
      />
      <TypedFilter
        label="Text"
        type="search"
        placeholder="In what was said"
        value={choices.text}
        onSettle={(text) => {
          settle('/statements', choices, { text });
        }}
      />
      <DateRangeFilter path="/statements" choices={choices} />
    </>
  );
}
