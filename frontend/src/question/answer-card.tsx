import type { Json, JsonObject } from '../shared/graphql';
import { AnswerHead, OpenStatement } from './answer-head';
import { isObject, nodesOf } from './answer-json';
import { AnswerPassages } from './answer-passages';
import { isShortList, remainingFields } from './answer-record';
import { AnswerValue } from './answer-value';
import { fieldLabel } from './answer-words';

type HeadingTag = 'h2' | 'h3' | 'h4' | 'h5' | 'h6';

export function headingAt(level: number): HeadingTag {
  return `h${Math.min(level, 6)}` as HeadingTag;
}

/** One record: its name, then what else was asked about it. */
export function AnswerCard({ record, level }: { record: JsonObject; level: number }) {
  const Heading = headingAt(level);
  const fields = remainingFields(record).filter((field) => isWorthALine(record, field));
  return (
    <div class="answer-card">
      <Heading class="answer-title">
        <AnswerHead record={record} />
      </Heading>
      <OpenStatement record={record} />
      <dl class="fields">
        {fields
          .filter((field) => field !== 'citations')
          .map((field) => (
            <div key={field} class={holdsCards(record[field] ?? null) ? 'fields-wide' : undefined}>
              <dt>{fieldLabel(field)}</dt>
              <dd>
                <AnswerValue
                  of={record}
                  field={field}
                  value={record[field] ?? null}
                  level={level + 1}
                />
              </dd>
            </div>
          ))}
      </dl>
      {fields.includes('citations') && <AnswerPassages record={record} />}
    </div>
  );
}

/** “Nobody” is an answer to a list that was asked for; a value that no source gives is not. */
function isWorthALine(record: JsonObject, field: string): boolean {
  return record[field] !== null && record[field] !== undefined;
}

/** Cards need the whole width; a list of short values stands beside its label. */
function holdsCards(value: Json): boolean {
  if (isObject(value)) return holdsCards(nodesOf(value));
  return Array.isArray(value) && value.length > 0 && !isShortList(value);
}
