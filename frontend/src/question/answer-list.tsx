import { OrderIsOpen } from '../meeting/meeting-list';
import { orderIsOpen } from '../meeting/meeting-order';
import { mayCoincide } from '../shared/date-order';
import { StatementOrderIsOpen } from '../statement/statement-list';
import type { Json, JsonObject } from '../shared/graphql';
import { isObject, objectOf, textOf, typeOf } from './answer-json';
import { isShortList } from './answer-record';
import { AnswerObject } from './answer-value';

export function AnswerList({ items, level }: { items: Json[]; level: number }) {
  const objects = items.filter(isObject);
  if (items.length === 0) return <p class="absent">None in the record</p>;
  if (objects.length < items.length) return <>{items.map(String).join(', ')}</>;
  const short = isShortList(items);
  return (
    <>
      {saysStatements(objects) && <StatementOrderIsOpen />}
      <ul class={short ? 'plain-list' : 'answer-cards'}>
        {objects.map((item, index) => (
          <li key={textOf(item, 'slug') ?? index}>
            {isOutOfOrder(objects[index - 1], item) && <OrderIsOpen />}
            <AnswerObject object={item} level={level} />
          </li>
        ))}
      </ul>
    </>
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
