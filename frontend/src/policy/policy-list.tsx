import { ActorLink, ActorLinks } from '../actor/actor-link';
import type { PolicyCardFragment } from '../generated/graphql';
import { ConfirmationBadge } from '../shared/badge';
import { capitalised, policyKinds } from '../shared/words';
import { Evidence } from '../source/evidence';
import { PolicyStatusMark } from './policy-status';

interface Props {
  policies: PolicyCardFragment[];
  level: 'h2' | 'h3';
}

export function PolicyList({ policies, level: Heading }: Props) {
  return (
    <ol class="cards">
      {policies.map((policy) => (
        <li key={policy.slug} class="card">
          <Heading class="card-title">
            <a href={`/policies/${policy.slug}`}>
              <bdi>{policy.title}</bdi>
            </a>
          </Heading>
          <p class="card-line">
            <ActorLink actor={policy.holder} />
            {policy.targets.length > 0 && (
              <>
                {' toward '}
                <ActorLinks actors={policy.targets} />
              </>
            )}{' '}
            · {capitalised(policyKinds[policy.kind])}
          </p>
          <p class="card-line">
            <PolicyStatusMark status={policy.status} />{' '}
            <ConfirmationBadge of={policy.confirmation} />
          </p>
          <Evidence fact={policy} of={policy.title} />
        </li>
      ))}
    </ol>
  );
}
