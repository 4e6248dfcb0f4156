import { StatementPageDocument, type StatementPageQuery } from '../generated/graphql';
import { ConfirmationBadge } from '../shared/badge';
import { DateAsKnown } from '../shared/date-as-known';
import { DateDetail } from '../shared/date-detail';
import { Fields } from '../shared/fields';
import { PageHead } from '../shared/page-head';
import { Section } from '../shared/section';
import { ShowQuery } from '../shared/show-query';
import { LoadingPage, NotFound, RefusedPage } from '../shared/standing';
import { useAnswer } from '../shared/use-answer';
import { attributions, capitalised, mediums, wordings } from '../shared/words';
import { Evidence } from '../source/evidence';
import { shortened } from '../source/fact-link';
import { MentionList } from './mention-list';
import { Speaker } from './speaker';
import { StatementWords } from './statement-list';
import './statement.css';

type Statement = NonNullable<StatementPageQuery['statement']>;

export function StatementPage({ slug }: { slug: string }) {
  const answer = useAnswer(StatementPageDocument, { slug });
  switch (answer.kind) {
    case 'loading':
      return <LoadingPage what="the statement" />;
    case 'refused':
      return <RefusedPage {...answer} />;
    case 'shown':
      return answer.result.statement ? (
        <Shown statement={answer.result.statement} />
      ) : (
        <NotFound what="statement" />
      );
  }
}

function Shown({ statement }: { statement: Statement }) {
  const { speaker, attribution, meeting, mentions, text } = statement;
  const who = speaker?.name ?? attribution.description ?? 'an unnamed speaker';
  return (
    <article>
      <PageHead
        title={`Statement by ${who}: ${shortened(text, 50)}`}
        kicker="Statement"
        heading={
          <>
            Statement by <Speaker of={statement} />
          </>
        }
      />
      <div class="statement-full">
        <StatementWords of={statement} />
      </div>
      <Evidence fact={statement} of="this statement" />
      <Fields
        of={[
          [
            'When',
            <>
              <DateAsKnown date={statement.date} />
              <DateDetail date={statement.date} />
            </>,
          ],
          ['Wording', capitalised(wordings[statement.wording])],
          ['Medium', capitalised(mediums[statement.medium])],
          ['Attribution', capitalised(attributions[attribution.kind])],
          ['Standing', <ConfirmationBadge of={statement.confirmation} />],
          [
            'About the meeting',
            meeting && (
              <a href={`/meetings/${meeting.slug}`}>
                <bdi>{meeting.title}</bdi>
              </a>
            ),
          ],
        ]}
      />
      {mentions.length > 0 && (
        <Section title="Whom and what it is about" total={mentions.length}>
          <MentionList mentions={mentions} />
        </Section>
      )}
      <ShowQuery document={StatementPageDocument} variables={{ slug: statement.slug }} />
    </article>
  );
}
