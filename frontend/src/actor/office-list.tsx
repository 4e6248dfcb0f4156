import type { OfficeFactsFragment } from '../generated/graphql';
import { ConfirmationBadge } from '../shared/badge';
import { DateAsKnown } from '../shared/date-as-known';
import { Evidence } from '../source/evidence';
import { ActorLink } from './actor-link';

interface Props {
  offices: OfficeFactsFragment[];
  /** Which end of the office the page is about, and so need not be said. */
  of: 'holder' | 'body';
}

export function OfficeList({ offices, of }: Props) {
  return (
    <ul class="facts">
      {offices.map((office) => (
        <li key={office.slug} id={office.slug} tabIndex={-1}>
          <p>
            <strong>
              <bdi>{office.title}</bdi>
            </strong>
            {', '}
            <ActorLink actor={of === 'holder' ? office.body : office.holder} />{' '}
            <ConfirmationBadge of={office.confirmation} />
          </p>
          <Term office={office} />
          <Evidence fact={office} of={`${office.holder.name} as ${office.title}`} />
        </li>
      ))}
    </ul>
  );
}

/** An end that the sources leave out is left out: it would say that the office ended or goes on. */
function Term({ office: { since, until } }: { office: OfficeFactsFragment }) {
  if (!since && !until) return <p class="fact-line">The sources give no dates.</p>;
  return (
    <p class="fact-line">
      {since && (
        <>
          From: <DateAsKnown date={since} />
        </>
      )}
      {since && until && '; '}
      {until && (
        <>
          Until: <DateAsKnown date={until} />
        </>
      )}
    </p>
  );
}
