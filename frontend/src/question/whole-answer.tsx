import type { Json, JsonObject } from '../shared/graphql';
import { type Counted, count, figure } from '../shared/words';
import { countedOf, isObject, nodesOf, typeOf } from './answer-json';
import { AnswerValue } from './answer-value';
import { fieldLabel } from './answer-words';

/** The answer to a document: each thing it asked for under a heading, unless there is but one. */
export function WholeAnswer({ result }: { result: JsonObject }) {
  const fields = Object.keys(result).filter((field) => field !== '__typename');
  const only = fields.length === 1;
  return (
    <>
      {fields.map((field) => {
        const value = result[field] ?? null;
        const total = isObject(value) && nodesOf(value) ? countedOf(value) : null;
        return (
          <section key={field} class="answer-part">
            {only ? (
              total !== null && <p class="list-total">{howMany(total, value)}</p>
            ) : (
              <h2>
                {fieldLabel(field)} {total !== null && <span class="count">{figure(total)}</span>}
              </h2>
            )}
            <AnswerValue of={result} field={field} value={value} level={only ? 2 : 3} />
          </section>
        );
      })}
    </>
  );
}

const MANY: Record<string, [one: string, many: string]> = {
  ActorConnection: ['actor', 'actors'],
  MeetingConnection: ['meeting', 'meetings'],
  StatementConnection: ['statement', 'statements'],
  PolicyConnection: ['policy', 'policies'],
  SourceConnection: ['source', 'sources'],
};

function howMany(total: Counted, value: Json): string {
  const words = isObject(value) ? MANY[typeOf(value)] : undefined;
  return count(total, ...(words ?? ['answer', 'answers']));
}
