import type { FoundingQuestionQuery } from '../generated/graphql';
import { orderIsOpen } from '../meeting/meeting-order';
import { MeetingPlace } from '../meeting/meeting-place';
import { ParticipationList } from '../meeting/participation-list';
import { OrderIsOpen } from '../meeting/meeting-list';
import { ConfirmationBadge } from '../shared/badge';
import { DateAsKnown } from '../shared/date-as-known';
import { count } from '../shared/words';
import { Evidence } from '../source/evidence';

type Meetings = NonNullable<FoundingQuestionQuery['actor']>['meetings'];
type Meeting = Meetings['nodes'][number];

export function FoundingAnswer({ meetings }: { meetings: Meetings }) {
  const { nodes } = meetings;
  if (nodes.length === 0) {
    return <p class="empty">The record holds no meeting that involved it.</p>;
  }
  return (
    <>
      <p class="lead-sum">
        {count(meetings, 'meeting')}: where the body itself, one of its parts, or a holder of office
        in it at the time took part.
      </p>
      <ol class="founding-meetings">
        {nodes.map((meeting, index) => {
          const before = nodes[index - 1];
          return (
            <li key={meeting.slug}>
              {before && orderIsOpen(before, meeting) && <OrderIsOpen />}
              <AnsweredMeeting meeting={meeting} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

function AnsweredMeeting({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <h3>
        <a href={`/meetings/${meeting.slug}`}>
          <bdi>{meeting.title}</bdi>
        </a>
      </h3>
      <p class="card-line">
        <MeetingPlace place={meeting.place} after=" · " />
        <DateAsKnown date={meeting.date} /> <ConfirmationBadge of={meeting.confirmation} />
      </p>
      <Evidence fact={meeting} of={meeting.title} />
      <ParticipationList of={meeting.participants.nodes} />
    </>
  );
}
