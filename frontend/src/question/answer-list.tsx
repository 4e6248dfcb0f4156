import { OrderIsOpen } from '../meeting/meeting-list';
import { orderIsOpen } from '../meeting/meeting-order';
import { mayCoincide } from '../shared/date-order';
import { StatementOrderIsOpen } from '../statement/statement-list';
import type { Json, JsonObject } from '../shared/graphql';
import { isObject, objectOf, textOf, typeOf } from './answer-json';
import { isShortList } from './answer-record';
import { AnswerObject } from './answer-value';

// Of a list inside a record, whose own records would otherwise push the next one out of sight.
const AT_FIRST = 3;

interface Props {
  items: Json[];
  level: number;
  /** Whether the list is shown whole, however long. */
  whole?: boolean;
}

export function AnswerList({ items, level, whole = false }: Props) {
  const objects = items.filter(isObject);
  if (items.length === 0) return <p class="absent">None in the record</p>;
  if (objects.length < items.length) return <>{items.map(String).join(', ')}</>;
  const short = isShortList(items);
  const atFirst = whole || short || objects.length <= AT_FIRST + 1 ? objects.length : AT_FIRST;
  const rest = objects.length - atFirst;
  return (
    <>
      {saysStatements(objects) && <StatementOrderIsOpen />}
      <Items of={objects} from={0} to={atFirst} level={level} short={short} />
      {rest > 0 && (
        <details class="answer-rest">
          <summary>{rest} more</summary>
          <Items of={objects} from={atFirst} to={objects.length} level={level} short={short} />
        </details>
      )}
    </>
  );
}

interface ItemsProps {
  of: JsonObject[];
  from: number;
  to: number;
  level: number;
  short: boolean;
}

function Items({ of, from, to, level, short }: ItemsProps) {
  return (
    <ul class={short ? 'plain-list' : 'answer-cards'}>
      {of.slice(from, to).map((item, index) => (
        <li key={textOf(item, 'slug') ?? index}>
          {isOutOfOrder(of[from + index - 1], item) && <OrderIsOpen />}
          <AnswerObject object={item} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** Statements one by one would say it at nearly each: once above them is enough. */
function saysStatements(items: JsonObject[]): boolean {
  return items.some((item, index) => {
    const [one, other] = [spanOf(items[index - 1]), spanOf(item)];
    return (
      typeOf(item) === 'Statement' && one !== null && other !== null && mayCoincide(one, other)
    );
  });
}

function spanOf(item: JsonObject | undefined) {
  const date = item && objectOf(item, 'date');
  if (!date || !('earliest' in date) || !('latest' in date)) return null;
  return { earliest: textOf(date, 'earliest'), latest: textOf(date, 'latest') };
}

/** Only said where the answer holds enough to tell: both dates, and what the source places before. */
function isOutOfOrder(before: JsonObject | undefined, after: JsonObject): boolean {
  if (!before || !('precededBy' in before) || !('precededBy' in after)) return false;
  const [one, other] = [orderedOf(before), orderedOf(after)];
  return one !== null && other !== null && orderIsOpen(one, other);
}

function orderedOf(meeting: JsonObject) {
  const date = spanOf(meeting);
  if (typeOf(meeting) !== 'Meeting' || !date) return null;
  const [partOf, precededBy] = [objectOf(meeting, 'partOf'), objectOf(meeting, 'precededBy')];
  return {
    slug: textOf(meeting, 'slug') ?? '',
    date,
    partOf: partOf && { slug: textOf(partOf, 'slug') ?? '' },
    precededBy: precededBy && { slug: textOf(precededBy, 'slug') ?? '' },
  };
}
