// How each field of the subset is planned; Grafast makes SQL of the whole.
import { readFileSync } from 'node:fs';
import { pgSelect, sqlValueWithCodec, TYPES } from 'postgraphile/@dataplan/pg';
import { constant, get, lambda, object } from 'postgraphile/grafast';
import { extendSchema, gql } from 'postgraphile/utils';
import { sql } from 'postgraphile/pg-sql2';

const PAGE = 20;
const pattern = (part) => `%${part.trim().toLowerCase().replace(/[!%_]/g, '!$&')}%`;

const inOrder = (by) => (orderBy) => (query) => {
  const direction = orderBy?.[0]?.direction === 'DESCENDING' ? 'DESC' : 'ASC';
  query.orderBy({ ...by('date_earliest', TYPES.date), direction });
  query.orderBy({ ...by('date_latest', TYPES.date), direction });
  query.orderBy({ ...by('id', TYPES.bigint), direction: 'ASC' });
  query.setOrderIsUnique();
};
const byDate = inOrder((attribute) => ({ attribute }));

const actorOf = (idOrSlug) => sql`(
  select id from actor where global_id = ${idOrSlug} union all select id from actor where slug = ${idOrSlug} limit 1)`;

const date = ($row, prefix = 'date') =>
  object({
    edtf: $row.get(`${prefix}_edtf`),
    text: $row.get(`${prefix}_text`),
    earliest: $row.select(
      sql`nullif(${$row.getClassStep().alias}.${sql.identifier(`${prefix}_earliest`)}, '4713-01-01 BC')`,
      TYPES.date,
    ),
    latest: $row.select(
      sql`nullif(${$row.getClassStep().alias}.${sql.identifier(`${prefix}_latest`)}, '9999-12-31')`,
      TYPES.date,
    ),
  });

/** Rows that hang on a parent, in their order. */
function hanging($rows, place) {
  $rows.orderBy({ attribute: place, direction: 'ASC' });
  $rows.setFirst(constant(PAGE));
  return object({ nodes: $rows });
}

/** Records that an actor is involved in. */
function involved(resource, kind, $actor, fieldArgs) {
  const involvement = sql.identifier(Symbol('involvement'));
  const $rows = pgSelect({
    resource,
    identifiers: [
      {
        step: $actor.get('id'),
        codec: TYPES.bigint,
        matches: () => sql`${involvement}.actor_id`,
      },
    ],
  });
  $rows.join({
    type: 'inner',
    from: sql`involvement`,
    alias: involvement,
    conditions: [
      sql`${involvement}.record_id = ${$rows.alias}.id`,
      sql`${involvement}.kind = ${sql.literal(kind)}`,
    ],
  });
  // Involvement repeats the dates, and has an index in their order.
  const byItsDate = inOrder((column, codec) => ({
    fragment: sql`${involvement}.${sql.identifier(column === 'id' ? 'record_id' : column)}`,
    codec,
  }));
  $rows.apply(lambda(fieldArgs.getRaw('orderBy'), byItsDate));
  $rows.setFirst(fieldArgs.getRaw('first'));
  return object({ nodes: $rows });
}

const named = (part) => (query) =>
  query.where(
    sql`${query.alias}.lower_names like ${sqlValueWithCodec(pattern(part), TYPES.text)} escape '!'`,
  );

const id = ($row) => $row.get('global_id');
const TYPE = { ACTOR: 'Actor', MEETING: 'Meeting', POLICY: 'Policy' };

const text = readFileSync(new URL('../subset.graphql', import.meta.url), 'utf8');

