import type { StatementCardFragment } from '../generated/graphql';
import { Tone } from './tone';

type Mention = StatementCardFragment['mentions'][number];

export function MentionList({ mentions }: { mentions: Mention[] }) {
  if (mentions.length === 0) return null;
  return (
    <ul class="mentions" aria-label="About">
      {mentions.map((mention) => {
        const { name, href } = nameTarget(mention.target);
        return (
          <li key={href}>
            on{' '}
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
            {mention.tone !== null && (
              <>
                {': '}
                <Tone tone={mention.tone} />
              </>
            )}
            {mention.note && (
              <span class="mention-note" dir="auto">
                {' '}
                {mention.note}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function nameTarget(target: Mention['target']): { name: string; href: string } {
  switch (target.__typename) {
    case 'Actor':
      return { name: target.name, href: `/actors/${target.slug}` };
    case 'Meeting':
      return { name: target.title, href: `/meetings/${target.slug}` };
    case 'Policy':
      return { name: target.title, href: `/policies/${target.slug}` };
  }
}
