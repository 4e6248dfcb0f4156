// The five questions, and what they are asked about: chosen from the record by a seed.
import { seeded } from './chance.mjs';

const LATEST = 'orderBy: [{ field: DATE, direction: DESCENDING }]';

const TEXTS = {
  Q1: 'query Q1($id: ID!) { actor(id: $id) { id kind name } }',
  Q2: `query Q2($id: ID!) {
    meetings(where: { involving: $id }, ${LATEST}, first: 20) {
      nodes {
        id title date { edtf text earliest latest } place { name } format disclosure confirmation
        participants {
          nodes {
            role named description
            actor {
              id kind name
              statements(${LATEST}, first: 5) {
                nodes {
                  id date { edtf text } text wording
                  citations { nodes { exact locator source { id title url } } }
                }
              }
            }
          }
        }
        citations {
          nodes { exact locator source { id title url publisher { name } publishedOn { edtf } } }
        }
      }
    }
  }`,
  Q3: `query Q3($name: String!) {
    actors(where: { name: $name }, first: 20) { totalCount nodes { id kind name } }
  }`,
  Q4: `query Q4 {
    meetings(${LATEST}, first: 50) {
      nodes {
        id title date { edtf text }
        participants { nodes { role actor { name } } }
        citations { nodes { exact source { id title url } } }
      }
    }
  }`,
  Q5: `query Q5($id: ID!) {
    actor(id: $id) {
      id name
      meetings(${LATEST}, first: 10) {
        nodes {
          id title date { edtf }
          participants {
            nodes {
              role
              actor {
                id name
                statements(${LATEST}, first: 3) {
                  nodes {
                    id date { edtf } text
                    mentions {
                      tone
                      target {
                        __typename
                        ... on Actor { id name }
                        ... on Meeting { id title }
                        ... on Policy { id title }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }`,
};

/** What each question asks, in words, for the report. */
export const MEANINGS = {
  Q1: 'one actor by id or slug',
  Q2: 'latest 20 meetings involving a body, their participants with 5 statements each, all with sources',
  Q3: 'actors by a part of their name: the first 20, and how many there are',
  Q4: 'latest 50 meetings with participants and sources',
  Q5: 'an actor, 10 meetings, their participants, 3 statements of each, whom those mention',
};

const EACH = 20;

// By how many meetings they are involved in: of the busiest fiftieth, of the middle, and of the fifth that is met least.
const ACTORS = `
  with ranked as (
    select a.global_id, a.slug, a.kind, percent_rank() over (order by i.meetings) as place
    from (select actor_id, count(*) as meetings from involvement where kind = 'PARTICIPANT' group by actor_id) i
    join actor a on a.id = i.actor_id where a.kind = any($1))
  select global_id, slug,
    case when place >= 0.98 then 'busy' when place between 0.45 and 0.55 then 'middling' else 'rare' end as stratum
  from ranked where place >= 0.98 or place between 0.45 and 0.55 or place <= 0.2
  order by global_id`;

async function actors(database, chance, kinds) {
  const { rows } = await database.query(ACTORS, [kinds]);
  return ['busy', 'middling', 'rare'].flatMap((stratum) =>
    chance
      .shuffled(rows.filter((row) => row.stratum === stratum))
      .slice(0, EACH)
      .map((row, index) => (index % 2 ? row.slug : row.global_id)),
  );
}

async function partsOfNames(database, chance) {
  const { rows } = await database.query('select name from actor order by global_id');
  return chance
    .shuffled(rows)
    .slice(0, 3 * EACH)
    .map(({ name }, index) => {
      const word = chance.shuffled(name.split(' ').filter((each) => each.length >= 4))[0] ?? name;
      return word.slice(0, 3 + (index % 3));
    });
}

/** The request bodies of each question, in the order in which they are asked. */
export async function questions(database, seed) {
  const chance = seeded(seed);
  const all = await actors(database, chance, ['PERSON', 'STATE', 'ORGANISATION', 'GROUP']);
  const bodies = await actors(database, chance, ['STATE', 'ORGANISATION']);
  const names = await partsOfNames(database, chance);
  const variables = {
    Q1: all.map((id) => ({ id })),
    Q2: bodies.map((id) => ({ id })),
    Q3: names.map((name) => ({ name })),
    Q4: [{}],
    Q5: all.map((id) => ({ id })),
  };
  return Object.fromEntries(
    Object.entries(TEXTS).map(([name, text]) => [
      name,
      chance.shuffled(variables[name]).map((values) =>
        JSON.stringify({
          query: text.replace(/\s+/g, ' '),
          operationName: name,
          variables: values,
        }),
      ),
    ]),
  );
}
