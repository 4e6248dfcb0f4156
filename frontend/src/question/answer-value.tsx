import type { MeetingContact } from '../generated/graphql';
import { contactUrl } from '../meeting/meeting-choices';
import type { Json, JsonObject } from '../shared/graphql';
import {
  asCounted,
  certainties,
  contactLevels,
  type Counted,
  figure,
  known,
} from '../shared/words';
import { Tone } from '../statement/tone';
import { AnswerDate } from './answer-date';
import { Named, NamedWithin } from './answer-head';
import { countedOf, isObject, nodesOf, numberOf, objectOf, textOf, typeOf } from './answer-json';
import { AnswerList } from './answer-list';
import { AnswerPassages } from './answer-passages';
import { AnswerCard } from './answer-card';
import { isOnlyNamed, recordName, recordUrl } from './answer-record';
import { valueWords } from './answer-words';

interface Props {
  /** The record that the value is a field of, and the field. */
  of: JsonObject;
  field: string;
  value: Json;
  level: number;
}

/** One value of an answer of any shape, by what the server says it is. */
export function AnswerValue({ of, field, value, level }: Props) {
  if (value === null) return <span class="absent">Not stated</span>;
  if (typeof value === 'boolean') return <>{value ? 'Yes' : 'No'}</>;
  if (typeof value === 'number') return <>{value}</>;
  if (typeof value === 'string') return <bdi>{valueWords(typeOf(of), field, value)}</bdi>;
  if (Array.isArray(value))
    return <PartialList of={of} value={value} items={value} level={level} />;
  const nodes = nodesOf(value);
  if (typeOf(value) === 'CitationConnection') return <AnswerPassages record={of} />;
  if (nodes) return <PartialList of={of} value={value} items={nodes} level={level} />;
  return <AnswerObject object={value} level={level} />;
}

/** A list inside a record, of which the document may have asked for no more than a part. */
function PartialList({
  of,
  value,
  items,
  level,
}: Pick<Props, 'of' | 'value' | 'level'> & { items: Json[] }) {
  const total = fullLength(of, value);
  return (
    <>
      <AnswerList items={items} level={level} />
      {total && total.totalCount > items.length && (
        <p class="answer-cut">
          {items.length} of {figure(total)} shown
          <WhereTheRestIs of={of} />
        </p>
      )}
    </>
  );
}

function WhereTheRestIs({ of }: Pick<Props, 'of'>) {
  const contact = contactIn(of);
  if (contact) {
    return (
      <>
        ; <a href={contactUrl(contact)}>all of them</a>
      </>
    );
  }
  const url = recordUrl(of);
  return (
    url && (
      <>
        ; the rest is on the page of{' '}
        <a href={url}>
          <bdi>{recordName(of)}</bdi>
        </a>
      </>
    )
  );
}

/** As far as the document asked for it. */
function contactIn(record: JsonObject): MeetingContact | null {
  const [of, other] = [objectOf(record, 'actor'), objectOf(record, 'with')];
  const [one, another] = [textOf(of, 'slug'), textOf(other, 'slug')];
  const between = known(contactLevels, textOf(record, 'between'));
  return one && another && between ? { of: one, with: another, between } : null;
}

/** As far as the document asked for it; a contact tells it beside its meetings. */
function fullLength(of: JsonObject, value: Json): Counted | null {
  if (isObject(value)) return countedOf(value);
  const meetings = typeOf(of) === 'Contact' ? numberOf(of, 'meetingCount') : null;
  return meetings === null ? null : asCounted(meetings);
}

export function AnswerObject({ object, level }: { object: JsonObject; level: number }) {
  switch (typeOf(object)) {
    case 'HistoricalDate':
      return <AnswerDate date={object} />;
    case 'Place':
      return <AnswerPlace place={object} />;
    case 'Mention':
      return <AnswerMention mention={object} />;
    case 'OfficeAtTheTime':
      return <AnswerOfficeThen office={object} />;
    case 'ActorName':
      return <bdi lang={textOf(object, 'language') ?? undefined}>{textOf(object, 'text')}</bdi>;
    default:
      return isOnlyNamed(object) ? (
        <NamedWithin record={object} />
      ) : (
        <AnswerCard record={object} level={level} />
      );
  }
}

function AnswerPlace({ place }: { place: JsonObject }) {
  const name = textOf(place, 'name');
  const country = objectOf(place, 'country');
  return (
    <>
      {name && <bdi>{name}</bdi>}
      {name && country && ', '}
      <Named record={country} />
    </>
  );
}

function AnswerMention({ mention }: { mention: JsonObject }) {
  const tone = numberOf(mention, 'tone');
  const note = textOf(mention, 'note');
  return (
    <>
      <Named record={objectOf(mention, 'target')} />
      {tone !== null && (
        <>
          : <Tone tone={tone} />
        </>
      )}
      {note && <span class="mention-note"> {note}</span>}
    </>
  );
}

function AnswerOfficeThen({ office: then }: { office: JsonObject }) {
  const office = objectOf(then, 'office');
  const body = office && objectOf(office, 'body');
  const certainty = known(certainties, textOf(then, 'certainty'));
  return (
    <>
      <Named record={office} />
      {body && (
        <>
          , <NamedWithin record={body} />
        </>
      )}
      {certainty && (
        <>
          {' '}
          <em class="certainty">{certainties[certainty]}</em>
        </>
      )}
    </>
  );
}
