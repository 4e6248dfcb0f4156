interface Props {
  actor: { slug: string; name: string };
}

export function ActorLink({ actor }: Props) {
  return (
    <a href={`/actors/${actor.slug}`}>
      <bdi>{actor.name}</bdi>
    </a>
  );
}

export function ActorLinks({ actors }: { actors: Props['actor'][] }) {
  return (
    <>
      {actors.map((actor, index) => (
        <span key={actor.slug}>
          {index > 0 && ', '}
          <ActorLink actor={actor} />
        </span>
      ))}
    </>
  );
}
