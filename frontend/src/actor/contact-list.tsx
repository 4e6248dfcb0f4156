import type { ActorPageQuery } from '../generated/graphql';
import { DateAsKnown } from '../shared/date-as-known';
import { count } from '../shared/words';
import { ActorLink } from './actor-link';

type Contact = NonNullable<ActorPageQuery['actor']>['contacts'][number];

export function ContactList({ contacts }: { contacts: Contact[] }) {
  return (
    <ul class="facts">
      {contacts.map((contact) => (
        <li key={contact.with.slug}>
          <p>
            <ActorLink actor={contact.with} />, in {count(contact.meetingCount, 'meeting')}
          </p>
          <p class="fact-line">
            <DateAsKnown date={contact.first} />
            {contact.meetingCount > 1 && contact.last.edtf !== contact.first.edtf && (
              <>
                {' '}
                to <DateAsKnown date={contact.last} />
              </>
            )}
          </p>
          <ul class="inline-list">
            {contact.meetings.map(({ slug, title }) => (
              <li key={slug}>
                <a href={`/meetings/${slug}`}>
                  <bdi>{title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
