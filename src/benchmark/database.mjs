// What the database tells about itself, and what its processes take.
import pg from 'pg';
import { cpuOf, parentOf } from './processes.mjs';

/** A connection that watches the database without taking part. */
export async function watch(url) {
  const client = new pg.Client({ connectionString: url, application_name: 'benchmark' });
  await client.connect();
  const { pid, version } = (
    await client.query(
      `select pg_backend_pid() as pid, current_setting('server_version') as version`,
    )
  ).rows[0];
  const postmaster = parentOf(pid);
  return {
    version,
    query: (text, values) => client.query(text, values),
    end: () => client.end(),

    /** CPU milliseconds of all that has been done in this database by those still connected, and by those that ended. */
    async cpu() {
      const { rows } = await client.query(
        `select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      return cpuOf(
        rows.map((row) => row.pid),
        postmaster,
      );
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
