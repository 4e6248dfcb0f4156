#!/usr/bin/env node
// Runs Backchannel and its peers in turn over the same rows, and says how they compare. See README.md.
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare } from './answers.mjs';
import { watch, withoutWorkers } from './database.mjs';
import { cpuOfMachine, cpuOfTree, forgetPeak, residentPeak } from './processes.mjs';
import { questions } from './questions.mjs';
import { growth, report } from './report.mjs';
import { ask, idleMemory, link, OURS, SERVERS, start } from './servers.mjs';

const { values } = parseArgs({
  options: {
    database: { type: 'string', multiple: true },
    application: {
      type: 'string',
      default: fileURLToPath(new URL('../../target/quarkus-app-postgresql', import.meta.url)),
    },
    java: { type: 'string', default: '-Xmx512m' },
    servers: { type: 'string', default: Object.keys(SERVERS).join(',') },
    queries: { type: 'string', default: 'Q1,Q2,Q3,Q4,Q5' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '10' },
    warmup: { type: 'string', default: '240' },
    starts: { type: 'string', default: '3' },
    concurrency: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    port: { type: 'string', default: '18330' },
    output: { type: 'string', default: 'benchmark.json' },
  },
});
if (!values.database) {
  console.error('Name a database: --database postgresql://user@localhost/name (see README.md)');
  process.exit(2);
}
const settings = Object.fromEntries(
  ['rounds', 'seconds', 'warmup', 'starts', 'concurrency', 'seed', 'port'].map((name) => [
    name,
    Number(values[name]),
  ]),
);
const names = values.servers.split(',');
const wanted = values.queries.split(',');
const options = { application: values.application, java: values.java.split(' ').filter(Boolean) };
const WARMING_AT_ONCE = 2;
const WARMING_STEP = 10; // seconds
const SHORT_STEP = 3; // seconds, of one question
const LONGEST_OF_ONE = 45; // seconds
const STEPS_WITHOUT_GAIN = 4;
const GAIN = 0.97; // of the least CPU for a request so far: what counts as one
const AGAIN_WARM = 1; // seconds, for what another server has driven from the caches

const say = (text) => console.error(`${new Date().toISOString().slice(11, 19)} ${text}`);

const generator = fork(fileURLToPath(new URL('load.mjs', import.meta.url)));
const load = (job) =>
  new Promise((resolve, reject) => {
    generator.once('message', ({ result, fault }) =>
      fault ? reject(new Error(fault)) : resolve(result),
    );
    generator.send(job);
  });

const running = [];

async function startAll(database, body) {
  const started = Object.fromEntries(names.map((name) => [name, []]));
  const isRight = (text) => {
    const { data, errors } = JSON.parse(text);
    return !errors && Boolean(data?.actor?.id);
  };
  for (let time = 1; time <= settings.starts; time++) {
    for (const [index, name] of names.entries()) {
      const server = await start(name, database, settings.port + index, options, body, isRight);
      running.push(server);
      const idle = await idleMemory(server);
      started[name].push({ firstAnswer: server.firstAnswer, idle });
      say(
        `${name}: first answer after ${Math.round(server.firstAnswer)} ms, ${Math.round(idle)} MB`,
      );
      if (time < settings.starts) {
        await server.stop();
        running.splice(running.indexOf(server), 1);
      }
    }
  }
  return started;
}

/** Statements that a request makes the database run; the least of three counts, since others may use it too. */
async function countStatements(watched, server, bodies) {
  const some = bodies.slice(0, 10);
  const counts = [];
  for (let time = 0; time < 3; time++) {
    const before = await watched.statements();
    if (before === null) return null;
    for (const body of some) await ask(server, body);
    counts.push(((await watched.statements()) - before) / some.length);
  }
  return Math.min(...counts);
}

/** Asks until a request's CPU falls no more, or for `most` seconds; tells how long that took, and the least CPU seen. */
async function untilSteady(server, job, step, most) {
  let least = Infinity;
  let steady = 0;
  let taken = 0;
  while (steady < STEPS_WITHOUT_GAIN && taken < most) {
    const before = cpuOfTree(server.pid);
    const { requests } = await load({ origin: server.origin, ...job, seconds: step });
    const cpu = (cpuOfTree(server.pid) - before) / requests;
    steady = cpu < least * GAIN ? 0 : steady + 1;
    least = Math.min(least, cpu);
    taken += step;
  }
  return { taken, least };
}

/**
 * All questions in turn, few at once: where more threads work than there are processors, a compiler beside them gets
 * hardly any time, and a virtual machine is still interpreting after minutes. Then each as it will be measured, so many
 * at once, since what was compiled for few is thrown away at first.
 */
