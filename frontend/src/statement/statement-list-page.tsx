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
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { usePages } from '../shared/use-pages';
import { attributions, known } from '../shared/words';
import { StatementList } from './statement-list';

const keys = ['by', 'about', 'attribution'] as const;
type StatementChoices = Choices<(typeof keys)[number]>;

export function StatementListPage() {
  const choices = readChoices(usePlace().search, keys);
  const variables: StatementListPageQueryVariables = { where: statementFilter(choices) };
  const pages = usePages(StatementListPageDocument, variables, (answer) => answer.statements);
  return (
    <>
      <PageHead title="Statements">
        <p class="lead">Who said what about whom, in the order they can have been said.</p>
      </PageHead>
      <StatementFilters choices={choices} />
      <ListView
        pages={pages}
        one="statement"
        many="statements"
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

function StatementFilters({ choices }: { choices: StatementChoices }) {
  return (
    <FilterForm label="Narrow the statements">
      <ActorCombobox
        label="By"
        value={choices.by}
        onChoose={(by) => {
          choose('/statements', choices, { by });
        }}
      />
      <ActorCombobox
        label="About"
        value={choices.about}
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
