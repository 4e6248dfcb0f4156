// The tables: what was measured, and what it is in proportion to the best peer.
import { LIMITS, OURS } from './servers.mjs';
import { MEANINGS } from './questions.mjs';

export const median = (values) => {
  const sorted = values.filter((value) => value !== null).sort((one, other) => one - other);
  if (!sorted.length) return null;
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const digits = (value) =>
  value === null ? '–' : value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
const table = (heads, lines) =>
  [heads, heads.map((_, column) => (column < 2 ? '---' : '---:')), ...lines]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n');

const of = (cells, question, server) =>
  cells.filter((cell) => cell.question === question && cell.server === server);
const middle = (cells, question, server, measure) =>
  median(of(cells, question, server).map((cell) => cell[measure]));

const MEASURES = ['rate', 'p50', 'p99', 'applicationCpu', 'databaseCpu', 'peak'];

function measured({ cells, questions, servers, statements }) {
  const heads = [
    'query',
    'server',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU ms application',
    'CPU ms database',
  ];
  const lines = questions.flatMap((question) =>
    servers
      .filter((server) => of(cells, question, server).length)
      .map((server) => [
        question,
        server,
        ...MEASURES.map((measure) => digits(middle(cells, question, server, measure))),
        digits(middle(cells, question, server, 'bytes') / 1000),
        digits(statements[question]?.[server] ?? null),
        digits(middle(cells, question, server, 'others')),
      ]),
  );
  return table([...heads, 'peak MB', 'kB', 'statements', 'others busy'], lines);
}

/** Ours to another's, round by round: the middle one, and from which to which. */
function ratio(cells, question, other, measure) {
  const others = new Map(of(cells, question, other).map((cell) => [cell.round, cell[measure]]));
  const ratios = of(cells, question, OURS)
    .filter((cell) => others.get(cell.round))
    .map((cell) => cell[measure] / others.get(cell.round));
  if (!ratios.length) return { text: '–', value: null };
  const value = median(ratios);
  const range =
    ratios.length > 1
      ? ` (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`
      : '';
  return { text: `${value.toFixed(2)}${range} ${other}`, value };
}

const TARGETS = [
  {
    measure: 'applicationCpu',
    head: 'CPU application, ≤ 0.8',
    best: Math.min,
    met: (value) => value <= 0.8,
  },
  { measure: 'rate', head: 'requests/s, ≥ 1.2', best: Math.max, met: (value) => value >= 1.2 },
  { measure: 'p99', head: 'p99, ≤ 1', best: Math.min, met: (value) => value <= 1 },
];

function bestPeer(cells, question, peers, { measure, best }) {
  const values = peers.map((peer) => middle(cells, question, peer, measure));
  return peers[values.indexOf(best(...values.filter((value) => value !== null)))];
}

function ratios({ cells, questions, servers }) {
  const peers = servers.filter((server) => server !== OURS && !LIMITS.includes(server));
  const marked = ({ text, value }, met) =>
    value === null ? text : `${met(value) ? '✓' : '✗'} ${text}`;
  const lines = questions.map((question) => [
    question,
    MEANINGS[question],
    ...TARGETS.map((target) =>
      marked(
        ratio(cells, question, bestPeer(cells, question, peers, target), target.measure),
        target.met,
      ),
    ),
    marked(ratio(cells, question, LIMITS[0], 'databaseCpu'), (value) => value <= 1.3),
  ]);
  const heads = [
    'query',
    'what it asks',
    ...TARGETS.map(({ head }) => head),
    'CPU database, ≤ 1.3 of the limit',
  ];
  return table(heads, lines);
}

function starts({ servers, starts: started }) {
  const lines = servers.map((server) => [
    server,
    String(started[server].length),
    digits(median(started[server].map(({ firstAnswer }) => firstAnswer))),
    digits(median(started[server].map(({ idle }) => idle))),
  ]);
  return table(['server', 'starts', 'first right answer ms', 'idle MB'], lines);
}

/** What was found about one database, in Markdown. */
export function report(found) {
  const { meetings, version, settings, refused } = found;
  const notTimed = Object.entries(refused).map(
    ([question, differences]) =>
      `- ${question} wasn't timed: ${differences.length} answers differ. First: ${differences[0].server} for ` +
      `${JSON.stringify(differences[0].variables)}: ${differences[0].differs}`,
  );
  return [
    `## ${meetings.toLocaleString('en')} meetings`,
    `PostgreSQL ${version}; ${settings.concurrency} connections, ${settings.rounds} rounds of ${settings.seconds} s ` +
      `after at most ${settings.warmup} s of warm-up; medians, seed ${settings.seed}.`,
    ...(notTimed.length ? [notTimed.join('\n')] : []),
    '### Backchannel in proportion to the best peer',
    ratios(found),
    '### Measured',
    measured(found),
    '### Start',
    starts(found),
  ].join('\n\n');
}

/** How CPU a request grows from the first database to the last. */
export function growth(all) {
  const [small, large] = [all[0], all[all.length - 1]];
  const total = (found, question, server) =>
    median(of(found.cells, question, server).map((cell) => cell.applicationCpu + cell.databaseCpu));
  const lines = small.questions.flatMap((question) =>
    small.servers
      .map((server) => [
        question,
        server,
        total(small, question, server),
        total(large, question, server),
      ])
      .filter((line) => line[2] !== null && line[3] !== null)
      .map(([, server, before, after]) => [
        question,
        server,
        digits(before),
        digits(after),
        digits(after / before),
      ]),
  );
  return [
    `## From ${small.meetings.toLocaleString('en')} to ${large.meetings.toLocaleString('en')} meetings`,
    table(['query', 'server', 'CPU ms before', 'CPU ms after', 'growth'], lines),
  ].join('\n\n');
}
