import { LatestMeetingsDocument, type LatestMeetingsQuery } from '../generated/graphql';
import { MeetingList } from '../meeting/meeting-list';
import { ShowQuery } from '../shared/show-query';
import { Loading, Refused } from '../shared/standing';
import { useAnswer } from '../shared/use-answer';
import { count } from '../shared/words';

const variables = {};

/** What a record leads with that isn't the founding one. */
export function LatestMeetings() {
  const answer = useAnswer(LatestMeetingsDocument, variables);
  return (
    <section class="lead-section" aria-labelledby="latest-meetings">
      <p class="kicker">From this record</p>
      <h2 id="latest-meetings">Its latest meetings, and who took part</h2>
      {answer.kind === 'loading' && <Loading what="the latest meetings" />}
      {answer.kind === 'refused' && <Refused error={answer.error} retry={answer.retry} />}
      {answer.kind === 'shown' && <Held record={answer.result} />}
      <ShowQuery of="This answer" document={LatestMeetingsDocument} />
    </section>
  );
}

function Held({ record }: { record: LatestMeetingsQuery }) {
  const { meetings, actors, statements, policies, sources } = record;
  return (
    <>
      <p class="lead-sum">
        The record holds <a href="/meetings">{count(meetings, 'meeting')}</a>,{' '}
        <a href="/actors">{count(actors, 'actor')}</a>,{' '}
        <a href="/statements">{count(statements, 'statement')}</a>,{' '}
        <a href="/policies">{count(policies, 'policy', 'policies')}</a> and{' '}
        <a href="/sources">{count(sources, 'source')}</a>.
      </p>
      <MeetingList meetings={meetings.nodes} level="h3" />
    </>
  );
}
