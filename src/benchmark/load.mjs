// A process of its own that sends requests over connections it keeps, and tells how long each took.
import { Connection, post } from './connection.mjs';

async function run({ origin, bodies, lengths, seconds, concurrency }) {
  const requests = bodies.map((body) => post(origin, body));
  const latencies = [];
  let next = 0;
  let wrong = 0;
  let bytes = 0;
  const connections = Array.from({ length: concurrency }, () => new Connection(origin));
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const use = async (connection) => {
    for (let sent = begun; sent < end; ) {
      const index = next++ % requests.length;
      const { status, length } = await connection.ask(requests[index]);
      const answered = performance.now();
      latencies.push(answered - sent);
      bytes += length;
      if (status !== 200 || length !== lengths[index]) wrong++;
      sent = answered;
    }
  };
  await Promise.all(connections.map(use));
  const elapsed = (performance.now() - begun) / 1000;
  connections.forEach((connection) => connection.close());
  latencies.sort((one, other) => one - other);
  const at = (share) =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))];
  return {
    requests: latencies.length,
    seconds: elapsed,
    wrong,
    bytes: bytes / latencies.length,
    p50: at(0.5),
    p99: at(0.99),
  };
}

process.on('message', async (job) => {
  try {
    process.send({ result: await run(job) });
  } catch (fault) {
    process.send({ fault: String(fault) });
  }
});
