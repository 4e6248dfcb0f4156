import type { StatementCardFragment } from '../generated/graphql';
import { ConfirmationBadge } from '../shared/badge';
import { DateAsKnown } from '../shared/date-as-known';
import { mayCoincide } from '../shared/date-order';
import { capitalised, mediums, wordings } from '../shared/words';
import { Evidence } from '../source/evidence';
import { shortened } from '../source/fact-link';
import { MentionList } from './mention-list';
import { Speaker } from './speaker';
import './statement.css';

interface Props {
  statements: StatementCardFragment[];
  level: 'h2' | 'h3';
}

export function StatementList({ statements, level }: Props) {
  return (
    <>
      {statements.some(isOpenAfter) && <StatementOrderIsOpen />}
      <ol class="cards">
        {statements.map((statement) => (
          <li key={statement.slug} class="card">
            <StatementCard statement={statement} level={level} />
          </li>
        ))}
      </ol>
    </>
  );
}

function isOpenAfter(
  statement: StatementCardFragment,
  index: number,
  all: StatementCardFragment[],
): boolean {
  const before = all[index - 1];
  return before !== undefined && mayCoincide(before.date, statement.date);
}

export function StatementOrderIsOpen() {
  return (
    <p class="order-open">
      Some of these can have been said on the same days: the sources do not establish their order.
    </p>
  );
}

function StatementCard({
  statement,
  level: Heading,
}: { statement: StatementCardFragment } & Pick<Props, 'level'>) {
  const begun = shortened(statement.text);
  return (
    <>
      <p class="card-when">
        <DateAsKnown date={statement.date} />
      </p>
      <Heading class="speaker">
        <Speaker of={statement} />
        <span class="visually-hidden">: {begun}</span>
      </Heading>
      <StatementWords of={statement} />
      <p class="card-line">
        {capitalised(wordings[statement.wording])}
        {statement.medium !== 'UNKNOWN' && ` · ${capitalised(mediums[statement.medium])}`}{' '}
        <ConfirmationBadge of={statement.confirmation} /> ·{' '}
        <a href={`/statements/${statement.slug}`}>
          Statement
          <span class="visually-hidden">: {begun}</span>
        </a>
      </p>
      <MentionList mentions={statement.mentions} />
      <Evidence fact={statement} of={`the statement ${begun}`} />
    </>
  );
}

/** Only words that were really said stand as a quotation. */
export function StatementWords({
  of: { text, wording, language },
}: {
  of: Pick<StatementCardFragment, 'text' | 'wording' | 'language'>;
}) {
  if (wording === 'PARAPHRASE') {
    return (
      <p class="words words-paraphrase" dir="auto">
        {text}
      </p>
    );
  }
  return (
    <blockquote class="words words-verbatim" dir="auto" lang={language ?? undefined}>
      “{text}”
    </blockquote>
  );
}
