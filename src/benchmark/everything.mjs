// Makes requests for whatever a schema offers, of records that there are.

const LISTS = {
  actors: { type: 'Actor', one: 'actor' },
  meetings: { type: 'Meeting', one: 'meeting' },
  policies: { type: 'Policy', one: 'policy' },
  sources: { type: 'Source', one: 'source' },
  statements: { type: 'Statement', one: 'statement' },
};
const DEEPEST = 2; // filters of related records within each other
const JOINING = ['and', 'or', 'not'];

const INTROSPECTION = `{
  __schema { types { name kind enumValues { name } fields { ...F } inputFields { name type { ...T } } } }
}
fragment F on __Field { name args { name defaultValue type { ...T } } type { ...T } }
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

/** The schema's types by their names. */
export async function readSchema(ask) {
  const { data } = await ask(INTROSPECTION);
  return Object.fromEntries(data.__schema.types.map((type) => [type.name, type]));
}

/** Slugs of the first and the last record of each list, and of those who speak and states that are met in most. */
export async function samples(ask) {
  const known = {};
  for (const [list, { one }] of Object.entries(LISTS)) {
    const { data } = await ask(`{ a: ${list}(first: 1) { nodes { slug } } z: ${list}(last: 1) { nodes { slug } } }`);
    known[one] = [...data.a.nodes, ...data.z.nodes].map((node) => node.slug);
  }
  const { data } = await ask(
    '{ meetings { countBy(group: COUNTRY, first: 2) { key } } statements { countBy(group: SPEAKER, first: 2) { key } } }',
  );
  const busiest = [...data.meetings.countBy, ...data.statements.countBy].map((group) => group.key);
  known.actor = [...new Set([...busiest, ...known.actor])].filter(Boolean);
  return known;
}

const named = (type) => (type.ofType ? named(type.ofType) : type);
const isList = (type) => type.kind === 'LIST' || (type.ofType != null && isList(type.ofType));
const isLeaf = (type) => ['SCALAR', 'ENUM'].includes(named(type).kind);
const isRequired = (input) => input.type.kind === 'NON_NULL' && input.defaultValue == null;

/** A page by each filter, and each value that it may have. */
export function* filtersOf(schema, known) {
  for (const [list, { type }] of Object.entries(LISTS)) {
    for (const field of schema[`${type}Filter`].inputFields) {
      for (const value of valuesOf(schema, known, field, 0)) {
        yield `{ ${list}(first: 20, where: {${field.name}: ${value}}) { nodes { slug } } }`;
      }
    }
  }
}

function valuesOf(schema, known, field, depth) {
  const type = schema[named(field.type).name];
  const values =
    type.kind === 'ENUM'
      ? type.enumValues.map((value) => value.name)
      : type.kind === 'INPUT_OBJECT'
        ? objectsOf(schema, known, field, type, depth)
        : scalarsOf(known, field, type);
  return isList(field.type) ? values.map((value) => `[${value}]`) : values;
}

function objectsOf(schema, known, field, type, depth) {
  const has = (name) => type.inputFields.some((input) => input.name === name);
  if (has('from')) {
    return ['{from: "2015-01-01", to: "2015-01-31"}', '{from: "1800-01-01", to: "1800-01-31"}'];
  }
  if (has('atLeast')) return ['{atLeast: 2}', '{atLeast: 9}', '{atMost: 1}'];
  if (depth === DEEPEST || JOINING.includes(field.name)) return [];
  const valuesFor = (input) => valuesOf(schema, known, input, depth + 1);
  const required = type.inputFields.filter(isRequired);
  // Two actors who met aren't the same.
  const beside = (input, value) =>
    required
      .filter((other) => other !== input)
      .map((other) => `, ${other.name}: ${valuesFor(other).find((one) => one !== value)}`)
      .join('');
  return type.inputFields.flatMap((input) =>
    valuesFor(input).map((value) => `{${input.name}: ${value}${beside(input, value)}}`),
  );
}

function scalarsOf(known, field, type) {
  switch (type.name) {
    case 'Boolean':
      return ['true', 'false'];
    case 'ID':
      return idsFor(known, field.name).map((slug) => JSON.stringify(slug));
    case 'DateTime':
      return ['"1900-01-01T00:00:00Z"', '"2100-01-01T00:00:00Z"'];
    case 'Date':
      return ['"1800-01-01"', '"2015-06-01"'];
    default:
      return ['"an"', '"peace"', '"zzqx"'];
  }
}

// Which records a field names is told by its name alone.
function idsFor(known, name) {
  const ofMeetings = ['inMeeting', 'partOf'];
  const ofSources = ['citing', 'origin'];
  if (ofMeetings.includes(name)) return known.meeting;
  if (ofSources.includes(name)) return known.source;
  return name === 'about' ? [...known.policy, ...known.actor] : known.actor;
}

/** The end of each list in each order, and what comes before it: as far as one can go from where the list begins. */
export async function* orders(schema, ask) {
  for (const [list, { type }] of Object.entries(LISTS)) {
    for (const { name } of schema[`${type}OrderField`].enumValues) {
      for (const direction of ['ASCENDING', 'DESCENDING']) {
        const order = `orderBy: [{field: ${name}, direction: ${direction}}]`;
        const end = `{ ${list}(last: 20, ${order}) { pageInfo { startCursor } } }`;
        yield end;
        const { data } = await ask(end);
        if (!data) continue; // which has been told
        const cursor = JSON.stringify(data[list].pageInfo.startCursor);
        yield `{ ${list}(first: 10, after: ${cursor}, ${order}) { nodes { slug } } }`;
      }
    }
  }
}

/** Each field of the sample records, and of the lists it gives each field, and each way to count them by groups. */
export function* fieldsOf(schema, known) {
  for (const { type, one } of Object.values(LISTS)) {
    for (const field of schema[type].fields.filter((candidate) => !candidate.args.some(isRequired))) {
      for (const selection of selectionsOf(schema, field)) {
        for (const slug of known[one]) yield `{ ${one}(id: "${slug}") { ${selection} } }`;
      }
    }
  }
}

function selectionsOf(schema, field) {
  if (isLeaf(field.type)) return [field.name];
  const type = schema[named(field.type).name];
  const within = (type.fields ?? []).flatMap((inner) => {
    if (inner.name === 'countBy') {
      const { type: grouping } = inner.args.find(({ name }) => name === 'group');
      return schema[named(grouping).name].enumValues.map(({ name }) => `countBy(group: ${name}) { key count }`);
    }
    if (inner.args.some(isRequired)) return [];
    return [isLeaf(inner.type) ? inner.name : `${inner.name} { __typename }`];
  });
  return [`${field.name} { __typename }`, ...within.map((inner) => `${field.name} { ${inner} }`)];
}

/** Timelines of everything, of the sample actors, meetings and policies, and of an actor and a meeting together. */
export function* timelines(known) {
  const subjects = [...known.actor, ...known.meeting, ...known.policy].map((slug) => [slug]);
  const together = known.actor.map((slug) => [slug, known.meeting[0]]);
  for (const about of [[], ...subjects, ...together]) {
    for (const page of ['first: 20', 'last: 20']) {
      for (const selection of ['nodes { date { edtf } }', 'totalCount']) {
        yield `{ timeline(about: ${JSON.stringify(about)}, ${page}) { ${selection} } }`;
      }
    }
  }
}
