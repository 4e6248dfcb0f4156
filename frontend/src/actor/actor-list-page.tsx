import {
  ActorListPageDocument,
  type ActorListPageQuery,
  type ActorListPageQueryVariables,
} from '../generated/graphql';
import { choose, readChoices, settle } from '../shared/address';
import { Choice } from '../shared/choice';
import { FilterForm } from '../shared/filter-form';
import { ListView } from '../shared/list-view';
import { narrowedTitle, narrowings } from '../shared/narrowing';
import { usePlace } from '../shared/navigation';
import { PageHead } from '../shared/page-head';
import { ShowQuery } from '../shared/show-query';
import { TypedFilter } from '../shared/typed-filter';
import { usePages } from '../shared/use-pages';
import { actorKinds, capitalised, count, known, wordOf } from '../shared/words';
import { ActorLink } from './actor-link';

type Actor = ActorListPageQuery['actors']['nodes'][number];

export function ActorListPage() {
  const choices = readChoices(usePlace().search, ['name', 'kind'] as const);
  const kind = known(actorKinds, choices.kind);
  const name = choices.name?.trim();
  const where = { ...(name && { name }), ...(kind && { kind: [kind] }) };
  const variables: ActorListPageQueryVariables = { where };
  const pages = usePages(ActorListPageDocument, variables, (answer) => answer.actors);
  const by = narrowings(choices, {
    name: ['Name', (name) => `“${name}”`],
    kind: ['Kind', wordOf(actorKinds)],
  });
  return (
    <>
      <PageHead title={narrowedTitle('Actors', by)} heading="Actors">
        <p class="lead">People, states, organisations and groups.</p>
      </PageHead>
      <FilterForm label="Narrow the actors">
        <TypedFilter
          label="Name"
          type="search"
          value={choices.name}
          onSettle={(value) => {
            settle('/actors', choices, { name: value });
          }}
        />
        <Choice
          label="Kind"
          any="Any kind"
          words={actorKinds}
          value={kind ?? undefined}
          onChoose={(value) => {
            choose('/actors', choices, { kind: value });
          }}
        />
      </FilterForm>
      <ListView
        pages={pages}
        one="actor"
        many="actors"
        path="/actors"
        choices={choices}
        by={by}
        empty="No actor has such a name. Other spellings may help: the record keeps several."
      >
        {(nodes) => (
          <ul class="index">
            {nodes.map((actor) => (
              <ActorLine key={actor.slug} actor={actor} />
            ))}
          </ul>
        )}
      </ListView>
      <ShowQuery document={ActorListPageDocument} variables={variables} />
    </>
  );
}

function ActorLine({ actor }: { actor: Actor }) {
  return (
    <li>
      <ActorLink actor={actor} />{' '}
      <span class="index-note">
        {capitalised(actorKinds[actor.kind])}
        {actor.partOf && (
          <>
            {' '}
            of <ActorLink actor={actor.partOf} />
          </>
        )}
        {actor.meetings.totalCount > 0 && `, ${count(actor.meetings, 'meeting')}`}
      </span>
      {actor.description && <p dir="auto">{actor.description}</p>}
    </li>
  );
}
