import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { expect, it } from 'vitest';
import { changesBetween, faultsIn, type Declaration } from './changes';
import { deprecationFaults } from './deprecations';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8');
const current = buildSchema(read('../schema.graphql'));
const released = buildSchema(read('released.graphql'));
const since = JSON.parse(read('since-release.json')) as {
  released: string;
  changes: Declaration[];
};

it('has no change since the last release that a client may trip over, but what is declared', () => {
  expect(
    faultsIn(changesBetween(released, current), since.changes),
    `schema.graphql against the release of ${since.released}: keep what was, or, if the change is meant, ` +
      'declare it in contract/since-release.json as { "change": …, "why": …, "since": "YYYY-MM-DD" }',
  ).toEqual([]);
});

it('deprecates in time', () => {
  const today = new Date().toISOString().slice(0, 10);
  expect(deprecationFaults(released, current, { released: since.released, today })).toEqual([]);
});
