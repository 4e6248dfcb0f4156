import type { ActorPageQuery } from '../generated/graphql';
import { contactUrl } from '../meeting/meeting-choices';
import { DateAsKnown } from '../shared/date-as-known';
import { count, figure } from '../shared/words';
import { ActorLink } from './actor-link';

type Contact = NonNullable<ActorPageQuery['actor']>['contacts'][number];

/** Whom the actor of that slug met, and the first of their meetings. */
export function ContactList({ of, contacts }: { of: string; contacts: Contact[] }) {
  return (
    <ul class="facts">
      {contacts.map((contact) => (
        <li key={contact.with.slug}>
          <p>
            <ActorLink actor={contact.with} />, in{' '}
            <a href={contactUrl({ of, with: contact.with.slug, between: contact.between })}>
              {count(contact.meetingCount, 'meeting')}
            </a>
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
            {contact.meetingCount > contact.meetings.length && (
              <li>and {figure(contact.meetingCount - contact.meetings.length)} more</li>
            )}
          </ul>
        </li>
      ))}
    </ul>
  );
}
