import { ActorCombobox } from '../actor/actor-combobox';
import {
  StatementListPageDocument,
  type StatementFilter,
  type StatementListPageQueryVariables,
} from '../generated/graphql';
import { choose, readChoices, type Choices } from '../shared/address';
import { Choice } from '../shared/choice';
import { FilterForm } from '../shared/filter-form';
import { ListView } from '../shared/list-view';
import { narrowedTitle, narrowings } from '../shared/narrowing';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { usePages } from '../shared/use-pages';
import { useRecordNames, type NameOf } from '../shared/use-record-names';
import { attributions, known, wordOf } from '../shared/words';
import { StatementList } from './statement-list';

const keys = ['by', 'about', 'attribution'] as const;
type StatementChoices = Choices<(typeof keys)[number]>;

export function StatementListPage() {
  const choices = readChoices(usePlace().search, keys);
  const variables: StatementListPageQueryVariables = { where: statementFilter(choices) };
  const pages = usePages(StatementListPageDocument, variables, (answer) => answer.statements);
  const nameOf = useRecordNames([choices.by, choices.about]);
  const by = narrowings(choices, {
    by: ['By', nameOf],
    about: ['About', nameOf],
    attribution: ['Speaker', wordOf(attributions)],
  });
  return (
    <>
      <PageHead title={narrowedTitle('Statements', by)} heading="Statements">
        <p class="lead">Who said what about whom, in the order they can have been said.</p>
      </PageHead>
      <StatementFilters choices={choices} nameOf={nameOf} />
      <ListView
        pages={pages}
        one="statement"
        many="statements"
        path="/statements"
        choices={choices}
        by={by}
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
  const filter: StatementFilter = {
    ...(choices.by && { by: choices.by }),
    ...(choices.about && { about: choices.about }),
    ...(attribution && { attribution: [attribution] }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function StatementFilters({ choices, nameOf }: { choices: StatementChoices; nameOf: NameOf }) {
  return (
    <FilterForm label="Narrow the statements">
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
      <Choice
        label="Speaker"
        any="Any speaker"
        words={attributions}
        value={choices.attribution}
        onChoose={(attribution) => {
          choose('/statements', choices, { attribution });
        }}
      />
    </FilterForm>
  );
}
