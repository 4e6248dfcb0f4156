// Starts the built application on an empty data folder and a free port, runs the browser tests
// against it, and stops it again: once as it is, once running only documents that it trusts.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const START_SECONDS = 60;
const jar = resolve(import.meta.dirname, '../../target/quarkus-app/quarkus-run.jar');
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

const ended = (child) => new Promise((done) => child.once('exit', (code) => done(code ?? 1)));

async function ready(base, application) {
  for (let waited = 0; waited < START_SECONDS * 5 && application.exitCode === null; waited++) {
    const answer = await fetch(`${base}/q/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('the application did not become ready');
}

async function test(project, settings) {
  const data = mkdtempSync(join(tmpdir(), 'backchannel-e2e-'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const application = spawn(
    java,
    [
      `-Dbackchannel.data=${data}`,
      `-Dquarkus.http.port=${port}`,
      '-Dquarkus.http.host=127.0.0.1',
      '-Dbackchannel.http.rate=0',
      ...settings,
      '-jar',
      jar,
    ],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  );
  try {
    await ready(base, application);
    const arguments_ = ['playwright', 'test', `--project=${project}`, ...process.argv.slice(2)];
    const tests = spawn('npx', arguments_, {
      stdio: 'inherit',
      cwd: resolve(import.meta.dirname, '..'),
      env: { ...process.env, BASE: base },
      shell: process.platform === 'win32',
    });
    return await ended(tests);
  } finally {
    if (application.exitCode === null) {
      const stopped = ended(application);
      application.kill();
      await stopped;
    }
    rmSync(data, { recursive: true, force: true });
  }
}

const open = await test('open', []);
const trusted = await test('trusted', ['-Dbackchannel.http.documents=trusted']);
process.exit(open || trusted);
