// PostGraphile 5: the tables as it finds them, and our part of the schema planned upon them.
import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { subset } from './subset.mjs';

// What it makes of the tables by itself stands beside ours, by other names.
const Renamed = {
  name: 'RenamedPlugin',
  inflection: {
    replace: {
      _resourceName: (previous, _, resource) => `row_${previous(resource)}`,
      _codecName: (previous, _, codec) => `row_${previous(codec)}`,
    },
  },
};

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [Renamed, subset],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      poolConfig: { max: Number(process.env.POOL), idleTimeoutMillis: 0 },
      schemas: ['public'],
      pubsub: false,
    }),
  ],
  gather: { installWatchFixtures: false },
  grafast: { explain: false },
  grafserv: { watch: false, graphiql: false, graphqlPath: '/graphql', outputDataAsString: true },
});
const server = createServer();
await instance.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1');
