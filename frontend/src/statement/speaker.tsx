import { ActorLink } from '../actor/actor-link';
import type { StatementCardFragment } from '../generated/graphql';

/** Who speaks. A speaker whom the source does not name stands in its words, in quotes. */
export function Speaker({ of }: { of: Pick<StatementCardFragment, 'speaker' | 'attribution'> }) {
  const { description, affiliation } = of.attribution;
  const words = description && (
    <q>
      <bdi>{description}</bdi>
    </q>
  );
  return (
    <>
      {of.speaker && <ActorLink actor={of.speaker} />}
      {of.speaker && words && ', '}
      {words}
      {!of.speaker && !words && 'An unnamed speaker'}
      {!of.speaker && <span class="unnamed"> not named by the source</span>}
      {affiliation && affiliation.slug !== of.speaker?.slug && (
        <>
          , of <ActorLink actor={affiliation} />
        </>
      )}
    </>
  );
}
