// The SQL, and the loaders that ask for all rows of one level at once.
import DataLoader from 'dataloader';
import pg from 'pg';

const DATE = 1082;
const BIGINT = 20;
pg.types.setTypeParser(DATE, (day) => day);
pg.types.setTypeParser(BIGINT, Number);

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL),
  idleTimeoutMillis: 0,
  application_name: 'mercurius',
});
await pool.query('select 1');

/** The rows of a statement that the server prepares once for each connection. */
export const rows = (name, text, values) =>
  pool.query({ name, text, values }).then((result) => result.rows);

const ACTOR = 'a.id as key, a.global_id as id, a.kind, a.name';
const MEETING = `m.id as key, m.global_id as id, m.title, m.date_edtf, m.date_text, m.date_earliest, m.date_latest,
  m.place_name, m.place_country_id, m.format, m.disclosure, m.confirmation`;
const STATEMENT = `s.id as key, s.global_id as id, s.text, s.wording, s.date_edtf, s.date_text, s.date_earliest,
  s.date_latest`;
const SOURCE = `s.global_id as id, s.title, s.url, s.publisher_id, s.published_edtf as date_edtf,
  s.published_text as date_text, s.published_earliest as date_earliest, s.published_latest as date_latest`;

const byDate = (alias, descending, key = 'id') => {
  const direction = descending ? 'desc' : 'asc';
  return `${alias}.date_earliest ${direction}, ${alias}.date_latest ${direction}, ${alias}.${key}`;
};
// By the dates that involvement repeats: an index has them in this order.
const involvedByDate = (descending) => byDate('i', descending, 'record_id');
const named = (statement, descending) => `${statement} ${descending ? 'latest' : 'earliest'}`;

export const actorBy = async (idOrSlug) =>
  (
    await rows(
      'actor by id or slug',
      `(select ${ACTOR} from actor a where a.global_id = $1) union all
       (select ${ACTOR} from actor a where a.slug = $1) limit 1`,
      [idOrSlug],
    )
  )[0] ?? null;

export const meetings = (descending, first) =>
  rows(
    named('meetings', descending),
    `select ${MEETING} from meeting m order by ${byDate('m', descending)} limit $1`,
    [first],
  );

export const meetingsInvolving = (idOrSlug, descending, first) =>
  rows(
    named('meetings involving', descending),
    `select ${MEETING} from involvement i join meeting m on m.id = i.record_id
     where i.kind = 'PARTICIPANT' and i.actor_id =
       (select id from actor where global_id = $1 union all select id from actor where slug = $1 limit 1)
     order by ${involvedByDate(descending)} limit $2`,
    [idOrSlug, first],
  );

// All that are so named are found before they are put in order: the planner would walk through the actors in their
// order instead, where it hopes to come upon so many soon.
/** The first actors so named, each with how many there are. */
export const actorsNamed = (pattern, first) =>
  rows(
    'actors named',
    `with found as materialized (
       select ${ACTOR} from actor a where a.lower_names like $1 escape '!')
     select *, count(*) over ()::int as total from found order by name, key limit $2`,
    [pattern, first],
  );

function grouped(keys, found, parent) {
  const lists = new Map(keys.map((key) => [key, []]));
  for (const row of found) lists.get(row[parent]).push(row);
  return keys.map((key) => lists.get(key));
}

function inOrder(keys, found) {
  const byKey = new Map(found.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

const one = (name, select) =>
  new DataLoader(async (keys) => inOrder(keys, await rows(name, select, [keys])));
const many = (name, select, ...further) =>
  new DataLoader(async (keys) =>
    grouped(keys, await rows(name, select, [keys, ...further]), 'parent'),
  );

/** One loader for each combination of arguments. */
function each(make) {
  const made = new Map();
  return (descending, first) => {
    const known = made.get(`${descending} ${first}`);
    if (known) return known;
    const loader = make(descending, first);
    made.set(`${descending} ${first}`, loader);
    return loader;
  };
}

const OF = 'from unnest($1::bigint[]) o(id)';

/** The loaders of one request. */
export const loaders = () => ({
  actor: one('actors', `select ${ACTOR} from actor a where a.id = any($1::bigint[])`),
  meeting: one(
    'meetings by key',
    `select ${MEETING} from meeting m where m.id = any($1::bigint[])`,
  ),
  policy: one(
    'policies',
    'select id as key, global_id as id, title from policy where id = any($1::bigint[])',
  ),
  participants: many(
    'participants',
    `select meeting_id as parent, actor_id, role, named, description from participation
     where meeting_id = any($1::bigint[]) order by meeting_id, position`,
  ),
  citations: many(
    'citations',
    `select c.fact_id as parent, c.exact, c.locator, ${SOURCE} from citation c join source s on s.id = c.source_id
     where c.fact_id = any($1::bigint[]) order by c.fact_id, c.ordinal`,
  ),
  mentions: many(
    'mentions',
    `select statement_id as parent, tone, target_id, target_kind from mention
     where statement_id = any($1::bigint[]) order by statement_id, position`,
  ),
  statements: each((descending, first) =>
    many(
      named('statements', descending),
      `select o.id as parent, s.* ${OF} cross join lateral (
         select ${STATEMENT} from involvement i join statement s on s.id = i.record_id
         where i.kind = 'SPEAKER' and i.actor_id = o.id order by ${involvedByDate(descending)} limit $2) s`,
      first,
    ),
  ),
  meetings: each((descending, first) =>
    many(
      named('meetings of actors', descending),
      `select o.id as parent, m.* ${OF} cross join lateral (
         select ${MEETING} from involvement i join meeting m on m.id = i.record_id
         where i.kind = 'PARTICIPANT' and i.actor_id = o.id order by ${involvedByDate(descending)} limit $2) m`,
      first,
    ),
  ),
});
