import { ActorLink } from '../actor/actor-link';
import type { ParticipationFactsFragment } from '../generated/graphql';
import { ConfirmationBadge } from '../shared/badge';
import { capitalised, certainties, roles } from '../shared/words';
import { Evidence } from '../source/evidence';
import './participation-list.css';

/** Who took part, in which capacity, and the passage behind each. */
export function ParticipationList({ of }: { of: ParticipationFactsFragment[] }) {
  return (
    <ul class="participants">
      {of.map((participation) => (
        <Participant key={participation.slug} participation={participation} />
      ))}
    </ul>
  );
}

function Participant({ participation }: { participation: ParticipationFactsFragment }) {
  const { slug, actor, attendance, role, onBehalfOf, officesAtTheTime } = participation;
  return (
    <li id={slug} tabIndex={-1}>
      <p class="participant-name">
        <ParticipantName participation={participation} />
      </p>
      <p class="fact-line">
        {capitalised(roles[role])}
        {onBehalfOf && (
          <>
            , for <ActorLink actor={onBehalfOf} />
          </>
        )}{' '}
        <ConfirmationBadge of={attendance} />
      </p>
      {officesAtTheTime.map(({ office, certainty }) => (
        <div key={office.slug} class="office-then">
          <p class="fact-line">
            <bdi>{office.title}</bdi>, <ActorLink actor={office.body} />{' '}
            <em class="certainty">{certainties[certainty]}</em>
          </p>
          <Evidence fact={office} of={`${actor.name} as ${office.title}`} on="the office" />
        </div>
      ))}
      <Evidence
        fact={participation}
        of={`${participation.description ?? actor.name} taking part`}
        on="taking part"
      />
    </li>
  );
}

/** Nobody is given a name the source does not give: its words stand in quotes, with their body. */
export function ParticipantName({
  participation: { named, description, actor, rank, headcount },
}: {
  participation: Pick<ParticipationFactsFragment, 'named' | 'description' | 'actor'> &
    Partial<Pick<ParticipationFactsFragment, 'rank' | 'headcount'>>;
}) {
  if (named) {
    return (
      <>
        {rank && (
          <span class="rank">
            <bdi>{rank}</bdi>{' '}
          </span>
        )}
        <ActorLink actor={actor} />
        {description && (
          <>
            , <Quoted words={description} />
          </>
        )}
      </>
    );
  }
  return (
    <>
      {description ? <Quoted words={description} /> : 'Unnamed members'}
      {rank && (
        <>
          , <bdi>{rank}</bdi>
        </>
      )}
      {headcount != null && `, ${headcount} of them`}{' '}
      <span class="unnamed">
        not named by the source; {actor.kind === 'GROUP' ? 'recorded as' : 'of'}{' '}
        <ActorLink actor={actor} />
      </span>
    </>
  );
}

function Quoted({ words }: { words: string }) {
  return (
    <q>
      <bdi>{words}</bdi>
    </q>
  );
}
