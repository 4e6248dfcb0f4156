import { MeetingPageDocument, type MeetingPageQuery } from '../generated/graphql';
import { PolicyList } from '../policy/policy-list';
import { ConfirmationBadge } from '../shared/badge';
import { DateAsKnown } from '../shared/date-as-known';
import { DateDetail } from '../shared/date-detail';
import { Fields } from '../shared/fields';
import { execute } from '../shared/graphql';
import { ShowMore } from '../shared/more';
import { PageHead } from '../shared/page-head';
import { Section } from '../shared/section';
import { ShowQuery } from '../shared/show-query';
import { LoadingPage, NotFound, RefusedPage } from '../shared/standing';
import { useAnswer } from '../shared/use-answer';
import { useRest } from '../shared/use-rest';
import { capitalised, disclosures, formats } from '../shared/words';
import { Evidence } from '../source/evidence';
import { StatementList } from '../statement/statement-list';
import { MeetingList } from './meeting-list';
import { MeetingPlace } from './meeting-place';
import { ParticipationList } from './participation-list';

type Meeting = NonNullable<MeetingPageQuery['meeting']>;

export function MeetingPage({ slug }: { slug: string }) {
  const answer = useAnswer(MeetingPageDocument, { slug });
  switch (answer.kind) {
    case 'loading':
      return <LoadingPage what="the meeting" />;
    case 'refused':
      return <RefusedPage {...answer} />;
    case 'shown':
      return answer.result.meeting ? (
        <Shown meeting={answer.result.meeting} />
      ) : (
        <NotFound what="meeting" />
      );
  }
}

function Shown({ meeting }: { meeting: Meeting }) {
  const { slug, title, parts, policies, followedBy } = meeting;
  return (
    <article>
      <PageHead title={title} kicker="Meeting">
        {meeting.summary && (
          <p class="lead" dir="auto">
            {meeting.summary}
          </p>
        )}
      </PageHead>
      <Fields
        of={[
          [
            'When',
            <>
              <DateAsKnown date={meeting.date} />
              <DateDetail date={meeting.date} />
            </>,
          ],
          ['Where', meeting.place && <MeetingPlace place={meeting.place} />],
          ['How', capitalised(formats[meeting.format])],
          ['Channel', capitalised(disclosures[meeting.disclosure])],
          ['Standing', <ConfirmationBadge of={meeting.confirmation} />],
          ['Part of', meeting.partOf && <MeetingLink to={meeting.partOf} />],
          ['After', meeting.precededBy && <MeetingLink to={meeting.precededBy} />],
          ['Before', followedBy.length > 0 && <MeetingLinks of={followedBy} />],
        ]}
      />
      <Evidence fact={meeting} of={title} />
      <Participants meeting={meeting} />
      {parts.totalCount > 0 && (
        <Section
          title="It consisted of"
          total={parts}
          all={{ href: `/meetings?partOf=${slug}`, shown: parts.nodes.length, what: 'parts' }}
        >
          <MeetingList meetings={parts.nodes} level="h3" />
        </Section>
      )}
      {policies.length > 0 && (
        <Section title="What it was about" total={policies.length}>
          <PolicyList policies={policies} level="h3" />
        </Section>
      )}
      <Statements meeting={meeting} />
      <ShowQuery document={MeetingPageDocument} variables={{ slug }} />
    </article>
  );
}

function Participants({ meeting: { slug, participants } }: { meeting: Meeting }) {
  const { nodes, more } = useRest(participants, async (participantsAfter, signal) => {
    const { meeting } = await execute(MeetingPageDocument, { slug, participantsAfter }, signal);
    return meeting?.participants;
  });
  return (
    <Section title="Who took part" total={participants}>
      {nodes.length > 0 ? (
        <ParticipationList of={nodes} />
      ) : (
        <p class="aside">The record names no participant.</p>
      )}
      <ShowMore more={more} shown={nodes.length} total={participants} />
    </Section>
  );
}

function Statements({ meeting: { slug, statements } }: { meeting: Meeting }) {
  const { nodes, more } = useRest(statements, async (statementsAfter, signal) => {
    const { meeting } = await execute(MeetingPageDocument, { slug, statementsAfter }, signal);
    return meeting?.statements;
  });
  if (statements.totalCount === 0) return null;
  return (
    <Section title="Statements about it" total={statements}>
      <StatementList statements={nodes} level="h3" />
      <ShowMore more={more} shown={nodes.length} total={statements} />
    </Section>
  );
}

function MeetingLink({ to }: { to: { slug: string; title: string } }) {
  return (
    <a href={`/meetings/${to.slug}`}>
      <bdi>{to.title}</bdi>
    </a>
  );
}

function MeetingLinks({ of }: { of: { slug: string; title: string }[] }) {
  return (
    <ul class="plain-list">
      {of.map((meeting) => (
        <li key={meeting.slug}>
          <MeetingLink to={meeting} />
        </li>
      ))}
    </ul>
  );
}
