import { ActorPageDocument, type ActorPageQuery } from '../generated/graphql';
import { MeetingList } from '../meeting/meeting-list';
import { PolicyList } from '../policy/policy-list';
import { Fields } from '../shared/fields';
import { execute } from '../shared/graphql';
import { ShowMore } from '../shared/more';
import { PageHead } from '../shared/page-head';
import { Section } from '../shared/section';
import { ShowQuery } from '../shared/show-query';
import { LoadingPage, NotFound, RefusedPage } from '../shared/standing';
import { useAnswer } from '../shared/use-answer';
import { useRest } from '../shared/use-rest';
import { actorKinds, capitalised } from '../shared/words';
import { Evidence } from '../source/evidence';
import { StatementList } from '../statement/statement-list';
import { ActorLinks } from './actor-link';
import { ContactList } from './contact-list';
import { OfficeList } from './office-list';

type Actor = NonNullable<ActorPageQuery['actor']>;

export function ActorPage({ slug }: { slug: string }) {
  const answer = useAnswer(ActorPageDocument, { slug });
  switch (answer.kind) {
    case 'loading':
      return <LoadingPage what="the actor" />;
    case 'refused':
      return <RefusedPage {...answer} />;
    case 'shown':
      return answer.result.actor ? (
        <Shown actor={answer.result.actor} />
      ) : (
        <NotFound what="actor" />
      );
  }
}

function Shown({ actor }: { actor: Actor }) {
  const { slug, offices, holders, contacts, parts } = actor;
  const otherNames = actor.names.filter(({ text }) => text !== actor.name);
  return (
    <article>
      <PageHead title={actor.name} kicker={`Actor · ${capitalised(actorKinds[actor.kind])}`}>
        {actor.description && (
          <p class="lead" dir="auto">
            {actor.description}
          </p>
        )}
      </PageHead>
      <Evidence fact={actor} of={actor.name} />
      <Fields
        of={[
          ['Also known as', otherNames.length > 0 && <Names names={otherNames} />],
          ['Part of', actor.wholes.length > 0 && <ActorLinks actors={actor.wholes} />],
          ['Its parts', parts.nodes.length > 0 && <Parts actor={actor} />],
        ]}
      />
      {offices.length > 0 && (
        <Section title="Offices held" total={offices.length}>
          <OfficeList offices={offices} of="holder" />
        </Section>
      )}
      {holders.length > 0 && (
        <Section title="Who held office here" total={holders.length}>
          <OfficeList offices={holders} of="body" />
        </Section>
      )}
      <Meetings actor={actor} />
      {contacts.length > 0 && (
        <Section title="Met most often">
          <ContactList of={slug} contacts={contacts} />
        </Section>
      )}
      <Statements title="Statements" of={actor.statements} url={`/statements?by=${slug}`} />
      <Statements title="Mentioned in" of={actor.mentionedIn} url={`/statements?about=${slug}`} />
      <Policies title="Policies" of={actor.policies} url={`/policies?by=${slug}`} />
      <Policies
        title="Policies toward it"
        of={actor.policiesToward}
        url={`/policies?toward=${slug}`}
      />
      <ShowQuery document={ActorPageDocument} variables={{ slug }} />
    </article>
  );
}

function Names({ names }: { names: Actor['names'] }) {
  return (
    <>
      {names.map(({ text, language }, index) => (
        <span key={text}>
          {index > 0 && ', '}
          <bdi lang={language ?? undefined}>{text}</bdi>
        </span>
      ))}
    </>
  );
}

function Parts({ actor: { slug, parts } }: { actor: Actor }) {
  const { nodes, more } = useRest(parts, async (partsAfter, signal) => {
    const { actor } = await execute(ActorPageDocument, { slug, partsAfter }, signal);
    return actor?.parts;
  });
  return (
    <>
      <div>
        <ActorLinks actors={nodes} />
      </div>
      <ShowMore more={more} shown={nodes.length} total={parts} />
    </>
  );
}

function Meetings({ actor: { slug, meetings } }: { actor: Actor }) {
  return (
    <Section
      title="Meetings"
      total={meetings}
      all={{
        href: `/meetings?involving=${slug}&order=latest`,
        shown: meetings.nodes.length,
        what: 'meetings',
      }}
    >
      {meetings.nodes.length > 1 && <p class="aside">The latest first.</p>}
      {meetings.nodes.length > 0 ? (
        <MeetingList meetings={meetings.nodes} level="h3" />
      ) : (
        <p class="aside">The record holds no meeting that involved it.</p>
      )}
    </Section>
  );
}

function Statements({ title, of, url }: { title: string; of: Actor['statements']; url: string }) {
  if (of.totalCount === 0) return null;
  return (
    <Section
      title={title}
      total={of}
      all={{ href: url, shown: of.nodes.length, what: 'statements' }}
    >
      <StatementList statements={of.nodes} level="h3" />
    </Section>
  );
}

function Policies({ title, of, url }: { title: string; of: Actor['policies']; url: string }) {
  if (of.totalCount === 0) return null;
  return (
    <Section title={title} total={of} all={{ href: url, shown: of.nodes.length, what: 'policies' }}>
      <PolicyList policies={of.nodes} level="h3" />
    </Section>
  );
}
