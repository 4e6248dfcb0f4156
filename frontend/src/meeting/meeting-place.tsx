import { ActorLink } from '../actor/actor-link';
import type { MeetingCardFragment } from '../generated/graphql';

interface Props {
  place: MeetingCardFragment['place'];
  after?: string;
}

export function MeetingPlace({ place, after = '' }: Props) {
  if (!place?.name && !place?.country) return null;
  const { name, country } = place;
  return (
    <span class="place">
      {name && <bdi>{name}</bdi>}
      {name && country && ', '}
      {country && <ActorLink actor={country} />}
      {after}
    </span>
  );
}
