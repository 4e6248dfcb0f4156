import type { DatePartsFragment } from '../generated/graphql';
import { daysOf, isoDay, readEdtf, type EdtfDate } from './edtf';

export interface DateLabel {
  /** The source's own words; they come first. */
  words: string | null;
  /** What these can mean, never finer than what is known. */
  meaning: string;
}

export function dateLabel(date: DatePartsFragment): DateLabel {
  return { words: date.text, meaning: meaningOf(date) + doubtOf(date) };
}

/** The label as one line of plain text, for titles and for assistive technology. */
export function dateText(date: DatePartsFragment): string {
  const { words, meaning } = dateLabel(date);
  return words ? `“${words}” (${meaning})` : meaning;
}

function doubtOf({ approximate, uncertain }: DatePartsFragment): string {
  if (approximate && uncertain) return ', approximately, and not certain';
  if (approximate) return ', approximately';
  return uncertain ? ', not certain' : '';
}

function meaningOf(date: DatePartsFragment): string {
  if (date.precision === 'INTERVAL') return intervalMeaning(date);
  if (date.precision === 'SET') return setMeaning(date);
  const read = readEdtf(date.edtf);
  return read ? singleMeaning(read) + narrowed(date) : daysMeaning(date);
}

function singleMeaning({ unit, text, unspecified }: EdtfDate): string {
  if (unit === 'time' || unit === 'day') return text;
  if (unit === 'open') return 'at an unknown time';
  return unspecified ? `some day in ${text}` : `some time in ${text}`;
}

/** Says the days as well where they are not simply those of the named month or year. */
function narrowed(date: DatePartsFragment): string {
  const named = daysOf(date.edtf);
  if (!named || !date.earliest || !date.latest) return '';
  if (date.earliest === named.first && date.latest === named.last) return '';
  return `, between ${isoDay(date.earliest)} and ${isoDay(date.latest)}`;
}

function daysMeaning({ earliest, latest }: DatePartsFragment): string {
  if (earliest && latest) {
    if (earliest === latest) return isoDay(earliest);
    return `some time between ${isoDay(earliest)} and ${isoDay(latest)}`;
  }
  if (earliest) return `${isoDay(earliest)} or later`;
  return latest ? `${isoDay(latest)} or earlier` : 'at an unknown time';
}

function intervalMeaning(date: DatePartsFragment): string {
  const [start = '', end = ''] = date.edtf.split('/');
  const from = sayEnd(start, date.earliest);
  const until = sayEnd(end, date.latest);
  if (date.startBound === 'KNOWN' && date.endBound === 'KNOWN') {
    return from && until ? `from ${from} to ${until}` : daysMeaning(date);
  }
  if (date.startBound === 'KNOWN' && from) {
    return date.endBound === 'OPEN' ? `since ${from}, with no end` : `from ${from}, end unknown`;
  }
  if (date.endBound === 'KNOWN' && until) {
    return date.startBound === 'OPEN'
      ? `at any time until ${until}`
      : `until ${until}, start unknown`;
  }
  return 'at an unknown time';
}

/** An interval's end keeps its own precision: 2011/2024-12 must not become “1 January 2011”. */
function sayEnd(edtf: string, day: string | null): string | null {
  return readEdtf(edtf)?.text ?? (day && isoDay(day));
}

function setMeaning(date: DatePartsFragment): string {
  const inner = /^[[{](.*)[\]}]$/.exec(date.edtf)?.[1];
  if (inner === undefined) return daysMeaning(date);
  const all = date.edtf.startsWith('{');
  const members = inner.split(',').map((member) => sayMember(member.trim(), all));
  if (members.some((member) => member === null)) return daysMeaning(date);
  return members.join(all ? ' and ' : ' or ');
}

function sayMember(member: string, all: boolean): string | null {
  if (!member.includes('..')) return readEdtf(member)?.text ?? null;
  const [start = '', end = ''] = member.split('..');
  const from = readEdtf(start)?.text;
  const until = readEdtf(end)?.text;
  if (from && until) {
    return all ? `every day from ${from} to ${until}` : `some time between ${from} and ${until}`;
  }
  if (from) return `${from} or later`;
  return until ? `${until} or earlier` : null;
}
