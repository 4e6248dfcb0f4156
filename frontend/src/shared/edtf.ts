const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const SEASONS: Record<string, string> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

export type EdtfUnit = 'time' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'open';

/** One EDTF date in English, and how fine it is. `text` fits after “in” (or “on”, for a day). */
export interface EdtfDate {
  unit: EdtfUnit;
  text: string;
  /** True where EDTF leaves digits open (2025-05-XX): a day is meant, but not known. */
  unspecified: boolean;
}

/** Reads one date of ISO 8601-2 (no interval, no set). Null: not one we know how to say. */
export function readEdtf(edtf: string): EdtfDate | null {
  const bare = edtf.replace(/[~?%]/g, '');
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$/.exec(bare);
  if (time) {
    const [, day = '', clock = '', zone = ''] = time;
    const named = zone === 'Z' ? ' UTC' : zone && ` (UTC${zone})`;
    return { unit: 'time', text: `${isoDay(day)}, ${clock}${named}`, unspecified: false };
  }
  const parts = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(bare);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  return sayParts(year, month, day);
}

function sayParts(year: string, month?: string, day?: string): EdtfDate | null {
  const unspecified = day?.includes('X') ?? false;
  const season = month && SEASONS[month];
  if (year.includes('X')) return sayYears(year);
  if (season) return { unit: 'season', text: `${season} ${year}`, unspecified: false };
  if (!month || month.includes('X')) return { unit: 'year', text: year, unspecified };
  const name = MONTHS[Number(month) - 1];
  if (!name) return null;
  if (!day || day.includes('X')) return { unit: 'month', text: `${name} ${year}`, unspecified };
  return { unit: 'day', text: `${Number(day)} ${name} ${year}`, unspecified: false };
}

function sayYears(year: string): EdtfDate | null {
  if (/^\d{3}X$/.test(year)) {
    return { unit: 'decade', text: `the ${year.slice(0, 3)}0s`, unspecified: false };
  }
  if (/^\d{2}XX$/.test(year)) {
    const from = year.slice(0, 2);
    return { unit: 'century', text: `the years ${from}00 to ${from}99`, unspecified: false };
  }
  return year === 'XXXX' ? { unit: 'open', text: 'an unknown year', unspecified: true } : null;
}

/** '2025-05-14' as '14 May 2025'. Read by hand: `Date` would shift it by the reader's time zone. */
export function isoDay(day: string): string {
  const said = /^\d{4}-\d{2}-\d{2}$/.test(day) ? sayParts(...splitDay(day)) : null;
  return said?.text ?? day;
}

function splitDay(day: string): [string, string, string] {
  return [day.slice(0, 4), day.slice(5, 7), day.slice(8, 10)];
}

/** The days that the text of the EDTF alone spans, or null where that is not plain. */
export function daysOf(edtf: string): { first: string; last: string } | null {
  const bare = edtf.replace(/[~?%]/g, '').replace(/-XX/g, '');
  if (/^\d{4}-\d{2}-\d{2}$/.test(bare)) return { first: bare, last: bare };
  if (/^\d{4}$/.test(bare)) return { first: `${bare}-01-01`, last: `${bare}-12-31` };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(bare);
  if (!month) return null;
  const lastDay = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  return { first: `${bare}-01`, last: `${bare}-${lastDay}` };
}
