// Whether all servers say the same. Only what is the same is timed.
import { isDeepStrictEqual } from 'node:util';
import { ask } from './servers.mjs';

/** Where two values differ first, and how. */
function difference(one, other, path = 'data') {
  if (isDeepStrictEqual(one, other)) return null;
  if (one && other && typeof one === 'object' && typeof other === 'object') {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference(one[key], other[key], `${path}.${key}`);
      if (found) return found;
    }
  }
  const short = (value) => (JSON.stringify(value) ?? 'nothing').slice(0, 120);
  return `${path}: ${short(one)} against ${short(other)}`;
}

function answerOf({ status, text }) {
  const { data, errors } = JSON.parse(text);
  return status === 200 && !errors ? { data } : { data, fault: `${status} ${text.slice(0, 300)}` };
}

/**
 * Asks every server each of the `bodies` and compares what they say with what the first says.
 *
 * @returns the length of each answer by server, and how the answers differ, if they do
 */
export async function compare(servers, bodies) {
  const lengths = Object.fromEntries(servers.map(({ name }) => [name, []]));
  const differences = [];
  for (const body of bodies) {
    let first;
    for (const server of servers) {
      const raw = await ask(server, body);
      lengths[server.name].push(Buffer.byteLength(raw.text));
      const answer = answerOf(raw);
      first ??= answer;
      const differs =
        answer.fault ?? (answer === first ? null : difference(first.data, answer.data));
      if (differs) {
        differences.push({ server: server.name, variables: JSON.parse(body).variables, differs });
      }
    }
  }
  return { lengths, differences };
}
