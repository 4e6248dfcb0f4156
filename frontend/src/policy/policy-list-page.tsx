import { ActorCombobox } from '../actor/actor-combobox';
import {
  PolicyListPageDocument,
  type PolicyFilter,
  type PolicyListPageQueryVariables,
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
import { known, policyKinds, statuses, wordOf } from '../shared/words';
import { PolicyList } from './policy-list';

const keys = ['by', 'toward', 'kind', 'status'] as const;
type PolicyChoices = Choices<(typeof keys)[number]>;

export function PolicyListPage() {
  const choices = readChoices(usePlace().search, keys);
  const variables: PolicyListPageQueryVariables = { where: policyFilter(choices) };
  const pages = usePages(PolicyListPageDocument, variables, (answer) => answer.policies);
  const nameOf = useRecordNames([choices.by, choices.toward]);
  const by = narrowings(choices, {
    by: ['Held by', nameOf],
    toward: ['Toward', nameOf],
    kind: ['Kind', wordOf(policyKinds)],
    status: ['Status', wordOf(statuses)],
  });
  return (
    <>
      <PageHead title={narrowedTitle('Policies', by)} heading="Policies">
        <p class="lead">
          What actors want, hold and do toward others, and how that moved. In order of title.
        </p>
      </PageHead>
      <PolicyFilters choices={choices} nameOf={nameOf} />
      <ListView
        pages={pages}
        one="policy"
        many="policies"
        path="/policies"
        choices={choices}
        by={by}
        empty={
          <p>
            No policy in the record fits all of this. <a href="/policies">Show all policies</a>
          </p>
        }
      >
        {(nodes) => <PolicyList policies={nodes} level="h2" />}
      </ListView>
      <ShowQuery document={PolicyListPageDocument} variables={variables} />
    </>
  );
}

function policyFilter(choices: PolicyChoices): PolicyFilter | null {
  const kind = known(policyKinds, choices.kind);
  const status = known(statuses, choices.status);
  const filter: PolicyFilter = {
    ...(choices.by && { heldBy: choices.by }),
    ...(choices.toward && { toward: choices.toward }),
    ...(kind && { kind: [kind] }),
    ...(status && { status: [status] }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

function PolicyFilters({ choices, nameOf }: { choices: PolicyChoices; nameOf: NameOf }) {
  const change = (key: keyof PolicyChoices) => (value: string | undefined) => {
    choose('/policies', choices, { [key]: value });
  };
  return (
    <FilterForm label="Narrow the policies">
      <ActorCombobox label="Held by" value={choices.by} nameOf={nameOf} onChoose={change('by')} />
      <ActorCombobox
        label="Toward"
        value={choices.toward}
        nameOf={nameOf}
        onChoose={change('toward')}
      />
      <Choice
        label="Kind"
        any="Any kind"
        words={policyKinds}
        value={choices.kind}
        onChoose={change('kind')}
      />
      <Choice
        label="Status"
        any="Any status"
        words={statuses}
        value={choices.status}
        onChoose={change('status')}
      />
    </FilterForm>
  );
}
