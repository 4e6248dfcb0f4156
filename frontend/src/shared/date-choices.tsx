import type { DateRange, OrderDirection } from '../generated/graphql';
import { choose, settle, type Choices } from './address';
import { Choice } from './choice';
import { TypedFilter } from './typed-filter';

interface Props<Key extends string> {
  path: string;
  choices: Choices<Key>;
}

export function DateRangeFilter({ path, choices }: Props<'from' | 'to'>) {
  return (
    <div class="filter-pair">
      <TypedFilter
        label="From"
        type="date"
        value={choices.from}
        onSettle={(from) => {
          settle(path, choices, { from });
        }}
      />
      <TypedFilter
        label="To"
        type="date"
        value={choices.to}
        onSettle={(to) => {
          settle(path, choices, { to });
        }}
      />
    </div>
  );
}

/** The days between two of them, whichever was named first; null without either. */
export function dateRange(from: string | undefined, to: string | undefined): DateRange | null {
  const [first, last] = [knownDay(from), knownDay(to)];
  if (first && last) return first <= last ? { from: first, to: last } : { from: last, to: first };
  if (first) return { from: first };
  return last ? { to: last } : null;
}

/** A day from the address, if the calendar has it. */
export function knownDay(value: string | undefined): string | undefined {
  if (!value || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  const time = Date.parse(value);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(value) ? value : undefined;
}

const LATEST = 'latest';

export function DateOrderChoice({ path, choices }: Props<'order'>) {
  return (
    <Choice
      label="Order"
      any="Earliest first"
      words={{ [LATEST]: 'latest first' }}
      value={choices.order}
      onChoose={(order) => {
        choose(path, choices, { order });
      }}
    />
  );
}

/** Null: earliest first, which is the API's own order. */
export function dateOrder(
  order: string | undefined,
): [{ field: 'DATE'; direction: OrderDirection }] | null {
  return order === LATEST ? [{ field: 'DATE', direction: 'DESCENDING' }] : null;
}

export function orderWords(order: string | undefined): string {
  return order === LATEST ? 'the latest first' : 'the earliest first';
}
