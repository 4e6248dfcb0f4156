import type { DatePartsFragment } from '../generated/graphql';
import { dateLabel } from './date-label';

/** A date as far as the source gives it: its own words first, then what they can mean. */
export function DateAsKnown({ date }: { date: DatePartsFragment }) {
  const { words, meaning } = dateLabel(date);
  if (!words) return <span class="date">{meaning}</span>;
  return (
    <span class="date">
      <q class="date-words">
        <bdi>{words}</bdi>
      </q>{' '}
      <span class="date-meaning">{meaning}</span>
    </span>
  );
}