async function warm(server, timed, asked, lengths) {
  const most = Math.max(...timed.map((question) => asked[question].length));
  const places = Array.from({ length: most }, (unused, place) => place);
  const inTurn = (of) =>
    places.flatMap((place) =>
      timed.map((question) => of(question, place % asked[question].length)),
    );
  const mixed = {
    bodies: inTurn((question, place) => asked[question][place]),
    lengths: inTurn((question, place) => lengths[question][server.name][place]),
    concurrency: WARMING_AT_ONCE,
  };
  let { taken } = await untilSteady(server, mixed, WARMING_STEP, settings.warmup);
  const least = [];
  for (const question of timed) {
    const one = {
      bodies: asked[question],
      lengths: lengths[question][server.name],
      concurrency: settings.concurrency,
    };
    const steady = await untilSteady(server, one, SHORT_STEP, LONGEST_OF_ONE);
    taken += steady.taken;
    least.push(`${question} ${steady.least.toFixed(2)}`);
  }
  say(`${server.name}: warm after ${taken} s, by ms of CPU for a request: ${least.join(', ')}`);
}

async function measure(watched, server, question, bodies, lengths) {
  const job = { origin: server.origin, bodies, lengths, concurrency: settings.concurrency };
  await load({ ...job, seconds: AGAIN_WARM });
  forgetPeak(server.pid);
  const spent = async () => ({
    application: cpuOfTree(server.pid),
    database: await watched.cpu(),
    machine: cpuOfMachine(),
    generator: cpuOfTree(generator.pid),
  });
  const before = await spent();
  const result = await load({ ...job, seconds: settings.seconds });
  const after = await spent();
  if (result.wrong)
    throw new Error(`${server.name} answered ${question} wrongly ${result.wrong} times`);
  const taken = (what) => after[what] - before[what];
  // A connection may have been opened meanwhile, or have ended after lying idle.
  let databaseCpu = 0;
  for (const [pid, cpu] of after.database) databaseCpu += cpu - (before.database.get(pid) ?? 0);
  return {
    question,
    server: server.name,
    rate: result.requests / result.seconds,
    p50: result.p50,
    p99: result.p99,
    applicationCpu: taken('application') / result.requests,
    databaseCpu: databaseCpu / result.requests,
    others:
      (taken('machine') - taken('application') - databaseCpu - taken('generator')) /
      (result.seconds * 1000 * availableParallelism()),
    peak: residentPeak(server.pid),
    bytes: result.bytes,
    requests: result.requests,
  };
}

async function benchmark(database) {
  const watched = await watch(database);
  const asked = await questions(watched, settings.seed);
  const meetings = Number((await watched.query('select count(*) from meeting')).rows[0].count);
  say(`${meetings} meetings`);
  const started = await startAll(database, asked.Q1[0]);

  const lengths = {};
  const refused = {};
  const statements = {};
  for (const question of wanted) {
    const compared = await compare(running, asked[question]);
    if (compared.differences.length) {
      refused[question] = compared.differences;
      say(`${question}: ${compared.differences.length} answers differ; it won't be timed`);
      continue;
    }
    lengths[question] = compared.lengths;
    statements[question] = {};
    for (const server of running) {
      statements[question][server.name] = await countStatements(watched, server, asked[question]);
    }
    say(`${question}: ${asked[question].length} answers are equal`);
  }
  const timed = wanted.filter((question) => lengths[question]);

  const cells = [];
  for (const server of running) await warm(server, timed, asked, lengths);
  for (let round = 1; round <= settings.rounds; round++) {
    for (const question of timed) {
      for (let turn = 0; turn < running.length; turn++) {
        const server = running[(turn + round) % running.length];
        const bodies = asked[question];
        const cell = await measure(
          watched,
          server,
          question,
          bodies,
          lengths[question][server.name],
        );
        cells.push({ round, ...cell });
        say(
          `round ${round}, ${question}, ${server.name}: ${cell.rate.toFixed(1)} requests/s, ` +
            `${cell.applicationCpu.toFixed(2)} + ${cell.databaseCpu.toFixed(2)} ms of CPU`,
        );
      }
    }
  }
  for (const server of running.splice(0)) await server.stop();
  const { version } = watched;
  await watched.end();
  return {
    meetings,
    version,
    machine: `${availableParallelism()} × ${cpus()[0].model}`,
    settings,
    questions: wanted,
    servers: names,
    starts: started,
    refused,
    statements,
    cells,
  };
}

const all = [];
try {
  if (names.includes(OURS)) link(options.application);
  for (const database of values.database) {
    all.push(await benchmark(withoutWorkers(database)));
    writeFileSync(values.output, JSON.stringify(all, null, 2));
    console.log(`${report(all[all.length - 1])}\n`);
  }
  if (all.length > 1) console.log(growth(all));
} finally {
  for (const server of running) await server.stop();
  generator.disconnect();
}
