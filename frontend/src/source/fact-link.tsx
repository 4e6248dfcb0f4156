import type { FactNameFragment } from '../generated/graphql';
import { statuses } from '../shared/words';

interface Named {
  kind: string;
  name: string;
  href: string;
}

export function FactLink({ fact }: { fact: FactNameFragment }) {
  const { kind, name, href } = nameFact(fact);
  return (
    <span class="fact-link">
      <span class="fact-kind">{kind}</span>{' '}
      <a href={href}>
        <bdi>{name}</bdi>
      </a>
    </span>
  );
}

/** Facts without a page of their own are shown on the page of the record they belong to. */
export function nameFact(fact: FactNameFragment): Named {
  switch (fact.__typename) {
    case 'Actor':
      return { kind: 'Actor', name: fact.name, href: `/actors/${fact.slug}` };
    case 'Meeting':
      return { kind: 'Meeting', name: fact.title, href: `/meetings/${fact.slug}` };
    case 'Policy':
      return { kind: 'Policy', name: fact.title, href: `/policies/${fact.slug}` };
    case 'Office':
      return {
        kind: 'Office',
        name: `${fact.holder.name}, ${fact.title}, ${fact.body.name}`,
        href: `/actors/${fact.holder.slug}#${fact.slug}`,
      };
    case 'Participation':
      return {
        kind: 'Participation',
        name: `${fact.description ? `“${fact.description}”` : fact.actor.name} in ${fact.meeting.title}`,
        href: `/meetings/${fact.meeting.slug}#${fact.slug}`,
      };
    case 'Statement':
      return {
        kind: 'Statement',
        name: `${fact.speaker?.name ?? fact.attribution.description ?? 'Unnamed'}: ${shortened(fact.text)}`,
        href: `/statements/${fact.slug}`,
      };
    case 'PolicyStep':
      return {
        kind: 'Policy step',
        name: `${fact.policy.title}: ${statuses[fact.status]}`,
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
