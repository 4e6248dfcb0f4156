// Writes oracle.tsv: random EDTF of levels 0 to 2 and what another implementation, npm edtf 4.11.1 (Sylvester Keil,
// BSD-2-Clause), takes them to mean. EdtfOracleTest compares ours with it. To run, outside of the repository:
//
//   npm install edtf@4.11.1 && cp .../oracle.mjs . && node oracle.mjs > .../oracle.tsv
//
// Columns: level, text, type, earliest day, latest day. A bound is a day, `open` or `unknown`; the days are of UTC.
// A text that edtf generates but then refuses has type `refused` and no bounds.

const SAMPLES = 1800;
const LONGEST = 140; // Ours stops at 100 characters; a few longer ones show that it does.

// The generator takes Math.random when it is loaded, so the seed (mulberry32) comes before the import.
let state = 20250514;
Math.random = () => {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const { default: edtf } = await import('edtf');
const { gen, sample } = await import('edtf/sample');

// 2025-05-14T12:00:00.000Z -> 2025-05-14, -000043-01-01T… -> -0043-01-01, +012345-01-01T… -> +12345-01-01 (as java.time)
function day(time) {
  if (time === null) return 'unknown';
  if (!Number.isFinite(time)) return 'open';
  const date = new Date(time);
  const year = date.getUTCFullYear();
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return sign + String(Math.abs(year)).padStart(4, '0') + date.toISOString().slice(-20, -14);
}

function verdict(text) {
  try {
    const date = edtf(text);
    const [earliest, latest] = [day(date.min), day(date.max)];
    return [date.type, earliest, latest];
  } catch {
    return ['refused', '', ''];
  }
}

// The generator chooses evenly among the rules of a grammar that spells out every digit, and so makes mostly the year
// 0000 and seldom a whole day. Half of the samples therefore begin at rules it rarely reaches, and 0000 becomes a year
// of our time.
const RARE_RULES = {
  year_month_day: 0, datetime: 0, L0i: 0, L1d: 1, L1i: 1, ua_date: 2, L2X: 2, L2i: 2, set: 2, list: 2,
};
const ofOurTime = () => String(1900 + Math.floor(Math.random() * 130));
const modern = (text) => text.replace(/(?<![\dY+\u2212-]|\d\.)0000(?!\d)/g, ofOurTime);

console.log(['level', 'text', 'type', 'earliest', 'latest'].join('\t'));
const seen = new Set();
function write(level, count, generate) {
  for (let written = 0; written < count; ) {
    const text = modern(generate());
    if (seen.has(text) || text.length > LONGEST) continue;
    seen.add(text);
    console.log([level, text, ...verdict(text)].join('\t'));
    written++;
  }
}
// What chance does not make: intervals within one day or year, the last days of February.
const CHOSEN = [
  '2025-05-14/2025-05-14', '2025-12/2025', '2025/2025', '2025-05~/2025-05', '2024-02-29', '2025-02-29', '1900-02-29~',
  '2000-02-XX', '2100-02-XX', '19X6-02-XX', '2025-02-2X', '2025-XX-31', '[2024-02-29..]', '{2024,2025-05}', '[2025-05..2025-06]',
];
write(2, CHOSEN.length, () => CHOSEN.pop());
for (const level of [0, 1, 2]) {
  const samples = sample({ level });
  write(level, SAMPLES / 6, () => samples.next().value);
}
for (const [rule, level] of Object.entries(RARE_RULES)) {
  write(level, SAMPLES / 20, () => gen(rule));
}
