import { describe, expect, it } from 'vitest';
import type { DatePartsFragment } from '../generated/graphql';
import { dateLabel, dateText } from './date-label';

function meaning(edtf: string, given: Partial<DatePartsFragment> = {}): string {
  return dateLabel({
    edtf,
    text: null,
    earliest: null,
    latest: null,
    precision: 'DAY',
    uncertain: false,
    approximate: false,
    startBound: 'KNOWN',
    endBound: 'KNOWN',
    ...given,
  }).meaning;
}

describe('a single date', () => {
  it.each([
    ['2025-05-14', '14 May 2025'],
    ['2025-05', 'some time in May 2025'],
    ['2025', 'some time in 2025'],
    ['2025-21', 'some time in spring 2025'],
    ['198X', 'some time in the 1980s'],
    ['19XX', 'some time in the years 1900 to 1999'],
    ['2025-05-XX', 'some day in May 2025'],
    ['2025-XX', 'some time in 2025'],
    ['2025-XX-XX', 'some day in 2025'],
    ['XXXX', 'at an unknown time'],
    ['2025-05-14T10:30Z', '14 May 2025, 10:30 UTC'],
    ['2025-05-14T10:30:00+04:00', '14 May 2025, 10:30 (UTC+04:00)'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(meaning(edtf)).toBe(expected);
  });

  it('says what is only approximate or not certain', () => {
    expect(meaning('2025-05~', { approximate: true })).toBe('some time in May 2025, approximately');
    expect(meaning('2025-05?', { uncertain: true })).toBe('some time in May 2025, not certain');
    expect(meaning('2025-05%', { approximate: true, uncertain: true })).toBe(
      'some time in May 2025, approximately, and not certain',
    );
  });

  it('adds the days only where they are not those of the month itself', () => {
    const may = { earliest: '2025-05-01', latest: '2025-05-31' };
    expect(meaning('2025-05', may)).toBe('some time in May 2025');
    expect(meaning('2024-02', { earliest: '2024-02-01', latest: '2024-02-29' })).toBe(
      'some time in February 2024',
    );
    expect(meaning('2025-05~', { earliest: '2025-05-05', latest: '2025-05-18' })).toBe(
      'some time in May 2025, between 5 May 2025 and 18 May 2025',
    );
  });

  it('falls back on the possible days for what it cannot read', () => {
    const read = (earliest: string | null, latest: string | null) =>
      meaning('Y-170000002', { earliest, latest });
    expect(read('2025-05-05', '2025-05-07')).toBe('some time between 5 May 2025 and 7 May 2025');
    expect(read('2025-05-05', '2025-05-05')).toBe('5 May 2025');
    expect(read('2025-05-05', null)).toBe('5 May 2025 or later');
    expect(read(null, '2025-05-05')).toBe('5 May 2025 or earlier');
    expect(read(null, null)).toBe('at an unknown time');
  });
});

describe('an interval', () => {
  const interval = (edtf: string, given: Partial<DatePartsFragment> = {}) =>
    meaning(edtf, { precision: 'INTERVAL', ...given });

  it('keeps the precision of each end', () => {
    expect(interval('2011/2024-12', { earliest: '2011-01-01', latest: '2024-12-31' })).toBe(
      'from 2011 to December 2024',
    );
  });

  it('tells an open end from an unknown one', () => {
    expect(interval('2024-12/..', { endBound: 'OPEN' })).toBe('since December 2024, with no end');
    expect(interval('2024-12/', { endBound: 'UNKNOWN' })).toBe('from December 2024, end unknown');
    expect(interval('../2024-12', { startBound: 'OPEN' })).toBe('at any time until December 2024');
    expect(interval('/2024-12', { startBound: 'UNKNOWN' })).toBe(
      'until December 2024, start unknown',
    );
    expect(interval('/', { startBound: 'UNKNOWN', endBound: 'UNKNOWN' })).toBe(
      'at an unknown time',
    );
  });
});

describe('a set', () => {
  const set = (edtf: string) => meaning(edtf, { precision: 'SET' });

  it.each([
    ['[2024-12..2025-05]', 'some time between December 2024 and May 2025'],
    ['[..2025-05]', 'May 2025 or earlier'],
    ['[2025-05..]', 'May 2025 or later'],
    ['[2025-05-05,2025-05-07]', '5 May 2025 or 7 May 2025'],
    ['{2025-05-05,2025-05-07}', '5 May 2025 and 7 May 2025'],
    ['{2025-05-05..2025-05-07}', 'every day from 5 May 2025 to 7 May 2025'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(set(edtf)).toBe(expected);
  });
});

it('puts the source’s own words first', () => {
  const date: DatePartsFragment = {
    edtf: '2025-05~',
    text: 'last week',
    earliest: '2025-05-01',
    latest: '2025-05-31',
    precision: 'MONTH',
    uncertain: false,
    approximate: true,
    startBound: 'KNOWN',
    endBound: 'KNOWN',
  };
  expect(dateLabel(date).words).toBe('last week');
  expect(dateText(date)).toBe('“last week” (some time in May 2025, approximately)');
});
