import { ActorLink } from '../actor/actor-link';
import type { MeetingCardFragment } from '../generated/graphql';
import { ConfirmationBadge } from '../shared/badge';
import { DateAsKnown } from '../shared/date-as-known';
import { capitalised, formats } from '../shared/words';
import { Evidence } from '../source/evidence';
import { MeetingPlace } from './meeting-place';
import { orderIsOpen } from './meeting-order';
import { ParticipantName } from './participation-list';
import './meeting-list.css';

interface Props {
  meetings: MeetingCardFragment[];
  level: 'h2' | 'h3';
}

/** Meetings in order; where the dates leave the order open, a line between two says so. */
export function MeetingList({ meetings, level }: Props) {
  return (
    <ol class="cards">
      {meetings.map((meeting, index) => {
        const before = meetings[index - 1];
        const open = before !== undefined && orderIsOpen(before, meeting);
        return (
          <li key={meeting.slug} class="card">
            {open && <OrderIsOpen />}
            <MeetingCard meeting={meeting} level={level} />
          </li>
        );
      })}
    </ol>
  );
}

export function OrderIsOpen() {
  return (
    <p class="order-open">
      The sources do not establish whether this was before or after the one above.
    </p>
  );
}

function MeetingCard({
  meeting,
  level: Heading,
}: { meeting: MeetingCardFragment } & Pick<Props, 'level'>) {
  const howKnown = meeting.format !== 'UNKNOWN';
  return (
    <>
      <p class="card-when">
        <DateAsKnown date={meeting.date} />
      </p>
      <Heading class="card-title">
        <a href={`/meetings/${meeting.slug}`}>
          <bdi>{meeting.title}</bdi>
        </a>
      </Heading>
      <p class="card-line">
        <MeetingPlace place={meeting.place} after={howKnown ? ' · ' : ''} />
        {howKnown && capitalised(formats[meeting.format])}{' '}
        <ConfirmationBadge of={meeting.confirmation} />
      </p>
      <Present meeting={meeting} />
      {meeting.partOf && (
        <p class="card-line">
          Part of{' '}
          <a href={`/meetings/${meeting.partOf.slug}`}>
            <bdi>{meeting.partOf.title}</bdi>
          </a>
        </p>
      )}
      <Evidence fact={meeting} of={meeting.title} />
    </>
  );
}

function Present({ meeting: { participants } }: { meeting: MeetingCardFragment }) {
  const { nodes, totalCount } = participants;
  if (totalCount === 0) return null;
  return (
    <ul class="present" aria-label="Participants">
      {nodes.map((participation) => (
        <li key={participation.slug}>
          {participation.named ? (
            <ActorLink actor={participation.actor} />
          ) : (
            <ParticipantName participation={participation} />
          )}
        </li>
      ))}
      {totalCount > nodes.length && <li>and {totalCount - nodes.length} more</li>}
    </ul>
  );
}
