#!/usr/bin/env node
// Asks a running server for a page of each list by each filter and each of its values, for the far end of each order, for
// each field of some records, and for timelines; says which take long. See README.md.
import { parseArgs } from 'node:util';
import { fieldsOf, filtersOf, orders, readSchema, samples, timelines } from './everything.mjs';
import { ask as askServer } from './servers.mjs';

const { values } = parseArgs({
  options: {
    server: { type: 'string', default: 'http://localhost:8080' },
    over: { type: 'string', default: '1000' },
    times: { type: 'string', default: '2' },
    refused: { type: 'boolean', default: false },
  },
});
const over = Number(values.over);
const times = Number(values.times);
const REFUSED = ['VALIDATION', 'NOT_FOUND']; // a value that stands only beside another, a record of another kind

async function ask(query) {
  const begin = performance.now();
  const { text } = await askServer({ origin: values.server }, JSON.stringify({ query }));
  const { data, errors } = JSON.parse(text);
  return { data, error: errors?.[0], ms: performance.now() - begin };
}

/** The quickest of several answers, or the first that is an error. */
async function quickest(query) {
  let best = await ask(query);
  for (let i = 1; i < times && !best.error; i++) {
    const next = await ask(query);
    if (next.error || next.ms < best.ms) best = next;
  }
  return best;
}

const schema = await readSchema(ask);
const known = await samples(ask);
const asked = [];
let refused = 0;
for await (const query of everything()) {
  const { error, ms } = await quickest(query);
  if (REFUSED.includes(error?.extensions.code)) {
    refused++;
    if (values.refused) console.log(`refused  ${query}`);
    continue;
  }
  asked.push(ms);
  if (error || ms > over) {
    console.log(`${ms.toFixed(0).padStart(6)} ms  ${query}${error ? `  ${error.extensions.code}` : ''}`);
  }
}
asked.sort((one, other) => one - other);
console.log(
  `${asked.length} asked and ${refused} refused, each ${times} times: the middle one took ${asked[asked.length >> 1].toFixed(0)} ms, ` +
    `the slowest ${asked.at(-1).toFixed(0)}`,
);

async function* everything() {
  yield* filtersOf(schema, known);
  yield* orders(schema, ask);
  yield* fieldsOf(schema, known);
  yield* timelines(known);
}