export const subset = extendSchema((build) => {
  const { actor, citation, meeting, mention, participation, policy, source, statement } =
    build.pgResources;
  const citations = ($fact) => hanging(citation.find({ fact_id: $fact.get('id') }), 'ordinal');
  return {
    typeDefs: gql([text.replace('type Query', 'extend type Query')]),
    objects: {
      Query: {
        plans: {
          actor(_, fieldArgs) {
            const $actors = actor.find();
            const $id = $actors.placeholder(fieldArgs.getRaw('id'), TYPES.text);
            $actors.where(sql`${$actors.alias}.id = ${actorOf($id)}`);
            return $actors.single();
          },
          actors: (_, fieldArgs) =>
            object({
              name: fieldArgs.getRaw(['where', 'name']),
              first: fieldArgs.getRaw('first'),
            }),
          meetings(_, fieldArgs) {
            const $meetings = meeting.find();
            $meetings.apply(
              lambda(
                fieldArgs.getRaw(['where', 'involving']),
                (involving) => (query) =>
                  involving &&
                  query.where(sql`exists (select 1 from involvement i where i.kind = 'PARTICIPANT'
                    and i.record_id = ${query.alias}.id
                    and i.actor_id = ${actorOf(sqlValueWithCodec(involving, TYPES.text))})`),
              ),
            );
            $meetings.apply(lambda(fieldArgs.getRaw('orderBy'), byDate));
            $meetings.setFirst(fieldArgs.getRaw('first'));
            return object({ nodes: $meetings });
          },
        },
      },
      ActorConnection: {
        plans: {
          nodes($list) {
            const $actors = actor.find();
            $actors.apply(lambda($list.get('name'), named));
            $actors.orderBy({ attribute: 'name', direction: 'ASC' });
            $actors.orderBy({ attribute: 'id', direction: 'ASC' });
            $actors.setOrderIsUnique();
            $actors.setFirst($list.get('first'));
            return $actors;
          },
          totalCount($list) {
            const $actors = pgSelect({ resource: actor, identifiers: [], mode: 'aggregate' });
            $actors.apply(lambda($list.get('name'), named));
            return $actors.singleAsRecord().select(sql`count(*)::int`, TYPES.int, false);
          },
        },
      },
      Actor: {
        plans: {
          id,
          meetings: ($actor, fieldArgs) => involved(meeting, 'PARTICIPANT', $actor, fieldArgs),
          statements: ($actor, fieldArgs) => involved(statement, 'SPEAKER', $actor, fieldArgs),
        },
      },
      Meeting: {
        plans: {
          id,
          date: ($meeting) => date($meeting),
          place: ($meeting) =>
            lambda(
              [$meeting.get('place_name'), $meeting.get('place_country_id')],
              ([name, country]) => (name === null && country === null ? null : { name }),
            ),
          participants: ($meeting) =>
            hanging(participation.find({ meeting_id: $meeting.get('id') }), 'position'),
          citations,
        },
      },
      Participation: { plans: { actor: ($one) => actor.get({ id: $one.get('actor_id') }) } },
      Statement: {
        plans: {
          id,
          date: ($statement) => date($statement),
          mentions($statement) {
            const $mentions = mention.find({ statement_id: $statement.get('id') });
            $mentions.orderBy({ attribute: 'position', direction: 'ASC' });
            return $mentions;
          },
          citations,
        },
      },
      Mention: {
        plans: {
          target: ($mention) =>
            object({ kind: $mention.get('target_kind'), key: $mention.get('target_id') }),
        },
      },
      Policy: { plans: { id } },
      Citation: {
        plans: { source: ($citation) => source.get({ id: $citation.get('source_id') }) },
      },
      Source: {
        plans: {
          id,
          publisher: ($source) => actor.get({ id: $source.get('publisher_id') }),
          publishedOn: ($source) => date($source, 'published'),
        },
      },
    },
    unions: {
      MentionTarget: {
        planType($target) {
          const $key = get($target, 'key');
          return {
            $__typename: lambda(get($target, 'kind'), (kind) => TYPE[kind]),
            planForType: (type) =>
              ({ Actor: actor, Meeting: meeting, Policy: policy })[type.name].get({ id: $key }),
          };
        },
      },
    },
  };
});
