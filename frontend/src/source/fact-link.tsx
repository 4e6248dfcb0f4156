import type { ComponentChildren } from 'preact';
import type { FactNameFragment } from '../generated/graphql';
import { statuses } from '../shared/words';

interface Named {
  kind: string;
  /** Each part keeps the direction of its own script. */
  name: ComponentChildren;
  href: string;
}

export function FactLink({ fact }: { fact: FactNameFragment }) {
  const { kind, name, href } = nameFact(fact);
  return (
    <span class="fact-link">
      <span class="fact-kind">{kind}</span> <a href={href}>{name}</a>
    </span>
  );
}

/** Facts without a page of their own are shown on the page of the record they belong to. */
function nameFact(fact: FactNameFragment): Named {
  switch (fact.__typename) {
    case 'Actor':
      return { kind: 'Actor', name: <bdi>{fact.name}</bdi>, href: `/actors/${fact.slug}` };
    case 'Meeting':
      return { kind: 'Meeting', name: <bdi>{fact.title}</bdi>, href: `/meetings/${fact.slug}` };
    case 'Policy':
      return { kind: 'Policy', name: <bdi>{fact.title}</bdi>, href: `/policies/${fact.slug}` };
    case 'Office':
      return {
        kind: 'Office',
        name: (
          <>
            <bdi>{fact.holder.name}</bdi>, <bdi>{fact.title}</bdi>, <bdi>{fact.body.name}</bdi>
          </>
        ),
        href: `/actors/${fact.holder.slug}#${fact.slug}`,
      };
    case 'Participation':
      return {
        kind: 'Participation',
        name: (
          <>
            {fact.description ? (
              <q>
                <bdi>{fact.description}</bdi>
              </q>
            ) : (
              <bdi>{fact.actor.name}</bdi>
            )}{' '}
            in <bdi>{fact.meeting.title}</bdi>
          </>
        ),
        href: `/meetings/${fact.meeting.slug}#${fact.slug}`,
      };
    case 'Statement':
      return {
        kind: 'Statement',
        name: (
          <>
            <bdi>{fact.speaker?.name ?? fact.attribution.description ?? 'Unnamed'}</bdi>:{' '}
            <bdi>{shortened(fact.text)}</bdi>
          </>
        ),
        href: `/statements/${fact.slug}`,
      };
    case 'PolicyStep':
      return {
        kind: 'Policy step',
        name: (
          <>
            <bdi>{fact.policy.title}</bdi>: {statuses[fact.status]}
          </>
        ),
        href: `/policies/${fact.policy.slug}#${fact.slug}`,
      };
  }
}

export function shortened(text: string, most = 90): string {
  const points = Array.from(text);
  if (points.length <= most) return text;
  const cut = points.slice(0, most).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
