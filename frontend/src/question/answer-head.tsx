import type { JsonObject } from '../shared/graphql';
import { Badge } from '../shared/badge';
import { statuses } from '../shared/words';
import { shortened } from '../source/fact-link';
import { numberOf, objectOf, textOf, typeOf } from './answer-json';
import { AnswerDate } from './answer-date';
import { recordName, recordUrl, wholesOf } from './answer-record';

/** The head of a card: which record this is. */
export function AnswerHead({ record }: { record: JsonObject }) {
  switch (typeOf(record)) {
    case 'Participation':
      return <ParticipationHead record={record} />;
    case 'Statement':
      return <StatementHead record={record} />;
    case 'Office':
      return <OfficeHead record={record} />;
    case 'Contact':
      return (
        <>
          <Named record={objectOf(record, 'actor')} /> and{' '}
          <Named record={objectOf(record, 'with')} />
        </>
      );
    case 'PolicyStep':
      return <StepHead record={record} />;
    default:
      return <Named record={record} />;
  }
}

export function Named({ record }: { record: JsonObject | null }) {
  if (!record) return null;
  const url = recordUrl(record);
  const name = <bdi>{recordName(record)}</bdi>;
  return url ? <a href={url}>{name}</a> : name;
}

/** A name with the wholes it is part of, nearest first. */
export function NamedWithin({ record }: { record: JsonObject }) {
  return (
    <>
      <Named record={record} />
      {wholesOf(record).map((whole, index) => (
        <span key={index}>
          , part of <Named record={whole} />
        </span>
      ))}
    </>
  );
}

function ParticipationHead({ record }: { record: JsonObject }) {
  const actor = objectOf(record, 'actor');
  const description = textOf(record, 'description');
  const rank = textOf(record, 'rank');
  const headcount = numberOf(record, 'headcount');
  if (record['named'] !== false) {
    return (
      <>
        {rank && `${rank} `}
        <Named record={actor} />
      </>
    );
  }
  return (
    <>
      {description ? <Quoted words={description} /> : 'Unnamed members'}
      {headcount !== null && `, ${headcount} of them`}{' '}
      <span class="unnamed">
        not named by the source; {textOf(actor, 'kind') === 'GROUP' ? 'recorded as' : 'of'}{' '}
        <Named record={actor} />
      </span>
    </>
  );
}

function StatementHead({ record }: { record: JsonObject }) {
  const speaker = objectOf(record, 'speaker');
  const attribution = objectOf(record, 'attribution');
  const description = textOf(attribution, 'description');
  const affiliation = attribution && objectOf(attribution, 'affiliation');
  const text = textOf(record, 'text');
  const words = textOf(record, 'wording') === 'VERBATIM' ? `“${text ?? ''}”` : text;
  return (
    <>
      {(speaker ?? description) && (
        <span class="answer-speaker">
          <Named record={speaker} />
          {!speaker && description && <Quoted words={description} />}
          {affiliation && textOf(affiliation, 'slug') !== textOf(speaker, 'slug') && (
            <>
              , of <Named record={affiliation} />
            </>
          )}
        </span>
      )}
      <span class="answer-words" dir="auto">
        {words}
      </span>
    </>
  );
}

/** Below the head: a statement's own words are long, and its speaker's name is a link already. */
export function OpenStatement({ record }: { record: JsonObject }) {
  const url = recordUrl(record);
  if (!url || typeOf(record) !== 'Statement') return null;
  return (
    <a class="answer-open" href={url}>
      Statement<span class="visually-hidden">: {shortened(textOf(record, 'text') ?? '')}</span>
    </a>
  );
}

function OfficeHead({ record }: { record: JsonObject }) {
  const [holder, body] = [objectOf(record, 'holder'), objectOf(record, 'body')];
  return (
    <>
      <bdi>{recordName(record)}</bdi>
      {body && (
        <>
          , <NamedWithin record={body} />
        </>
      )}
      {holder && (
        <>
          : <Named record={holder} />
        </>
      )}
    </>
  );
}

function StepHead({ record }: { record: JsonObject }) {
  const status = textOf(record, 'status');
  const date = objectOf(record, 'date');
  const words: Record<string, string> = statuses;
  return (
    <>
      {status && <Badge words={words[status] ?? status} kind="status" />}{' '}
      {date && <AnswerDate date={date} />}
    </>
  );
}

export function Quoted({ words }: { words: string }) {
  return (
    <q>
      <bdi>{words}</bdi>
    </q>
  );
}
