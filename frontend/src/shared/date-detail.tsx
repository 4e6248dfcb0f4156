import type { DatePartsFragment } from '../generated/graphql';
import { isoDay } from './edtf';
import { precisions } from './words';

/** The same date as the record holds it, for readers who compute with it. */
export function DateDetail({ date }: { date: DatePartsFragment }) {
  return (
    <span class="date-detail">
      Known {precisions[date.precision]}; can mean {days(date)}. EDTF <code>{date.edtf}</code>
    </span>
  );
}

function days({ earliest, latest }: DatePartsFragment): string {
  if (earliest && latest) {
    return earliest === latest ? isoDay(earliest) : `${isoDay(earliest)} to ${isoDay(latest)}`;
  }
  if (earliest) return `${isoDay(earliest)} or any later day`;
  return latest ? `${isoDay(latest)} or any earlier day` : 'any day';
}
