// What the database tells about itself, and what its processes take.
import pg from 'pg';
import { cpuOf } from './processes.mjs';

/**
 * The address, with parallel workers off: with as many requests at once as there are connections they help nobody, and
 * their CPU time couldn't be told from anybody else's.
 */
export function withoutWorkers(database) {
  const url = new URL(database);
  url.searchParams.set('options', '-c max_parallel_workers_per_gather=0');
  return url.href.replaceAll('+', '%20');
}

/** A connection that watches the database without taking part. */
export async function watch(url) {
  const client = new pg.Client({ connectionString: url, application_name: 'benchmark' });
  await client.connect();
  const { version } = (await client.query(`select current_setting('server_version') as version`))
    .rows[0];
  return {
    version,
    query: (text, values) => client.query(text, values),
    end: () => client.end(),

    /** CPU milliseconds that the database has taken for each connection to it, by process. */
    async cpu() {
      const { rows } = await client.query(
        `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      return new Map(rows.map(({ pid }) => [pid, cpuOf([pid])]));
    },

    /** Statements run in this database so far, transaction control aside; null where nothing counts them. */
    async statements() {
      try {
        const { rows } = await client.query(
          `select sum(calls)::int as calls from pg_stat_statements
           where dbid = (select oid from pg_database where datname = current_database())
             and query !~* '^(begin|start|commit|rollback|set|show|discard|deallocate)'
             and query !~* 'pg_stat_'`,
        );
        return rows[0].calls;
      } catch {
        return null;
      }
    },
  };
}
