import { ActorLink, ActorLinks } from '../actor/actor-link';
import { PolicyPageDocument, type PolicyPageQuery } from '../generated/graphql';
import { MeetingList } from '../meeting/meeting-list';
import { ConfirmationBadge } from '../shared/badge';
import { Fields } from '../shared/fields';
import { execute } from '../shared/graphql';
import { ShowMore } from '../shared/more';
import { PageHead } from '../shared/page-head';
import { Section } from '../shared/section';
import { ShowQuery } from '../shared/show-query';
import { LoadingPage, NotFound, RefusedPage } from '../shared/standing';
import { useAnswer } from '../shared/use-answer';
import { useRest } from '../shared/use-rest';
import { capitalised, policyKinds } from '../shared/words';
import { Evidence } from '../source/evidence';
import { StatementList } from '../statement/statement-list';
import { PolicyStatusMark } from './policy-status';
import { StepList } from './step-list';

type Policy = NonNullable<PolicyPageQuery['policy']>;

export function PolicyPage({ slug }: { slug: string }) {
  const answer = useAnswer(PolicyPageDocument, { slug });
  switch (answer.kind) {
    case 'loading':
      return <LoadingPage what="the policy" />;
    case 'refused':
      return <RefusedPage {...answer} />;
    case 'shown':
      return answer.result.policy ? (
        <Shown policy={answer.result.policy} />
      ) : (
        <NotFound what="policy" />
      );
  }
}

function Shown({ policy }: { policy: Policy }) {
  const { slug, title, targets, steps, statements } = policy;
  return (
    <article>
      <PageHead title={title} kicker={`Policy · ${capitalised(policyKinds[policy.kind])}`}>
        {policy.summary && (
          <p class="lead" dir="auto">
            {policy.summary}
          </p>
        )}
      </PageHead>
      <Fields
        of={[
          ['Held by', <ActorLink actor={policy.holder} />],
          ['Toward', targets.length > 0 && <ActorLinks actors={targets} />],
          ['Status', <PolicyStatusMark status={policy.status} />],
          ['Standing', <ConfirmationBadge of={policy.confirmation} />],
        ]}
      />
      <Evidence fact={policy} of={title} />
      <Section title="How it moved" total={steps.length}>
        {steps.length > 0 ? <StepList steps={steps} /> : <p class="aside">No step is recorded.</p>}
      </Section>
      {statements.totalCount > 0 && (
        <Section
          title="Statements about it"
          total={statements}
          all={{
            href: `/statements?about=${slug}`,
            shown: statements.nodes.length,
            what: 'statements',
          }}
        >
          <StatementList statements={statements.nodes} level="h3" />
        </Section>
      )}
      <Meetings policy={policy} />
      <ShowQuery document={PolicyPageDocument} variables={{ slug }} />
    </article>
  );
}

function Meetings({ policy: { slug, meetings } }: { policy: Policy }) {
  const { nodes, more } = useRest(meetings, async (meetingsAfter, signal) => {
    const { policy } = await execute(PolicyPageDocument, { slug, meetingsAfter }, signal);
    return policy?.meetings;
  });
  if (meetings.totalCount === 0) return null;
  return (
    <Section title="Meetings about it" total={meetings}>
      <MeetingList meetings={nodes} level="h3" />
      <ShowMore more={more} shown={nodes.length} total={meetings} />
    </Section>
  );
}
