import type { Json, JsonObject, KnownDocument } from '../shared/graphql';
import { ShowMore } from '../shared/more';
import { type Counted, count, figure } from '../shared/words';
import { countedOf, isObject, nodesOf, typeOf } from './answer-json';
import { AnswerList } from './answer-list';
import { AnswerValue } from './answer-value';
import { fieldLabel } from './answer-words';
import { useFollowing } from './use-following';

interface Props {
  /** What gave the result, and gives the rest of its lists. */
  run: KnownDocument;
  result: JsonObject;
}

/** The answer in a few words: “8 meetings”, or how many parts it has. */
export function summed(result: JsonObject): string {
  const fields = partsOf(result);
  const [field = ''] = fields;
  if (fields.length > 1) return `An answer in ${fields.length} parts`;
  const value = result[field] ?? null;
  const total = totalOf(value);
  return total ? howMany(total, value) : 'The answer is shown';
}

/** The answer to a document: each thing it asked for under a heading, unless there is but one. */
export function WholeAnswer({ run, result }: Props) {
  const fields = partsOf(result);
  const only = fields.length === 1;
  return (
    <>
      {fields.length > FEW && <PartIndex fields={fields} result={result} />}
      {fields.map((field) => {
        const total = totalOf(result[field] ?? null);
        return (
          <section key={field} id={field} class="answer-part">
            {only ? (
              total !== null && <p class="list-total">{howMany(total, result[field] ?? null)}</p>
            ) : (
              <h2>
                {fieldLabel(field)} {total !== null && <span class="count">{figure(total)}</span>}
              </h2>
            )}
            <AnswerPart run={run} result={result} field={field} level={only ? 2 : 3} />
          </section>
        );
      })}
    </>
  );
}

// So many parts are found without being told where they are.
const FEW = 3;

/** Of many parts, each perhaps long, the last is far below. */
function PartIndex({ fields, result }: { fields: string[]; result: JsonObject }) {
  return (
    <nav class="answer-index" aria-label="Parts of the answer">
      <ul>
        {fields.map((field) => {
          const total = totalOf(result[field] ?? null);
          return (
            <li key={field}>
              <a href={`#${field}`}>{fieldLabel(field)}</a>{' '}
              {total !== null && <span class="count">{figure(total)}</span>}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function AnswerPart(props: Props & { field: string; level: number }) {
  const { result, field, level } = props;
  const value = result[field] ?? null;
  if (isObject(value) && nodesOf(value)) return <GrowingList {...props} connection={value} />;
  if (Array.isArray(value)) return <AnswerList items={value} level={level} whole />;
  return <AnswerValue of={result} field={field} value={value} level={level} />;
}

function GrowingList({
  run,
  result,
  field,
  level,
  connection,
}: Props & { field: string; level: number; connection: JsonObject }) {
  const { nodes, more } = useFollowing(run, result, field);
  const total = countedOf(connection) ?? { totalCount: nodes.length, totalCountIsExact: false };
  return (
    <>
      <AnswerList items={nodes} level={level} whole />
      <ShowMore more={more} shown={nodes.length} total={total} />
    </>
  );
}

function partsOf(result: JsonObject): string[] {
  return Object.keys(result).filter((field) => field !== '__typename');
}

function totalOf(value: Json): Counted | null {
  return isObject(value) && nodesOf(value) ? countedOf(value) : null;
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
