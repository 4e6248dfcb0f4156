// A process of its own that sends requests over connections it keeps, and tells how long each took.
import { Pool } from 'undici';

const pools = new Map();
const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

function poolOf(origin, concurrency) {
  if (!pools.has(origin)) {
    pools.set(origin, new Pool(origin, { connections: concurrency, pipelining: 1 }));
  }
  return pools.get(origin);
}

async function run({ origin, bodies, lengths, seconds, concurrency }) {
  const pool = poolOf(origin, concurrency);
  const latencies = [];
  let next = 0;
  let wrong = 0;
  let bytes = 0;
  const begun = performance.now();
  const end = begun + seconds * 1000;
  const connection = async () => {
    while (performance.now() < end) {
      const index = next++ % bodies.length;
      const sent = performance.now();
      const response = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: HEADERS,
        body: bodies[index],
      });
      let length = 0;
      for await (const chunk of response.body) length += chunk.length;
      latencies.push(performance.now() - sent);
      bytes += length;
      if (response.statusCode !== 200 || length !== lengths[index]) wrong++;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, connection));
  const elapsed = (performance.now() - begun) / 1000;
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
