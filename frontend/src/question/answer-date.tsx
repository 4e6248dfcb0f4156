import type { DatePartsFragment } from '../generated/graphql';
import { DateAsKnown } from '../shared/date-as-known';
import type { JsonObject } from '../shared/graphql';
import { textOf } from './answer-json';

export function AnswerDate({ date }: { date: JsonObject }) {
  return <DateAsKnown date={datePartsOf(date)} />;
}

/** A date of which perhaps not every part was asked for: the EDTF text tells most of the rest. */
export function datePartsOf(date: JsonObject): DatePartsFragment {
  const edtf = textOf(date, 'edtf') ?? '';
  const [start = '', end = ''] = edtf.split('/');
  return {
    edtf,
    text: textOf(date, 'text'),
    earliest: textOf(date, 'earliest'),
    latest: textOf(date, 'latest'),
    precision: edtf.includes('/') ? 'INTERVAL' : /^[[{]/.test(edtf) ? 'SET' : 'DAY',
    uncertain: date['uncertain'] === true || /[?%]/.test(edtf),
    approximate: date['approximate'] === true || /[~%]/.test(edtf),
    startBound: boundOf(start),
    endBound: edtf.includes('/') ? boundOf(end) : 'KNOWN',
  };
}

function boundOf(end: string): DatePartsFragment['startBound'] {
  if (end === '..') return 'OPEN';
  return end === '' ? 'UNKNOWN' : 'KNOWN';
}
