// Makes the schema as it is the released one, with nothing declared against it: what is in it from now on is kept.
import { copyFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const here = import.meta.dirname;
copyFileSync(resolve(here, '../schema.graphql'), resolve(here, 'released.graphql'));
const since = { released: new Date().toISOString().slice(0, 10), changes: [] };
writeFileSync(resolve(here, 'since-release.json'), `${JSON.stringify(since, null, 2)}\n`);
