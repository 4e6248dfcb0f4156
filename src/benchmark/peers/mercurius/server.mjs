// Mercurius as a Node team would write it by hand: compiled queries, DataLoader, pg, prepared statements.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { actorBy, actorsNamed, loaders, meetings, meetingsInvolving } from './rows.mjs';

const UNKNOWN_OR_OPEN = new Set(['4713-01-01 BC', '9999-12-31']);
const known = (day) => (UNKNOWN_OR_OPEN.has(day) ? null : day);
const date = (row) => ({
  edtf: row.date_edtf,
  text: row.date_text,
  earliest: known(row.date_earliest),
  latest: known(row.date_latest),
});
const latestFirst = (orderBy) => orderBy[0]?.direction === 'DESCENDING';
const PAGE = 20;
const page = (nodes) => ({ nodes: nodes.length > PAGE ? nodes.slice(0, PAGE) : nodes });
const pattern = (part) => `%${part.trim().toLowerCase().replace(/[!%_]/g, '!$&')}%`;

const TARGETS = { ACTOR: 'actor', MEETING: 'meeting', POLICY: 'policy' };
const TYPES = { ACTOR: 'Actor', MEETING: 'Meeting', POLICY: 'Policy' };

const citations = async (fact, _, { load }) => page(await load.citations.load(fact.key));

const resolvers = {
  Query: {
    actor: (_, { id }) => actorBy(id),
    actors: async (_, { where, first }) => {
      const nodes = await actorsNamed(pattern(where.name), first);
      return { nodes, totalCount: nodes[0]?.total ?? 0 };
    },
    meetings: async (_, { where, orderBy, first }) => ({
      nodes: await (where?.involving
        ? meetingsInvolving(where.involving, latestFirst(orderBy), first)
        : meetings(latestFirst(orderBy), first)),
    }),
  },
  Actor: {
    meetings: async (actor, { orderBy, first }, { load }) => ({
      nodes: await load.meetings(latestFirst(orderBy), first).load(actor.key),
    }),
    statements: async (actor, { orderBy, first }, { load }) => ({
      nodes: await load.statements(latestFirst(orderBy), first).load(actor.key),
    }),
  },
  Meeting: {
    date,
    place: (meeting) =>
      meeting.place_name === null && meeting.place_country_id === null
        ? null
        : { name: meeting.place_name },
    participants: async (meeting, _, { load }) => page(await load.participants.load(meeting.key)),
    citations,
  },
  Participation: { actor: (one, _, { load }) => load.actor.load(one.actor_id) },
  Statement: {
    date,
    mentions: (statement, _, { load }) => load.mentions.load(statement.key),
    citations,
  },
  Mention: {
    target: async (mention, _, { load }) => ({
      ...(await load[TARGETS[mention.target_kind]].load(mention.target_id)),
      __typename: TYPES[mention.target_kind],
    }),
  },
  Citation: { source: (citation) => citation },
  Source: {
    publisher: (source, _, { load }) =>
      source.publisher_id === null ? null : load.actor.load(source.publisher_id),
    publishedOn: date,
  },
};

const app = Fastify();
app.register(mercurius, {
  schema: readFileSync(new URL('../subset.graphql', import.meta.url), 'utf8'),
  resolvers: { ...resolvers, MentionTarget: { resolveType: (target) => target.__typename } },
  context: () => ({ load: loaders() }),
  jit: 1,
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
